/// A template's bytes, with the places of its lines.
struct TemplateText: Sendable {
    let path: String
    let bytes: [UInt8]
    private let lineStarts: [Int]

    init(path: String, text: String) {
        self.path = path
        bytes = Array(text.utf8)
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == .newline { starts.append(index + 1) }
        lineStarts = starts
    }

    /// The text of a range of bytes.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether a range of bytes holds nothing but spaces, tabs and line endings.
    func isBlank(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy(\.isBlank)
    }

    /// The first place at or after `start` where this byte stands twice.
    func firstPair(of byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == byte, bytes[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }

    private func lineEnd(from index: Int) -> Int {
        bytes[index...].firstIndex(of: .newline) ?? bytes.count
    }

    /// The line, counted from 1, that holds the byte at `index`.
    func line(at index: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= index { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The fault of a range of bytes.
    func fault(at range: Range<Int>, _ message: String, help: String) -> TemplateFault {
        let line = line(at: range.lowerBound)
        let lineStart = lineStarts[line - 1]
        var end = lineEnd(from: lineStart)
        if end > lineStart, bytes[end - 1] == .carriageReturn { end -= 1 }
        return TemplateFault(
            path: path, line: line,
            column: codePoints(lineStart..<range.lowerBound) + 1, length: codePoints(range),
            message: message, help: help, lineText: string(lineStart..<end))
    }

    private func codePoints(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == .newline || self == .carriageReturn
    }
}
