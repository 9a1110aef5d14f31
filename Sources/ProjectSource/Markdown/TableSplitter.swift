/// Cuts a table's source line at its pipes.
///
/// The parser's own places are wrong for header rows below text, for body rows indented otherwise than the
/// header, and for anything behind `\|`; surplus cells vanish without a word. So rows come from the parser, and
/// places from the line itself.
enum TableSplitter {
    /// The cells of a line as byte ranges without the white space around them.
    ///
    /// A pipe parts two cells unless the byte before it is a backslash, as in the parser.
    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        if start < end, bytes[start] == 0x7C { start += 1 }
        if end > start, bytes[end - 1] == 0x7C, end - 1 == start || bytes[end - 2] != 0x5C { end -= 1 }
        var result: [Range<Int>] = []
        var cell = start
        var index = start
        while index < end {
            if bytes[index] == 0x7C, index == cell || bytes[index - 1] != 0x5C {
                result.append(trimmed(bytes, cell..<index))
                cell = index + 1
            }
            index += 1
        }
        result.append(trimmed(bytes, cell..<end))
        return result
    }

    /// How many cells a line has.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int { cells(bytes, line).count }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        // An empty cell is a place: right behind the pipe and the space that follows it.
        return start == end
            ? min(range.lowerBound + 1, range.upperBound)..<min(range.lowerBound + 1, range.upperBound) : start..<end
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    /// The text of a cell with `\|` undone.
    static func source(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        guard slice.contains(0x5C) else { return String(decoding: slice, as: UTF8.self) }
        var undone: [UInt8] = []
        undone.reserveCapacity(slice.count)
        for byte in slice {
            if byte == 0x7C, undone.last == 0x5C { undone.removeLast() }
            undone.append(byte)
        }
        return String(decoding: undone, as: UTF8.self)
    }
}
