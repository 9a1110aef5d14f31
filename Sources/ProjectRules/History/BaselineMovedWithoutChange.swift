import Diagnostics
import ProjectModel

/// A baseline, a target or a standard that was rewritten.
package enum BaselineMovedWithoutChange: Rule {
    package static let description = RuleDescription(
        "baseline-moved-without-change", .error,
        summary:
            "A baseline, a target or a standard differs from the last report, and no approved change names the record.",
        rationale:
            "Slip and overrun are measured against the baseline; whoever rewrites it makes them vanish. PMBOK and EIA-748 change a baseline by an approved change alone, as practice 9 does.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline", "                 ↓",
                    "| M1 | Go-live | 2026-12-15 |"))
                + HistoryExample.before(
                    RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-01 |")),
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Target", "                    ↓",
                    "| K1 | Order time | ≤ 30 h |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard", "                       ↓",
                        "| A1 | Response time | 3 s or less |")
                    + RuleExample.table(
                        "Changes", "ID | Change | Affects | State", "| C1 | A longer order time | K1 | proposed |"))
                + HistoryExample.before(
                    RuleExample.table("KPIs", "ID | KPI | Target", "| K1 | Order time | ≤ 24 h |")
                        + RuleExample.table(
                            "Acceptance", "ID | Criterion | Standard", "| A1 | Response time | 2 s or less |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-15 |")
                    + RuleExample.table(
                        "Changes", "ID | Change | Affects | State", "| C1 | Later go-live | M1 | approved |"))
                + HistoryExample.before(
                    RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-01 |")),
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026/12/01 |"))
                + HistoryExample.before(
                    RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-01 |")),
        ])

    private static let baselines: [(register: Register, keys: [String])] = [
        (Stages.register, ["start", "finish"]), (Milestones.register, ["baseline"]), (KPIs.register, ["target"]),
        (Budget.register, ["baseline"]), (Acceptance.register, ["standard"]),
    ]

    package static func check(_ review: Review) -> [Finding] {
        guard let previous = review.previous else { return [] }
        let changes = ApprovedChanges(review.project)
        var findings: [Finding] = []
        for (register, keys) in baselines {
            for (now, before) in PreviousRecords.pairs(review, register) {
                guard let id = now.id?.value, !changes.name(id, in: register) else { continue }
                findings += keys.compactMap { finding(now, before, $0, name: .text(id), affects: id) }
            }
        }
        let dates = changes.moveDates ? [] : ["start", "finish"]
        let amounts = changes.moveCosts ? [] : ["contractAmount"]
        findings += (dates + amounts).compactMap { key in
            finding(
                review.project.charter, previous.charter, key, name: .words(Charter.register.titles),
                affects: ApprovedChanges.wholeProject)
        }
        return findings
    }

    private static func finding(
        _ now: Record, _ before: Record, _ key: String, name: Phrase.Argument, affects: String
    ) -> Finding? {
        guard let slot = now.register.slot(key: key), let cell = now.cells[slot], let old = before.cells[slot],
            differs(old, cell, now.register.fields[slot].type)
        else { return nil }
        return Finding(
            description, at: cell.span,
            Phrase(
                Localized(
                    "{0}: “{1}” was {2}, is now {3}, and no approved change names it",
                    "{0} 的“{1}”由“{2}”改为“{3}”，没有已批准的变更", "{0} 的「{1}」由「{2}」改為「{3}」，沒有已核准的變更"), name,
                .words(now.register.fields[slot].headings), .text(shortened(old.source)), .text(shortened(cell.source))
            ),
            wayOut: Phrase(
                Localized(
                    "name {0} under “Affects” of an approved change, or put the old value back",
                    "请在已批准变更的“影响对象”中写 {0}，或恢复原值", "請在已核准變更的「影響對象」中寫 {0}，或恢復原值"), .text(affects)))
    }

    /// Whether two cells that were read say something else. A date that is only written more closely is the same where
    /// the day that counts is.
    private static func differs(_ old: Cell, _ new: Cell, _ type: FieldType) -> Bool {
        switch (old.value, new.value) {
        case (.date(let before), .date(let now)):
            if case .date(.first) = type { return before.first != now.first }
            return before.last != now.last
        case (.number(let before), .number(let now)): return before.value != now.value
        case (.target(let before), .target(let now)):
            return before.lower != now.lower || before.upper != now.upper || before.relation != now.relation
                || isOtherUnit(before.unit, now.unit)
        case (.text, .text): return words(old) != words(new)
        default: return false
        }
    }

    private static func isOtherUnit(_ before: String?, _ now: String?) -> Bool {
        guard let before, let now else { return false }
        return !WrittenNumber.isSameUnit(before, now)
    }

    /// The words alone: emphasis and white space change no standard.
    private static func words(_ cell: Cell) -> [Substring] { cell.text.plain.split(whereSeparator: \.isWhitespace) }

    private static func shortened(_ text: String) -> String { text.count > 60 ? String(text.prefix(60)) + "…" : text }
}
