/// Text as XML 1.0 writes it.
package enum XMLText {
    /// Between double quotes.
    package static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }
    /// Between tags.
    package static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

    /// XML 1.0 has no way to write some characters, not even as a reference; they become U+FFFD.
    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            // A parser would read these as spaces in an attribute, and a carriage return as a line feed anywhere.
            case "\r": result += "&#13;"
            case "\n" where isAttribute: result += "&#10;"
            case "\t" where isAttribute: result += "&#9;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}": result.unicodeScalars.append("\u{FFFD}")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
