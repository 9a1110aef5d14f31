import Diagnostics
import ProjectModel

/// A budget that approved changes did not reach, or that was changed without approval.
package enum ChangesDifferFromBudget: Rule {
    package static let description = RuleDescription(
        "changes-differ-from-budget", .warning,
        summary: "The cost of approved changes differs from the changes in the budget.",
        rationale:
            "An approved change adds to the budget of a line; nothing else does. Where the two sums differ, either a change has not reached the budget or the budget was altered without a decision. What moves out of the reserve is left out. Practices 9 and 22; PMBOK changes the cost baseline only by approved changes.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Budget", "Category | Baseline | Changes", "| Licences | 120 | 12 |",
                        "| Contingency reserve | 50 | -12 |")
                    + RuleExample.table(
                        "Changes", "ID | Change | Cost impact | State",
                        "| C1 | Rebates in the portal | 12 | implemented |",
                        "| C2 | A second carrier | 6 | approved |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Changes", "| Licences | 120 | 9 |",
                    "| Contingency reserve | 50 | -12 |")
                    + RuleExample.table(
                        "Changes", "ID | Change | Cost impact | State",
                        "| C1 | Rebates in the portal | 12 | implemented |",
                        "| C2 | No approval app | -3 | approved |", "| C3 | A supplier portal | 18 | deferred |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let changes = review.project.records(Changes.register)
        let lines = review.project.records(Budget.register)
        guard !lines.isEmpty, !changes.contains(where: { $0.isUnread(Changes.state) }) else { return [] }
        let approved = changes.filter(Changes.isApproved)
        let spending = lines.filter { !Budget.isReserve($0) }
        let isTold =
            approved.contains { $0[Changes.costImpact] != nil } || spending.contains { $0[Budget.changes] != nil }
        guard isTold, let impact = AmountSum.of(Changes.costImpact, in: approved),
            let budgeted = AmountSum.of(Budget.changes, in: spending), impact != budgeted
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Budget.register),
                Phrase(
                    Localized(
                        "approved changes cost {0}, the budget's changes add up to {1}",
                        "已批准变更的成本影响合计 {0}，预算中的变更合计 {1}", "已核准變更的成本影響合計 {0}，預算中的變更合計 {1}"),
                    .text(impact.plain), .text(budgeted.plain)),
                wayOut: Phrase(
                    Localized(
                        "bring both into line", "请使两者一致", "請使兩者一致")))
        ]
    }
}
