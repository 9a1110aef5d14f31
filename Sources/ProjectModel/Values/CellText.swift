/// A cell's text as bytes, in the one form that the readers compare: trimmed, full-width forms of ASCII and the
/// spaces and signs that mean the same turned into ASCII.
struct CellText {
    /// UTF-8.
    let bytes: [UInt8]

    init(_ text: String) {
        var folded = Array(text.utf8)
        Self.fold(&folded)
        while folded.last == 0x20 { folded.removeLast() }
        bytes = folded
    }

    var isEmpty: Bool { bytes.isEmpty }
    var count: Int { bytes.count }

    /// The byte at an index, or 0 outside the text, which is no byte that a reader looks for.
    subscript(index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    func isDigit(_ index: Int) -> Bool { Self.isDigit(self[index]) }
    func isLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(self[index] | 0x20) }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Where the run of spaces at `index` ends.
    func skippingSpaces(_ index: Int) -> Int {
        var at = index
        while self[at] == 0x20 { at += 1 }
        return at
    }

    /// The end of the ASCII letters at `index`.
    func endOfLetters(_ index: Int) -> Int {
        var at = index
        while isLetter(at) { at += 1 }
        return at
    }

    /// Whether `words` stand at `index`; ASCII letters in either case.
    func has(_ words: String, at index: Int) -> Bool {
        var at = index
        for byte in words.utf8 {
            let own = self[at]
            guard own == byte || ((0x41...0x5A).contains(own) && own | 0x20 == byte) else { return false }
            at += 1
        }
        return true
    }

    /// The text of a range of bytes, clamped.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The whole text, folded.
    var bytesAsText: String { text(0..<bytes.count) }

    /// As much of the text as a message can quote.
    var quoted: String { Self.quoted(bytes[...]) }

    static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
        let limit = 48
        guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
        var end = bytes.startIndex + limit
        // A character is not cut in two.
        while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self) + "…"
    }

    /// Folds in place: no form grows. Leading spaces are left out.
    private static func fold(_ bytes: inout [UInt8]) {
        var write = 0
        var read = 0
        let count = bytes.count
        while read < count {
            let first = bytes[read]
            if first < 0x80 {
                let byte = first == 0x09 ? 0x20 : first
                read += 1
                if byte == 0x20, write == 0 { continue }
                bytes[write] = byte
                write += 1
                continue
            }
            let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
            let end = min(count, read + length)
            let ascii = Self.ascii(bytes, read, end)
            if ascii == 0x20, write == 0 {
                read = end
                continue
            }
            if let ascii {
                bytes[write] = ascii
                write += 1
                read = end
            } else if first == 0xEF, end - read == 3, bytes[read + 1] == 0xBF,
                let sign = Self.narrowSign(bytes[read + 2])
            {
                bytes[write] = 0xC2
                bytes[write + 1] = sign
                write += 2
                read = end
            } else {
                while read < end {
                    bytes[write] = bytes[read]
                    write += 1
                    read += 1
                }
            }
        }
        bytes.removeLast(count - write)
    }

    /// ￠ ￡ ￥ as the last byte of ¢ £ ¥.
    private static func narrowSign(_ last: UInt8) -> UInt8? {
        switch last {
        case 0xA0: 0xA2
        case 0xA1: 0xA3
        case 0xA5: 0xA5
        default: nil
        }
    }

    /// The ASCII character that the one at `start` stands for.
    private static func ascii(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt8? {
        if end - start == 2 { return bytes[start] == 0xC2 && bytes[start + 1] == 0xA0 ? 0x20 : nil }
        guard end - start == 3 else { return nil }
        let (first, second, third) = (bytes[start], bytes[start + 1], bytes[start + 2])
        switch (first, second) {
        case (0xEF, 0xBC): return third >= 0x81 ? third - 0x60 : nil  // ！ to ＿
        case (0xEF, 0xBD): return third <= 0x9E ? third - 0x20 : nil  // ｀ to ～
        case (0xE3, 0x80): return third == 0x80 ? 0x20 : third == 0x9C ? 0x7E : nil  // U+3000, 〜
        case (0xE2, 0x88): return third == 0x92 ? 0x2D : nil  // −
        // Spaces of a fixed width, thin and narrow ones among them, which some locales group digits by.
        case (0xE2, 0x80): return (0x80...0x8A).contains(third) || third == 0xAF ? 0x20 : nil
        default: return nil
        }
    }
}
