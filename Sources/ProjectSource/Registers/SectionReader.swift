import Diagnostics
import ProjectModel

/// Walks a file's blocks and gives each to the register that its heading names.
struct SectionReader {
    /// What the blocks below a heading belong to.
    private struct Context {
        let level: Int
        let register: Register?
        let heading: RichText?
        let span: Span
        /// What the heading says of amounts: `预算（万元）`.
        var unit: HeadingUnit?
    }

    private let blocks: [MarkdownBlock]
    private var contexts: [Context] = []
    private var index = 0
    /// Blocks of the narrative that is being gathered.
    private var body: [RichText.Event] = []
    private var warnedSection = false

    /// Reads blocks into `draft`.
    ///
    /// - Parameter root: the register that the file's name names; tables without a register's heading are its.
    static func read(_ blocks: [MarkdownBlock], root: Register?, start: Span, into draft: inout ProjectDraft) {
        var reader = SectionReader(blocks: blocks)
        reader.contexts = [Context(level: 0, register: root, heading: nil, span: start)]
        reader.run(into: &draft)
    }

    private init(blocks: [MarkdownBlock]) { self.blocks = blocks }

    private mutating func run(into draft: inout ProjectDraft) {
        while index < blocks.count {
            let block = blocks[index]
            index += 1
            switch block.content {
            case .heading(let level, let text): enter(text, level: level, at: block.span, into: &draft)
            case .table(let table): take(table, block, into: &draft)
            case .list, .text: append(block, into: &draft)
            }
        }
        flush(into: &draft)
    }

    private var current: Context? { contexts.last }

    private mutating func enter(_ text: RichText, level: Int, at span: Span, into draft: inout ProjectDraft) {
        flush(into: &draft)
        while let last = contexts.last, last.level >= level { contexts.removeLast() }
        let (name, unit) = HeadingUnit.split(heading: text.plain)
        if let register = draft.registers.named(text.plain) ?? draft.registers.named(name), !isGroup(register) {
            contexts.append(Context(level: level, register: register, heading: text, span: span, unit: unit))
            draft.open(register, at: span)
            return
        }
        if let register = contexts.last?.register, readCard(text, register, level: level, at: span, into: &draft) {
            return
        }
        contexts.append(
            Context(
                level: level, register: contexts.last?.register, heading: text, span: span, unit: contexts.last?.unit))
        warnedSection = false
    }

    /// Whether a heading only groups the records of the register that it stands under: “Compliance” among the risks,
    /// over a table that has the columns of risks.
    private func isGroup(_ named: Register) -> Bool {
        guard let outer = contexts.last(where: { $0.register != nil && $0.heading != nil })?.register, outer != named,
            let next = blocks[index...].first(where: { $0.isTable || $0.isHeading }),
            case .table(let table) = next.content
        else { return false }
        let fit = { (register: Register) in
            table.header.count { register.field(written: $0.text.plain).slot != nil }
        }
        return fit(outer) > fit(named)
    }

    // MARK: Cards

    /// Whether the heading and what follows it is a record of the register; then it is read.
    private mutating func readCard(
        _ text: RichText, _ register: Register, level: Int, at span: Span, into draft: inout ProjectDraft
    ) -> Bool {
        // A table below a card's facts is the register's again.
        let following = blocks[index...].prefix { !$0.isHeading && !$0.isTable }
        let isGroup = following.endIndex < blocks.endIndex && blocks[following.endIndex].isTable
        let heading = CardReader.heading(text, span: span, of: register)
        // Facts may be parted by prose: a list that has them is part of the card wherever it stands.
        let facts = following.flatMap { block -> [MarkdownFact] in
            if case .list(let listed, _, _) = block.content { listed } else { [] }
        }
        let hasFacts = facts.contains { register.field(written: $0.label).slot != nil }
        guard hasFacts || (heading.id != nil && !isGroup) else { return false }
        index += following.count
        let rest = following.compactMap { block in
            if case .list(let listed, let others, let all) = block.content {
                listed.isEmpty ? all : others
            } else {
                block.body
            }
        }
        let notes = rest.flatMap { $0.events ?? [.text($0.plain)] }
        CardReader.read(
            facts, heading: heading, of: register, notes: notes.isEmpty ? nil : RichText(events: notes), into: &draft)
        return true
    }

    // MARK: Tables

    private mutating func take(_ table: MarkdownTable, _ block: MarkdownBlock, into draft: inout ProjectDraft) {
        guard let context = current, let register = context.register else {
            warnOfUnknownSection(into: &draft)
            append(block, into: &draft)
            return
        }
        TableReader.read(table, of: register, unit: unitAbove() ?? context.unit, into: &draft)
    }

    /// What the line right above a table says of its amounts.
    private func unitAbove() -> HeadingUnit? {
        guard index >= 2, case .text(let text) = blocks[index - 2].content else { return nil }
        let lastLine = text.plain.split(whereSeparator: \.isNewline).last.map(String.init) ?? text.plain
        return HeadingUnit.ofLine(lastLine)
    }

    private mutating func warnOfUnknownSection(into draft: inout ProjectDraft) {
        guard !warnedSection, let context = current else { return }
        warnedSection = true
        guard let heading = context.heading else {
            draft.findings.append(
                Finding(
                    TableRules.unknownSection, at: blocks[index - 1].span.start,
                    Phrase(
                        Localized(
                            "this table stands under no register's heading, so it is only shown", "此表不在任何登记册标题之下，只作显示",
                            "此表不在任何登記冊標題之下，只作顯示")),
                    wayOut: Phrase(
                        Localized("put a heading such as ## Risks above it", "请在其上加标题，例如 ## 风险", "請在其上加標題，例如 ## 風險"))))
            return
        }
        let titles = draft.registers.all.flatMap { $0.titles.all + $0.synonyms }
        let near = Nearest.match(for: HeadingName.withoutNumbering(heading.plain), among: titles)
        draft.findings.append(
            Finding(
                TableRules.unknownSection, at: context.span,
                Phrase(
                    Localized(
                        "“{0}” names no register, so its table is only shown", "“{0}”不是任何登记册的名称，其表格只作显示",
                        "「{0}」不是任何登記冊的名稱，其表格只作顯示"), .text(heading.plain)),
                wayOut: near.map {
                    Phrase(Localized("did you mean “{0}”?", "是否指“{0}”？", "是否指「{0}」？"), .text($0))
                }))
    }

    // MARK: Narrative

    private mutating func append(_ block: MarkdownBlock, into draft: inout ProjectDraft) {
        guard let text = block.body else { return }
        body += text.events ?? [.open(.paragraph), .text(text.plain), .close(.paragraph)]
    }

    private mutating func flush(into draft: inout ProjectDraft) {
        defer { body = [] }
        guard !body.isEmpty, let context = current else { return }
        let text = RichText(events: body)
        if let register = context.register {
            draft.remark(text, in: register)
        } else {
            draft.narratives.append(Narrative(heading: context.heading, body: text, span: context.span))
        }
    }
}
