import Diagnostics
import ProjectModel

/// A project whose money nobody planned.
package enum NoBudget: Rule {
    package static let description = RuleDescription(
        "no-budget", .warning,
        summary: "A project that has begun has no budget.",
        rationale:
            "Without a budget by category there is nothing to hold spending against, and the cost of the project is known when it is over. Practice 22; PMBOK wants a cost baseline.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(RuleExample.table("Budget", "Category | Baseline", "| Licences | 120 |")),
            RuleExample.project(RuleExample.table("Earned value", "Period | PV | EV | AC", "| 2026-01 | 10 | 9 | 9 |")),
        ])

    /// How many days a project may take to draw up its budget.
    private static let grace = 30

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasNone(Budget.register), review.hasNone(EarnedValue.register),
            review.hasNone(EarnedValue.registerPerPeriod), !review.isClosed,
            let start = review.project.charter[Charter.start], review.age(of: start) > grace
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Budget.register),
                Phrase(
                    Localized(
                        "there is no budget {0} days after the start", "项目开始 {0} 天后仍没有预算",
                        "專案開始 {0} 天後仍沒有預算"),
                    .text(String(review.age(of: start)))),
                wayOut: Phrase(
                    Localized(
                        "plan the money by category, with a reserve", "请按类别编制预算，并留出应急储备",
                        "請按類別編製預算，並留出應變準備金")))
        ]
    }
}
