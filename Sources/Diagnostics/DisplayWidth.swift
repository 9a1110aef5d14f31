/// How wide text stands in a terminal, in columns.
///
/// Wide and full-width characters of Unicode Standard Annex 11 take two columns, combining marks and other
/// characters without an advance none, everything else one. The ranges are those of Unicode 15's wide blocks,
/// which is what terminals agree on; a terminal that draws an emoji otherwise is off by one column.
package enum DisplayWidth {
    package static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    package static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
            0x2614...0x2615, 0x2648...0x2653, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
            0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797,
            0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F004, 0x1F0CF, 0x1F18E,
            0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393,
            0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440,
            0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A,
            0x1F595...0x1F596, 0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D2,
            0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB,
            0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF,
            0x20000...0x2FFFD, 0x30000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

/// Text from outside made fit to be shown.
package enum Visible {
    /// Control, bidirectional and zero-width characters become U+FFFD; a tab becomes a space. The joiner
    /// inside an emoji stays.
    package static func text(_ text: String) -> String {
        guard mayNeedWork(text.utf8) else { return text }
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\t" {
                result.append(" ")
            } else if isInvisible(scalar) && !(scalar.value == 0x200D && joinsEmoji(scalars, at: index)) {
                result.append("\u{FFFD}")
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether bytes stand here that may be such a character. Almost all text, Chinese punctuation included, is told by
    /// this alone.
    private static func mayNeedWork(_ text: String.UTF8View) -> Bool {
        text.withContiguousStorageIfAvailable { bytes in
            for index in bytes.indices where mayBeInvisible(bytes, index) { return true }
            return false
        } ?? true
    }

    /// Whether the byte at an index may begin a character of category Cc or Cf. False positives are looked at again.
    package static func mayBeInvisible(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return (byte < 0x20 && byte != 0x0A && byte != 0x0D) || byte == 0x7F }
        if byte < 0xC2 || (byte >= 0xE3 && byte <= 0xEE) { return false }
        guard index + 2 < bytes.count else { return true }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        switch byte {
        case 0xC2: return second < 0xA0 || second == 0xAD
        case 0xC3...0xD7: return false
        // Of the general punctuation the marks of direction, the joiners and the invisible operators.
        case 0xE2:
            return second == 0x80
                ? (0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third) : second == 0x81 && third >= 0xA0
        case 0xEF: return second == 0xBB || (second == 0xBF && third >= 0xB0)
        case 0xF0: return second != 0x9F && second != 0xA0
        default: return true
        }
    }

    /// Whether a character is of category Cc or Cf, white space of a line apart.
    package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x20 { return value != 0x09 && value != 0x0A && value != 0x0D }
        if value < 0x7F { return false }
        if value < 0xA0 { return true }
        switch scalar.properties.generalCategory {
        case .control, .format: return true
        default: return false
        }
    }

    package static func joinsEmoji(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index > 0, index + 1 < scalars.count else { return false }
        let previous = scalars[index - 1]
        let isEmojiBefore =
            previous.properties.isEmoji || previous.value == 0xFE0F
            || (0x1F3FB...0x1F3FF).contains(previous.value)
        return isEmojiBefore && scalars[index + 1].properties.isEmoji
    }
}
