@_spi(_Unicode) import Swift

/// Text in the form that is signed: runs of white space as one space, trimmed, Unicode's form NFC.
package enum SignedText {
    package static func canonical(_ text: String) -> String {
        if isCanonical(text) { return text }
        var scalars = String.UnicodeScalarView()
        var isPending = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isPending = !scalars.isEmpty
                continue
            }
            if isPending { scalars.append(" ") }
            isPending = false
            scalars.append(scalar)
        }
        // The standard library normalises to compare strings, but offers the form itself only to those who ask for
        // this interface; Foundation's would bring ICU's 40 MB. A test holds it against published examples.
        var normalized = String.UnicodeScalarView()
        normalized.append(contentsOf: String(scalars)._nfc)
        return String(normalized)
    }

    /// Whether text is plainly in that form already: printable ASCII with single spaces inside, and Chinese characters
    /// and punctuation that no normal form changes.
    private static func isCanonical(_ text: String) -> Bool {
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20: if previous == " " { return false }
            case 0x21...0x7E, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: break
            default: return false
            }
            previous = scalar
        }
        return previous != " " || text.isEmpty
    }
}
