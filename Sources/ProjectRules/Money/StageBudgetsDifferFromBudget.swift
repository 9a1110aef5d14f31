import Diagnostics
import ProjectModel

/// Two plans of the same money that do not come to the same.
package enum StageBudgetsDifferFromBudget: Rule {
    package static let description = RuleDescription(
        "stage-budgets-differ-from-budget", .warning,
        summary: "The stages' budgets add up to another sum than the budget.",
        rationale:
            "Earned value is worked out of the stages' budgets, actual cost out of the budget's lines. Where the two plans are of different money, each index compares one project with another. The reserve is left out. Practice 22; EIA-748 wants one baseline for both.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Budget",
                    "                                         ↓",
                    "| S1 | Build | 2026-05-04 | 2026-12-18 | 100 |")
                    + RuleExample.table("Budget", "Category | Baseline | Actual", "| Software | 800 | 150 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Budget", "| S1 | Build | 2026-05-04 | 2026-12-18 | 100 |")
                    + RuleExample.table(
                        "Budget", "Category | Baseline | Changes | Actual", "| Software | 90 | 10 | 50 |",
                        "| Contingency reserve | 20 | 0 | 0 |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Budget", "| S1 | Build | 2026-05-04 | 2026-12-18 | 90 |")
                    + RuleExample.table("Budget", "Category | Baseline | Changes", "| Software | 90 | 10 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let stages = review.project.records(Stages.register)
        let lines = review.project.records(Budget.register)
        let spending = lines.filter { !Budget.isReserve($0) }
        guard let first = stages.first(where: { $0[Stages.budget] != nil }), !spending.isEmpty,
            !(stages + lines).contains(where: \.isRagged), spending.allSatisfy({ $0[Budget.baseline] != nil }),
            let planned = AmountSum.of(Stages.budget, in: stages),
            let baseline = AmountSum.of(Budget.baseline, in: spending),
            let changes = AmountSum.of(Budget.changes, in: spending), let budget = baseline.adding(changes),
            // Stages may be kept as they were first planned, or with approved changes.
            planned != baseline, planned != budget
        else { return [] }
        return [
            Finding(
                description, at: first.span(of: Stages.budget),
                Phrase(
                    Localized(
                        "the stages' budgets come to {0}, the budget without its reserve to {1}",
                        "各阶段预算合计 {0}，不含储备的预算合计 {1}", "各階段預算合計 {0}，不含準備金的預算合計 {1}"),
                    .text(planned.plain), .text(budget.plain)),
                wayOut: Phrase(
                    Localized(
                        "bring both into line, or leave out the stages' budgets and name the stage of each line",
                        "请使两者一致，或删去阶段预算并为每行预算写明阶段", "請使兩者一致，或刪去階段預算並為每列預算寫明階段")))
        ]
    }
}
