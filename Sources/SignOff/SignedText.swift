@_spi(_Unicode) import Swift

/// Text in the form that is signed: runs of white space as one space, trimmed, Unicode's form NFC.
enum SignedText {
    static func canonical(_ text: String) -> String {
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
}
