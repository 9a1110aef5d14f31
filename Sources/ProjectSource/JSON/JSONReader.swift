import Diagnostics

/// Reads JSON strictly by RFC 8259 and keeps the place of every value and key.
package enum JSONReader {
    /// How many values a file may have: ten thousand records of twenty fields and more.
    package static let maximumValues = 250_000
    /// In bytes.
    package static let maximumSize = 8 * 1024 * 1024
    /// Arrays and objects within each other.
    package static let maximumDepth = 32
    /// Keys that occur twice are reported up to this many.
    static let maximumDuplicates = 50

    /// Reads a file's bytes; a byte-order mark at the start is skipped. Takes time in proportion to their number.
    ///
    /// - Returns: The tree, and no faults; or no tree and the first fault; or the tree and its duplicate keys, each
    ///   reported at its second place.
    package static func read(_ bytes: [UInt8]) -> (root: JSONNode?, faults: [JSONFault]) {
        guard bytes.count <= maximumSize else { return (nil, [JSONFaults.tooLarge]) }
        if let fault = TextCheck.fault(in: bytes) { return (nil, [fault]) }
        var parser = JSONParser(bytes)
        do {
            let root = try parser.readDocument()
            return (root, parser.duplicates)
        } catch {
            return (nil, [error])
        }
    }
}

/// Whether bytes are text at all.
private enum TextCheck {
    /// The first byte sequence that is not UTF-8, or the first NUL.
    static func fault(in bytes: [UInt8]) -> JSONFault? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte == 0 { return JSONFaults.nul(index) }
                index += 1
                continue
            }
            let length = sequenceLength(bytes, index)
            guard length > 0 else { return JSONFaults.invalidUTF8(index) }
            index += length
        }
        return nil
    }

    /// The length of the well-formed sequence at `index` (Unicode, table 3-7), 0 where there is none.
    private static func sequenceLength(_ bytes: [UInt8], _ index: Int) -> Int {
        let first = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
