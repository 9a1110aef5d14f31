import Diagnostics
import ProjectModel

/// More value earned than there is to earn.
package enum EarnedValueOverBudget: AssessmentRule {
    package static let description = RuleDescription(
        "earned-value-over-budget", .error,
        summary: "The earned value is above the budget at completion.",
        rationale:
            "The last planned value is the budget at completion, and finished work earns just that. EIA-748 earns no more than was planned; more of it makes each index too good.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "                 ↓",
                    "| 2026-10 | 80 | 110 | 70 |", "| 2026-12 | 100 | | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "| 2026-10 | 80 | 100 | 70 |", "| 2026-12 | 100 | | |"))
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        guard let value = assessment.earnedValue, value.source == .table, let total = value.budgetAtCompletion,
            // Cumulative: the periods after the first that is over are over as well.
            let period = value.periods.first(where: { $0.earned.map { $0 > total } ?? false }),
            let earned = period.earned
        else { return [] }
        let records =
            assessment.project.records(EarnedValue.register)
            + assessment.project.records(EarnedValue.registerPerPeriod)
        let record = records.first { $0.span == period.span }
        return [
            Finding(
                description, at: record?.span(of: EarnedValue.earnedValue) ?? period.span,
                Phrase(
                    Localized(
                        "{0} is earned of a budget of {1}", "挣值 {0} 超过完工预算 {1}", "實獲值 {0} 超過完工預算 {1}"),
                    .text(earned.plain), .text(total.plain)),
                wayOut: Phrase(
                    Localized(
                        "mend the earned value, or plan the periods up to the end", "请改正挣值，或补全至完工的计划价值",
                        "請改正實獲值，或補全至完工的計畫值")))
        ]
    }
}
