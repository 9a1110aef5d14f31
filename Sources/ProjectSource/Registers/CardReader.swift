import Diagnostics
import ProjectModel

/// A record that is written as a heading and a list of facts.
struct CardReader {
    /// `R3 Customer data does not reconcile` to its ID and title, each with its place in the heading.
    struct Heading {
        let id: MarkdownCell?
        let title: MarkdownCell?
        let span: Span
    }

    /// Reads a card of a register into `draft`.
    static func read(
        _ facts: [MarkdownFact], heading: Heading, of register: Register, notes: RichText?,
        into draft: inout ProjectDraft
    ) {
        var written: [(cell: MarkdownCell, unit: HeadingUnit?)?] = Array(repeating: nil, count: register.fields.count)
        if let slot = register.idSlot, let id = heading.id { written[slot] = (id, nil) }
        if let slot = register.titleSlot, let title = heading.title { written[slot] = (title, nil) }
        let unknown = place(facts, in: register, &written, into: &draft)
        let end =
            facts.last.map { Span(file: Int($0.value.span.file), offset: $0.value.span.end, length: 0) } ?? heading.span
        let record = draft.record(
            register, written: written, unknown: unknown.filter { !$0.isMeasurement }.map(\.cell), span: heading.span,
            end: facts.isEmpty ? heading.span : end, notes: notes)
        for (fact, cell) in unknown.measurements() {
            draft.addMeasurement(of: record, date: fact, value: cell)
        }
        draft.add(record)
    }

    /// Puts each fact under its field; what no field takes comes back.
    static func place(
        _ facts: [MarkdownFact], in register: Register,
        _ written: inout [(cell: MarkdownCell, unit: HeadingUnit?)?], into draft: inout ProjectDraft
    ) -> [UnknownFact] {
        var unknown: [UnknownFact] = []
        for fact in facts {
            let (slot, unit) = register.field(written: fact.label)
            guard let slot else {
                let isMeasurement =
                    register.hasDateColumns && DateReader.read(fact.label, draft.cells.conventions).value != nil
                if !isMeasurement, !register.hasValueColumns {
                    draft.findings.append(TableRules.unknownColumn(fact.label, in: register, at: fact.labelSpan))
                }
                unknown.append(UnknownFact(fact: fact, isMeasurement: isMeasurement))
                continue
            }
            if written[slot] != nil {
                draft.findings.append(
                    Finding(
                        TableRules.duplicateColumn, at: fact.labelSpan,
                        Phrase(
                            Localized("“{0}” is given twice", "“{0}”写了两次", "「{0}」寫了兩次"), .text(fact.label)),
                        wayOut: Phrase(Localized("keep one", "请保留一个", "請保留一個"))))
                unknown.append(UnknownFact(fact: fact, isMeasurement: false))
                continue
            }
            written[slot] = (fact.value, unit)
        }
        return unknown
    }

    /// Splits a card's heading: the first word is the ID where it carries a digit and nothing that an ID cannot.
    static func heading(_ text: RichText, span: Span, of register: Register) -> Heading {
        let words = text.plain
        var id: String?
        var title = words
        if register.idSlot != nil, let first = words.split(separator: " ", maxSplits: 1).first {
            var word = String(first)
            while let last = word.last, ":：.、".contains(last) { word.removeLast() }
            if word.contains(where: \.isNumber), word.unicodeScalars.allSatisfy(isIDScalar) {
                id = word
                title = String(words.dropFirst(first.count).drop { " :：、-–—".contains($0) })
            }
        }
        return Heading(
            id: id.map { MarkdownCell(source: $0, text: RichText(plain: $0), span: span) },
            title: title.isEmpty
                ? nil : MarkdownCell(source: title, text: InlineMarkdown.read(title), span: span),
            span: span)
    }

    static func isIDScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
        default: false
        }
    }
}

/// A fact that no field takes.
struct UnknownFact {
    let fact: MarkdownFact
    /// Whether its label is a date, and its value so a measurement.
    let isMeasurement: Bool

    var cell: Record.UnknownCell {
        Record.UnknownCell(heading: fact.label, text: fact.value.text, span: fact.value.span)
    }
}

extension [UnknownFact] {
    func measurements() -> [(MarkdownCell, MarkdownCell)] {
        filter(\.isMeasurement).map { unknown in
            let label = unknown.fact.label
            return (
                MarkdownCell(source: label, text: RichText(plain: label), span: unknown.fact.labelSpan),
                unknown.fact.value
            )
        }
    }
}
