/// Markup that the tool itself has made, such as rendered Markdown or a chart.
///
/// It is the only thing that a page writes unescaped, so nothing from outside may be put into it
/// without having been escaped first.
package struct HTML: Sendable, Equatable {
    /// The markup in UTF-8.
    package var bytes: [UInt8]

    /// Takes markup that is already UTF-8; it is not checked.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes markup held in a string.
    package init(_ markup: String) {
        bytes = Array(markup.utf8)
    }
}
