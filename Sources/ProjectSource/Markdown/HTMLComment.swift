/// Comments in Markdown: notes to the writer, which no page shows.
enum HTMLComment {
    /// HTML without its comments; what stands beside them stays.
    static func removed(from html: String) -> String {
        let bytes = Array(html.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if starts(bytes, index, [0x3C, 0x21, 0x2D, 0x2D]), let end = end(of: bytes, from: index + 4) {
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether HTML begins a comment that it does not end.
    static func isUnclosed(_ html: String) -> Bool {
        let bytes = Array(html.utf8)
        return starts(bytes, 0, [0x3C, 0x21, 0x2D, 0x2D]) && end(of: bytes, from: 4) == nil
    }

    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 2 < bytes.count {
            if starts(bytes, index, [0x2D, 0x2D, 0x3E]) { return index + 3 }
            index += 1
        }
        return nil
    }

    private static func starts(_ bytes: [UInt8], _ index: Int, _ marker: [UInt8]) -> Bool {
        index + marker.count <= bytes.count && bytes[index..<index + marker.count].elementsEqual(marker)
    }
}
