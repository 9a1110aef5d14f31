/// What a line may not break inside: a date, an ID, a sign and its number.
enum Unbroken {
    /// Longer words may break: on a phone they would widen the page.
    private static let longest = 24

    /// The word of letters, digits, dots and hyphens around a hyphen that a digit stands beside, such as 2026-11-20 or
    /// CR-07; nil for a hyphen of prose.
    static func word(_ text: UnsafeBufferPointer<UInt8>, around hyphen: Int) -> Range<Int>? {
        guard hyphen > 0, hyphen + 1 < text.count, isWordByte(text[hyphen - 1]), isWordByte(text[hyphen + 1]),
            isDigit(text[hyphen - 1]) || isDigit(text[hyphen + 1])
        else { return nil }
        var start = hyphen
        while start > 0, isWordByte(text[start - 1]), hyphen - start < longest { start -= 1 }
        var end = hyphen + 1
        while end < text.count, isWordByte(text[end]), end - hyphen < longest { end += 1 }
        return end - start <= longest ? start..<end : nil
    }

    /// The date around the sign 月 at an index, such as 2026年11月20日 or 11月20日; nil where no digit stands before it.
    static func chineseDate(_ text: UnsafeBufferPointer<UInt8>, around month: Int) -> Range<Int>? {
        func stands(_ sign: [UInt8], at index: Int) -> Bool {
            index >= 0 && index + 3 <= text.count && text[index..<(index + 3)].elementsEqual(sign)
        }
        guard stands([0xE6, 0x9C, 0x88], at: month) else { return nil }
        var start = month
        while start > 0, isDigit(text[start - 1]), month - start < 2 { start -= 1 }
        guard start < month else { return nil }
        // 年, with its digits.
        if stands([0xE5, 0xB9, 0xB4], at: start - 3) {
            var year = start - 3
            while year > 0, isDigit(text[year - 1]), start - year < 8 { year -= 1 }
            if year < start - 3 { start = year }
        }
        var end = month + 3
        while end < text.count, isDigit(text[end]), end - month < 5 { end += 1 }
        // 日
        if end > month + 3, stands([0xE6, 0x97, 0xA5], at: end) { end += 3 } else { end = month + 3 }
        return start..<end
    }

    /// Whether the space at an index parts a sign such as ≥ from a number.
    static func followsSign(_ text: UnsafeBufferPointer<UInt8>, _ space: Int) -> Bool {
        guard space + 1 < text.count, isDigit(text[space + 1]), space > 0 else { return false }
        if text[space - 1] == 0x3D { return true }
        // ≤ and ≥ in UTF-8.
        return space >= 3 && text[space - 3] == 0xE2 && text[space - 2] == 0x89
            && (text[space - 1] == 0xA4 || text[space - 1] == 0xA5)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D || byte == 0x2E
    }
}
