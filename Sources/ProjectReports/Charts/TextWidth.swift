/// An estimate of how wide text is, since nothing can measure type where a page is made.
///
/// It follows the wide ones of the usual system faces, so that text never turns out wider than the room kept for it.
package enum TextWidth {
    /// The width of `text` at a type size, in the units of the size.
    package static func of(_ text: String, size: Double) -> Double {
        var ems = 0.0
        for scalar in text.unicodeScalars { ems += self.ems(scalar) }
        return ems * size
    }

    /// The width in a face whose letters are all 0.6 em wide.
    package static func ofMonospaced(_ text: String, size: Double) -> Double {
        var ems = 0.0
        for scalar in text.unicodeScalars { ems += scalar.value < 0x300 ? 0.61 : self.ems(scalar) }
        return ems * size
    }

    /// The text itself where it fits, else as much of it as leaves room for `…`; never part of a character.
    package static func cut(_ text: String, to room: Double, size: Double) -> String {
        let limit = room - ellipsis * size
        let scalars = text.unicodeScalars
        var used = 0.0
        var kept = scalars.startIndex
        for index in scalars.indices {
            used += ems(scalars[index]) * size
            if used <= limit { kept = scalars.index(after: index) }
            if used > room { break }
        }
        guard used > room else { return text }
        while kept > scalars.startIndex, String.Index(kept, within: text) == nil {
            kept = scalars.index(before: kept)
        }
        // A space before the mark would look like a word that is missing.
        while kept > scalars.startIndex, scalars[scalars.index(before: kept)] == " " {
            kept = scalars.index(before: kept)
        }
        return text[..<kept] + "…"
    }

    /// The same for an identifier in monospaced type.
    static func cutMonospaced(_ id: String, to room: Double, size: Double) -> String {
        ofMonospaced(id, size: size) > room ? cut(id, to: room * 0.9, size: size * 1.2) : id
    }

    /// The end of an identifier, where identifiers differ: `RISK-2026-104` becomes `2026-104` or `104`.
    package static func end(of id: String, room: Double, size: Double) -> String {
        guard of(id, size: size) > room else { return id }
        var used = 0.0
        var kept = id.endIndex
        var whole: String.Index?
        for index in id.indices.reversed() {
            for scalar in id[index].unicodeScalars { used += ems(scalar) * size }
            if used > room { break }
            let isSeparator = "-_./ ".contains(id[index])
            if isSeparator && kept < id.endIndex { whole = kept }
            kept = index
        }
        return String(id[(whole ?? kept)...])
    }

    /// In Chinese faces `…` takes a whole square.
    private static let ellipsis = 1.0

    private static func ems(_ scalar: Unicode.Scalar) -> Double {
        let value = scalar.value
        if value < 0x7F {
            switch value {
            case 0x20, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x7C: return 0.32
            case 0x28, 0x29, 0x2D, 0x2F, 0x5B, 0x5C, 0x5D, 0x66, 0x72, 0x74: return 0.41
            case 0x6D, 0x77, 0x4D, 0x57, 0x25, 0x40: return 0.95
            case 0x2B, 0x3C, 0x3D, 0x3E, 0x7E, 0x26: return 0.82
            case 0x41...0x5A: return 0.72
            case 0x63, 0x6B, 0x73, 0x76, 0x78, 0x79, 0x7A: return 0.57
            default: return 0.63
            }
        }
        switch value {
        case 0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: return 0
        case 0xA0, 0xB7: return 0.32
        case 0x2010...0x2013: return 0.55
        case 0x2212, 0xB1, 0xD7, 0x2190...0x21FF: return 0.84
        case 0..<0x1100: return 0.66
        // Quotation marks, dashes and the ellipsis are a whole square in Chinese text.
        case 0x2014...0x2026, 0x1100...0x11FF, 0x2030, 0x2460...0x27BF, 0x2E80...0xA4CF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE10...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
            return 1
        case 0x1F000...0x1FAFF: return 1.3
        case 0xFF61...0xFFDC: return 0.55
        default: return 0.75
        }
    }
}
