import Diagnostics
import ProjectModel

/// Money that was spent, or value that was earned, and is less now.
package enum ActualCostFell: Rule {
    package static let description = RuleDescription(
        "actual-cost-fell", .warning,
        summary: "An actual cost or a cumulative earned value is lower than at the last report.",
        rationale:
            "What is spent stays spent. EIA-748 corrects a past period openly, with the reason; a figure that falls without one is a mistake now or was one then. Practice 22.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "ID | Category | Baseline | Actual", "                            ↓",
                    "| B1 | Licences | 120,000 | 80,000 |"))
                + HistoryExample.before(
                    RuleExample.table(
                        "Budget", "ID | Category | Baseline | Actual", "| B1 | Licences | 120,000 | 90,000 |")),
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "                      ↓",
                    "| 2026-09 | 60 | 55 | 50 |", "| 2026-10 | 80 | 70 | 75 |"))
                + HistoryExample.before(
                    RuleExample.table("Earned value", "Period | PV | EV | AC", "| 2026-09 | 60 | 55 | 58 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "ID | Category | Baseline | Actual", "| B1 | Licences | 120,000 | 95,000 |"))
                + HistoryExample.before(
                    RuleExample.table(
                        "Budget", "ID | Category | Baseline | Actual", "| B1 | Licences | 120,000 | 90,000 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let previous = review.previous else { return [] }
        let lines = PreviousRecords.pairs(review, Budget.register).compactMap { now, before in
            finding(now, before, Budget.actual, "actual", name: now.id?.value ?? now.title.plain)
        }
        var periods: [String: Record] = [:]
        for record in previous.records(EarnedValue.register) where !record.isRagged {
            if let period = period(of: record), periods[period] == nil { periods[period] = record }
        }
        let values = review.records(EarnedValue.register).flatMap { now -> [Finding] in
            guard let period = period(of: now), let before = periods[period] else { return [] }
            return [
                finding(now, before, EarnedValue.earnedValue, "earnedValue", name: now.title.plain),
                finding(now, before, EarnedValue.actualCost, "actualCost", name: now.title.plain),
            ].compactMap { $0 }
        }
        return lines + values
    }

    /// However the period is written: by its last day, or by its number.
    private static func period(of record: Record) -> String? {
        if record.isUnread(EarnedValue.period) { return nil }
        return record[EarnedValue.days]?.last.iso ?? record[EarnedValue.period]?.plain
    }

    private static func finding(
        _ now: Record, _ before: Record, _ field: Field<DecimalNumber>, _ key: String, name: String
    ) -> Finding? {
        guard let value = now[field], let old = before[field], value < old, let cell = now.cell(field),
            let slot = now.register.slot(key: key)
        else { return nil }
        return Finding(
            description, at: cell.span,
            Phrase(
                Localized(
                    "{0}: “{1}” fell from {2} to {3}", "{0} 的“{1}”由 {2} 降为 {3}", "{0} 的「{1}」由 {2} 降為 {3}"),
                .text(name), .words(now.register.fields[slot].headings),
                .text(before.cell(field)?.source ?? old.plain), .text(cell.source)),
            wayOut: Phrase(
                Localized("mend the figure, or tell the committee why", "请改正数字，或向委员会说明原因", "請改正數字，或向委員會說明原因")))
    }
}
