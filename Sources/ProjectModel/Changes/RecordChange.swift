import Diagnostics

/// One edit between two dates: a record that came or went, or a field of one that has another value.
package struct RecordChange: Sendable {
    /// How an edit is to be taken. The raw values are the words of JSON.
    package enum Kind: String, Sendable, CaseIterable {
        case worse, reopened, removed, new, better, closed, changed

        /// The order in which a committee reads them.
        package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Which field was edited.
    package enum Part: Sendable {
        /// The record as a whole, which came or went.
        case record
        case field(FieldDeclaration)
        /// Probability and impact of a risk, which make its score.
        case score
        /// A measurement of a KPI.
        case value
        /// A column that no register knows, by its heading.
        case column(String)
        /// What follows a card's facts, or the row as it stands where nobody can read it.
        case notes
        /// The title of the project's charter.
        case name
        /// The decision of a sign-off.
        case decision
    }

    package let kind: Kind
    /// Where the record belongs: a register, or the sign-offs.
    package let register: String
    package let registerTitle: Localized
    /// The record's ID as it is written now, else as it was; nil where it has none.
    package let id: String?
    /// The words that name the record.
    package let title: RichText
    package let part: Part
    package let from: ChangedValue
    package let to: ChangedValue
    /// The record as it stands now; nil where it is gone, and for what is no record.
    package let record: Record?
    /// The record as it was.
    package let before: Record?

    /// The days that an edit of a date moves from and to; nil for any other edit, and where a day came or went. A forecast
    /// that is not given is the baseline.
    package var days: (from: CivilDate, to: CivilDate)? {
        guard case .field(let field) = part, case .date = field.type, let before, let record else { return nil }
        return FieldChange.days(field, from.cell, to.cell, before: before, now: record)
    }

    /// The field's key in JSON: that of the register, or a word for what several fields make. Nil for a whole record.
    package var fieldKey: String? {
        switch part {
        case .record: nil
        case .field(let field): field.key
        case .score: "score"
        case .value: "value"
        case .column(let heading): heading
        case .notes: "notes"
        case .name: "name"
        case .decision: "decision"
        }
    }
}

/// What a field held before an edit, or holds after it.
package enum ChangedValue: Sendable {
    /// Nothing, or a word that says that it is open.
    case none
    case cell(Cell, FieldType)
    /// A risk's score, 1 to 25.
    case score(Int)
    /// A measurement.
    case number(WrittenNumber)
    case text(String)

    var cell: Cell? {
        if case .cell(let cell, _) = self { cell } else { nil }
    }

    /// The value as programs read it: dates as in ISO 8601, numbers in base units, the canonical words of states.
    package var canonical: String? {
        switch self {
        case .none: nil
        case .cell(let cell, let type): cell.canonical(type)
        case .score(let score): String(score)
        case .number(let number): number.canonical
        case .text(let text): text
        }
    }
}
