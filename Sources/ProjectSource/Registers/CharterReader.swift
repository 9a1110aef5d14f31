import Diagnostics
import ProjectModel

/// The card right under a file's title: the charter of a project, the settings of a portfolio.
struct CharterReader {
    /// The title, the card as a record, and what is left of the file.
    struct Result {
        var title: Located<RichText>?
        var card: Record?
        var rest: [MarkdownBlock]
    }

    /// - Returns: no title where the file has no first-level heading, no card where nothing below the title is a list
    ///   of facts or a table of two columns.
    static func read(_ blocks: [MarkdownBlock], of register: Register, into draft: inout ProjectDraft) -> Result {
        var result = Result(rest: blocks)
        guard let index = blocks.firstIndex(where: { if case .heading(1, _) = $0.content { true } else { false } }),
            case .heading(_, let title) = blocks[index].content
        else { return result }
        result.title = Located(title, blocks[index].span)
        result.rest.remove(at: index)
        guard index < result.rest.count else { return result }
        let facts = self.facts(of: result.rest[index])
        guard !facts.isEmpty else { return result }
        let cardSpan = result.rest[index].span
        if case .list(_, let others?, _) = result.rest[index].content {
            // An item of the list that is no fact stays, as text.
            result.rest[index] = MarkdownBlock(content: .text(others), span: cardSpan)
        } else {
            result.rest.remove(at: index)
        }
        var written: [(cell: MarkdownCell, unit: HeadingUnit?)?] = Array(repeating: nil, count: register.fields.count)
        let unknown = CardReader.place(facts, in: register, &written, into: &draft)
        result.card = draft.record(
            register, written: written, unknown: unknown.map(\.cell), span: blocks[index].span,
            end: Span(file: Int(cardSpan.file), offset: cardSpan.end, length: 0))
        return result
    }

    private static func facts(of block: MarkdownBlock) -> [MarkdownFact] {
        switch block.content {
        case .list(let facts, _, _): return facts
        case .table(let table) where table.header.count == 2:
            return ([table.header] + table.rows.map(\.cells)).compactMap { cells in
                guard cells.count == 2, !cells[0].text.isEmpty else { return nil }
                return MarkdownFact(label: cells[0].text.plain, labelSpan: cells[0].span, value: cells[1])
            }
        default: return []
        }
    }
}
