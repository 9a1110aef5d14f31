import Diagnostics

/// A row, a card or a JSON object of a register.
package final class Record: Sendable {
    /// A cell under a heading that the register does not know: kept and shown under its own name.
    package struct UnknownCell: Sendable {
        package let heading: String
        package let text: RichText
        package let span: Span

        package init(heading: String, text: RichText, span: Span) {
            self.heading = heading
            self.text = text
            self.span = span
        }
    }

    package let register: Register
    /// By the slot of the register's fields; nil where the table has no such column, the card no such line.
    package let cells: [Cell?]
    package let unknownCells: [UnknownCell]
    /// The whole row, or the card's heading.
    package let span: Span
    /// Where a cell that is missing would have stood.
    package let end: Span
    /// What follows a card's facts.
    package let notes: RichText?
    /// Whether the row has another number of cells than its table has headings, so that nothing in it can be
    /// trusted: it is shown, and counts for nothing.
    package let isRagged: Bool

    package init(
        register: Register, cells: [Cell?], unknownCells: [UnknownCell] = [], span: Span, end: Span,
        notes: RichText? = nil, isRagged: Bool = false
    ) {
        self.register = register
        self.cells = cells
        self.unknownCells = unknownCells
        self.span = span
        self.end = end
        self.notes = notes
        self.isRagged = isRagged
    }

    package var id: Located<String>? {
        guard let slot = register.idSlot, let cell = cells[slot], !cell.isEmpty else { return nil }
        return Located(cell.text.plain, cell.span)
    }

    /// The words that name the record; empty when there are none.
    package var title: RichText {
        register.titleSlot.flatMap { cells[$0]?.text } ?? RichText(plain: "")
    }

    /// The value of a field; nil when the cell is missing, empty, open or not understood.
    package subscript<Value>(field: Field<Value>) -> Value? {
        guard cells.indices.contains(field.slot), let cell = cells[field.slot] else { return nil }
        return field.read(cell)
    }

    /// The cell of a field as it was written.
    package func cell<Value>(_ field: Field<Value>) -> Cell? {
        cells.indices.contains(field.slot) ? cells[field.slot] : nil
    }

    /// Whether a field's cell holds something that could not be read, or the whole row is not to be trusted: what is
    /// made of the record would be made without it.
    package func isUnread<Value>(_ field: Field<Value>) -> Bool { isRagged || cell(field)?.value == .unread }

    /// Whether anything in the record could not be read.
    package var hasUnread: Bool { isRagged || cells.contains { $0?.value == .unread } }

    /// The place of a field: its cell, or where the cell would have stood.
    package func span<Value>(of field: Field<Value>) -> Span { cell(field)?.span ?? end }
}

/// What a project has of one register: its records in the order in which they were written.
package struct RegisterContent: Sendable {
    package let register: Register
    package var records: [Record] = []
    /// Totals that were written beside the records: shown, compared, never counted.
    package var totals: [Record] = []
    /// What was written around the records under the register's heading.
    package var remarks: [RichText] = []
    /// The first heading that named the register.
    package var span: Span?

    package init(register: Register) { self.register = register }
}
