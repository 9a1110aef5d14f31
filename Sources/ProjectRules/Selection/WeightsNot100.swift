import Diagnostics
import ProjectModel

/// Weights that make no whole.
package enum WeightsNot100: Rule {
    package static let description = RuleDescription(
        "weights-not-100", .warning,
        summary: "The weights of the criteria of selection do not add up to 100.",
        rationale:
            "A weighted score compares candidates, and is out of 100 only where the weights are. Weights that are all 1 or less are shares and add up to 1. Practice 10.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Selection", "Criterion | Weight", "| Function | 50 |", "| Price | 30 |", "| Support | 10 |")),
            RuleExample.project(
                "↓\n" + RuleExample.table("Selection", "Criterion | Weight", "| Function | 0.5 |", "| Price | 0.4 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Selection", "Criterion | Weight", "| Function | 50% |", "| Price | 30% |", "| Support | 20% |")),
            RuleExample.project(
                RuleExample.table("Selection", "Criterion | Weight", "| Function | 0.6 |", "| Price | 0.4 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let criteria = review.project.records(Selection.register)
        guard !criteria.contains(where: { $0.isUnread(Selection.weight) }) else { return [] }
        let weights = criteria.compactMap { $0[Selection.weight]?.value }
        guard !weights.isEmpty, weights.count == criteria.count, let sum = DecimalNumber.sum(weights) else { return [] }
        let whole = weights.allSatisfy { $0 <= .one } ? DecimalNumber.one : DecimalNumber(100)
        // Three thirds are written as 33.3.
        let tolerance = DecimalNumber(mantissa: whole == .one ? 5 : 500, scale: 3) ?? .zero
        guard let difference = sum.subtracting(whole), difference.magnitude > tolerance else { return [] }
        return [
            Finding(
                description, at: review.place(of: Selection.register),
                Phrase(
                    Localized(
                        "the weights add up to {0}, not {1}", "权重合计为 {0}，而非 {1}", "權重合計為 {0}，而非 {1}"),
                    .text(sum.plain), .text(whole.plain)),
                wayOut: Phrase(
                    Localized("mend the weights", "请改正权重", "請改正權重")))
        ]
    }
}
