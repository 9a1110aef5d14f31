/// A text in the form in which words of a list are compared: small letters, runs of spaces, hyphens and underscores
/// as one space, without the marks (emoji, check marks, arrows) that may stand beside a word.
struct WordText {
    /// Everything, marks included.
    let bytes: [UInt8]
    /// The part between the marks; empty for marks alone.
    let words: Range<Int>

    init(_ text: CellText) {
        bytes = Self.normalised(text.bytes)
        words = Self.withoutMarks(bytes)
    }

    var hasMarks: Bool { words.count < bytes.count }

    /// The mark before the words, or after them if there is none before; its spaces gone.
    var mark: Range<Int> {
        let before = 0..<words.lowerBound
        let after = words.upperBound..<bytes.count
        return trimmed(before.isEmpty ? after : before)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }

    static func normalised(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x2D || byte == 0x5F {
                if let last = result.last, last != 0x20 { result.append(0x20) }
            } else if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xB8, bytes[index + 2] == 0x8F {
                // U+FE0F only says that the mark before it is shown in colour.
                index += 2
            } else {
                result.append(WordIndex.lowercased(byte))
            }
            index += 1
        }
        if result.last == 0x20 { result.removeLast() }
        return result
    }

    private static func withoutMarks(_ bytes: [UInt8]) -> Range<Int> {
        var start = 0
        while start < bytes.count {
            let length = length(ofFirst: bytes[start])
            guard bytes[start] == 0x20 || isMark(bytes, start, length) else { break }
            start += length
        }
        var end = bytes.count
        while end > start {
            var first = end - 1
            while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
            guard bytes[first] == 0x20 || isMark(bytes, first, end - first) else { break }
            end = first
        }
        return min(start, end)..<end
    }

    private static func length(ofFirst byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// Arrows, technical signs, shapes, dingbats, emoji and the joiner between emoji.
    private static func isMark(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Bool {
        guard start + length <= bytes.count else { return false }
        switch length {
        case 2: return bytes[start] == 0xC3 && bytes[start + 1] == 0x97  // ×
        case 3:
            guard bytes[start] == 0xE2 else { return false }
            let second = bytes[start + 1]
            // U+200D; U+2022 •; U+2190 to U+27BF, U+2B00 to U+2BFF
            if second == 0x80 { return bytes[start + 2] == 0x8D || bytes[start + 2] == 0xA2 }
            return (0x86...0x9E).contains(second) || (0xAC...0xAF).contains(second)
        case 4: return bytes[start] == 0xF0 && bytes[start + 1] == 0x9F  // U+1F000 to U+1FFFF
        default: return false
        }
    }
}
