import Diagnostics
import ProjectModel

/// A budget line that will cost more than it may.
package enum BudgetLineOver: Rule {
    package static let description = RuleDescription(
        "budget-line-over", .warning,
        summary: "A budget line's forecast is above its baseline and changes.",
        rationale:
            "A total may look sound while one line takes what others save. The line is where something can be done. Practice 22; PMBOK controls cost by control account.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Changes | Forecast", "                      ↓",
                    "| Training | 30 | 5 | 36 |",
                    "                       ↓", "| Maintenance | 10 | | 12 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Changes | Forecast", "| Training | 30 | 5 | 35 |",
                    "| Contingency reserve | 50 | -30 | 40 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Budget.register).compactMap { line in
            guard !Budget.isReserve(line), let baseline = line[Budget.baseline],
                let forecast = line[Budget.forecast] ?? spent(line),
                let changes = AmountSum.of(Budget.changes, in: [line]), let budget = baseline.adding(changes),
                forecast > budget
            else { return nil }
            return Finding(
                description, at: line.span(of: line[Budget.forecast] == nil ? Budget.actual : Budget.forecast),
                Phrase(
                    Localized(
                        "{0} will cost {1}, its budget is {2}", "{0} 预测为 {1}，预算为 {2}", "{0} 預測為 {1}，預算為 {2}"),
                    .text(line.id?.value ?? line.title.plain), .text(forecast.plain), .text(budget.plain)),
                wayOut: Phrase(
                    Localized(
                        "save elsewhere by an approved change, or ask for money", "请以已批准的变更调剂，或申请追加",
                        "請以已核准的變更調整，或申請追加")))
        }
    }

    /// Without a forecast a line costs at least what is spent.
    private static func spent(_ line: Record) -> DecimalNumber? {
        line.isUnread(Budget.forecast) ? nil : line[Budget.actual]
    }
}
