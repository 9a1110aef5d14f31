import Diagnostics
import ProjectModel

/// A file `status/2026-W47.md`: the manager's update for a week.
enum WeeklyUpdateReader {
    private enum Part { case summary, done, next, decisions }

    private static let parts: [String: Part] = {
        let names: [(Part, [String])] = [
            (.summary, ["Summary", "概述", "摘要", "总结", "總結", "本周概述", "本週概述", "概要", "Overview"]),
            (.done, ["Done", "This week", "本周完成", "本週完成", "已完成", "完成", "本周工作", "本週工作"]),
            (.next, ["Next", "Next week", "下周计划", "下週計畫", "下周工作", "下週工作", "计划", "計畫"]),
            (.decisions, ["Decisions needed", "Decisions", "需要决策", "需要決策", "待决策", "待決策", "决策事项", "決策事項"]),
        ]
        return names.reduce(into: [:]) { result, entry in
            for name in entry.1 { result[HeadingName.normalized(name)] = entry.0 }
        }
    }()

    private static let moraleNames = Set(
        ["Morale", "Team morale", "士气", "士氣", "团队士气", "團隊士氣"].map(HeadingName.normalized))

    static func read(_ blocks: [MarkdownBlock], week: ISOWeek, start: Span, findings: inout [Finding]) -> WeeklyUpdate {
        var update = WeeklyUpdate(week: week, span: start)
        var heading: (text: RichText?, span: Span) = (nil, start)
        var body: [RichText.Event] = []
        func flush() {
            guard !body.isEmpty else { return }
            let text = RichText(events: body)
            body = []
            let part =
                heading.text.map { parts[HeadingName.normalized(HeadingName.withoutNumbering($0.plain))] } ?? .summary
            switch part {
            case .summary: update.summary = joined(update.summary, text)
            case .done: update.done = joined(update.done, text)
            case .next: update.next = joined(update.next, text)
            case .decisions: update.decisions = joined(update.decisions, text)
            case nil: update.others.append(Narrative(heading: heading.text, body: text, span: heading.span))
            }
        }
        for block in blocks {
            switch block.content {
            case .heading(1, let text):
                flush()
                // The title of the update itself heads no section.
                let isPart = parts[HeadingName.normalized(text.plain)] != nil
                heading = (isPart ? text : nil, block.span)
            case .heading(_, let text):
                flush()
                heading = (text, block.span)
            case .list(let facts, let others, _)
            where facts.contains(where: { moraleNames.contains(HeadingName.normalized($0.label)) }):
                for fact in facts where moraleNames.contains(HeadingName.normalized(fact.label)) {
                    update.morale = morale(fact, &findings)
                }
                if let others { body += others.events ?? [] }
                for fact in facts where !moraleNames.contains(HeadingName.normalized(fact.label)) {
                    update.others.append(
                        Narrative(heading: RichText(plain: fact.label), body: fact.value.text, span: fact.labelSpan))
                }
            default:
                if let text = block.body {
                    body += text.events ?? [.open(.paragraph), .text(text.plain), .close(.paragraph)]
                }
            }
        }
        flush()
        return update
    }

    private static func joined(_ first: RichText?, _ second: RichText) -> RichText {
        guard let first else { return second }
        return RichText(events: (first.events ?? [.text(first.plain)]) + (second.events ?? [.text(second.plain)]))
    }

    private static func morale(_ fact: MarkdownFact, _ findings: inout [Finding]) -> Located<Int>? {
        let text = fact.value.text.plain
        if text.isEmpty || TextReader.isOpen(text) { return nil }
        let digits = text.hasSuffix("/5") ? String(text.dropLast(2)) : text
        if let value = Int(digits), (1...5).contains(value) { return Located(value, fact.value.span) }
        findings.append(
            Finding(
                UpdateRules.unreadableMorale, at: fact.value.span,
                Phrase(Localized("morale is written from 1 to 5", "士气以 1 至 5 表示", "士氣以 1 至 5 表示")),
                wayOut: Phrase(Localized("1, 2, 3, 4 or 5", "1、2、3、4 或 5", "1、2、3、4 或 5"))))
        return nil
    }
}
