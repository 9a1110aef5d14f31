import Diagnostics
import ProjectModel

/// A part of a Markdown file at its top level.
struct MarkdownBlock {
    enum Content {
        case heading(level: Int, RichText)
        case table(MarkdownTable)
        /// A list: its items that are written as `Label: value` as facts, the others, and all of it as text.
        case list(facts: [MarkdownFact], others: RichText?, RichText)
        case text(RichText)
    }

    let content: Content
    let span: Span

    var isTable: Bool { if case .table = content { true } else { false } }
    var isHeading: Bool { if case .heading = content { true } else { false } }

    /// The block as text to be shown where no register takes it; nil for a heading.
    var body: RichText? {
        switch content {
        case .heading: nil
        case .table(let table): table.richText
        case .list(_, _, let text), .text(let text): text
        }
    }
}

/// A cell of a table, or the value of a fact: its source and what the Markdown in it says.
struct MarkdownCell {
    let source: String
    let text: RichText
    let span: Span
    /// A JSON number as it stands in the file, which follows JSON's rules and not those of cells.
    var jsonNumber: String?
}

struct MarkdownTable {
    let header: [MarkdownCell]
    let rows: [MarkdownRow]
    let headerSpan: Span

    /// The table as it stands, for pages.
    var richText: RichText {
        var events: [RichText.Event] = [.open(.table)]
        func append(_ cells: [MarkdownCell], _ element: RichText.Element) {
            events.append(.open(.tableRow))
            for cell in cells {
                events.append(.open(element))
                events += cell.text.events ?? [.text(cell.text.plain)]
                events.append(.close(element))
            }
            events.append(.close(.tableRow))
        }
        append(header, .headerCell)
        for row in rows { append(row.cells, .cell) }
        events.append(.close(.table))
        return RichText(events: events)
    }
}

struct MarkdownRow {
    /// As many as were written, which may differ from the table's headings.
    let cells: [MarkdownCell]
    let span: Span
    /// Where the next cell would have stood.
    let end: Span
}

/// A list item that reads `Label: value`.
struct MarkdownFact {
    let label: String
    let labelSpan: Span
    let value: MarkdownCell
}
