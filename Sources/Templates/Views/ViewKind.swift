/// What a field holds, and so what a template may do with it.
package enum ViewKind: Sendable {
    /// Text, written escaped. `{{#x}}` shows its content when the text is not empty.
    case text
    /// Text that may be missing: to be written only inside its own section.
    case optionalText
    /// Markup of the tool's own making, written as it is.
    case html
    /// Markup that may be missing: to be written only inside its own section.
    case optionalHTML
    /// A condition, for sections and inverted sections.
    case flag
    /// A view that is always there.
    case view(ViewShape)
    /// A view that may be missing: to be entered by a section.
    case optionalView(ViewShape)
    /// Views to go through one by one.
    case list(ViewShape)
    /// Texts to go through one by one, each written with `{{.}}`.
    case texts

    /// The kind in words, for messages and documentation.
    package var words: String {
        switch self {
        case .text: "text"
        case .optionalText: "text or nothing"
        case .html: "HTML"
        case .optionalHTML: "HTML or nothing"
        case .flag: "yes or no"
        case .view: "view"
        case .optionalView: "view or nothing"
        case .list: "list of views"
        case .texts: "list of texts"
        }
    }

    /// The view inside, if the kind holds one.
    package var child: ViewShape? {
        switch self {
        case .view(let shape), .optionalView(let shape), .list(let shape): shape
        case .text, .optionalText, .html, .optionalHTML, .flag, .texts: nil
        }
    }

    /// Whether values of both kinds can stand in for each other.
    func matches(_ other: ViewKind) -> Bool {
        switch (self, other) {
        case (.text, .text), (.optionalText, .optionalText), (.html, .html),
            (.optionalHTML, .optionalHTML), (.flag, .flag), (.texts, .texts):
            true
        case (.view(let mine), .view(let theirs)),
            (.optionalView(let mine), .optionalView(let theirs)),
            (.list(let mine), .list(let theirs)):
            mine.matches(theirs)
        default:
            false
        }
    }
}
