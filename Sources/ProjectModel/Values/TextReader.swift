/// Text, a person or references: whether they say anything yet.
package enum TextReader {
    /// No word for "not known yet" is longer than this in bytes, so that prose is not looked at.
    private static let longestOpenWord = 24

    /// Whether the writer says that it is open: TBD, 待定, a dash.
    package static func isOpen(_ text: String) -> Bool {
        text.utf8.count <= longestOpenWord && OpenWords.contains(CellText(text))
    }
}
