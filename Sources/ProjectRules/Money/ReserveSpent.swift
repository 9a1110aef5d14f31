import Diagnostics
import ProjectModel

/// A contingency reserve of which nothing is left.
package enum ReserveSpent: Rule {
    package static let description = RuleDescription(
        "reserve-spent", .warning,
        summary: "The contingency reserve is used up or overdrawn.",
        rationale:
            "What comes next has no money. The committee must know before it comes, and decide on a new reserve or on less scope. Practice 22; PMBOK has reserves analysed throughout the project. What is left is the baseline less what changes took from it and less what was spent from it.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Changes | Actual", "| Licences | 120 | 30 | 90 |",
                    "↓", "| Contingency reserve | 50 | -30 | 20 |")),
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Changes", "| Licences | 120 | 60 |",
                    "↓", "| Contingency reserve | 50 | -60 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Changes | Actual", "| Licences | 120 | 30 | 90 |",
                    "| Contingency reserve | 50 | -30 | 0 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let lines = review.project.records(Budget.register)
        let reserves = lines.filter(Budget.isReserve)
        guard let first = reserves.first, !review.isClosed, !lines.contains(where: \.isRagged),
            reserves.allSatisfy({ $0[Budget.baseline] != nil }),
            let baseline = AmountSum.of(Budget.baseline, in: reserves),
            let changes = AmountSum.of(Budget.changes, in: reserves),
            let actual = AmountSum.of(Budget.actual, in: reserves),
            let left = baseline.adding(changes)?.subtracting(actual), left <= .zero
        else { return [] }
        let message =
            left.isNegative
            ? Phrase(
                Localized(
                    "the reserve of {0} is overdrawn by {1}", "应急储备 {0} 已超支 {1}", "應變準備金 {0} 已超支 {1}"),
                .text(baseline.plain), .text(left.magnitude.plain))
            : Phrase(
                Localized(
                    "nothing is left of the reserve of {0}", "应急储备 {0} 已用完", "應變準備金 {0} 已用完"),
                .text(baseline.plain))
        return [
            Finding(
                description, at: first.span, message,
                wayOut: Phrase(
                    Localized(
                        "ask the committee for a new reserve or for less scope", "请委员会追加储备或缩减范围",
                        "請委員會追加準備金或縮減範疇")))
        ]
    }
}
