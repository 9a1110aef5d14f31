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
