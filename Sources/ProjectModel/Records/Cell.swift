import Diagnostics

/// What a cell was understood to hold.
package enum FieldValue: Sendable, Hashable {
    /// Nothing is written.
    case empty
    /// Written to be open: TBD, 待定, a dash.
    case open
    /// Something is written that could not be read; a finding says so, and it counts for nothing.
    case unread
    /// The words are the value: text, a person, an ID.
    case text
    case date(PlanDate)
    case number(WrittenNumber)
    case percent(DecimalNumber)
    case percents([DecimalNumber])
    case duration(PlanDuration)
    case durations([PlanDuration])
    case scale(ScaleReading)
    /// The index of a word in the field's vocabulary.
    case state(Int)
    case references([Reference])
    case yesNo(Bool)
    case target(TargetRange)
}

/// An ID that a cell names, with the register where it says so (`risks:3`).
package struct Reference: Sendable, Hashable {
    package let register: String?
    package let id: String
    package let span: Span

    package init(register: String?, id: String, span: Span) {
        self.register = register
        self.id = id
        self.span = span
    }
}

/// One field of one record as it was written, and what it holds.
package struct Cell: Sendable {
    /// The Markdown source with `\|` undone, trimmed; in JSON the text.
    package let source: String
    package let text: RichText
    package var value: FieldValue
    package let span: Span

    package init(source: String, text: RichText, value: FieldValue, span: Span) {
        self.source = source
        self.text = text
        self.value = value
        self.span = span
    }

    /// Whether nothing stands here, or something that says that it is open.
    package var isEmpty: Bool {
        switch value {
        case .empty, .open: true
        default: false
        }
    }
}
