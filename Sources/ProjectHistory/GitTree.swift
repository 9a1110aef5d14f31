/// A folder of a commit.
package struct GitTree: Sendable {
    package struct Entry: Sendable {
        /// As it is written, with nothing escaped.
        package let name: String
        package let id: String
        package let isFolder: Bool
        /// Whether it is a file; a link and another repository are neither.
        package let isFile: Bool
        package let isLink: Bool
    }

    package let entries: [Entry]
    private let byName: [String: Entry]

    package subscript(name: String) -> Entry? { byName[name] }

    /// Reads a tree object: mode, space, name, zero, and the bytes of the ID. Nil where it is cut off.
    ///
    /// - Parameter idLength: 20 bytes in a SHA-1 repository, 32 in one of SHA-256.
    init?(_ bytes: [UInt8], idLength: Int) {
        var entries: [Entry] = []
        var at = 0
        while at < bytes.count {
            guard let space = bytes[at...].firstIndex(of: 0x20), let end = bytes[space...].firstIndex(of: 0),
                end + idLength < bytes.count
            else { return nil }
            let mode = bytes[at..<space]
            let isFolder = mode.elementsEqual("40000".utf8)
            entries.append(
                Entry(
                    name: String(decoding: bytes[(space + 1)..<end], as: UTF8.self),
                    id: Self.hex(bytes[(end + 1)...(end + idLength)]), isFolder: isFolder,
                    isFile: mode.starts(with: "100".utf8), isLink: mode.elementsEqual("120000".utf8)))
            at = end + 1 + idLength
        }
        self.entries = entries
        byName = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func hex(_ bytes: ArraySlice<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            result.append(digits[Int(byte >> 4)])
            result.append(digits[Int(byte & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }
}
