import Diagnostics
import ProjectModel

/// A choice whose cost is known in part.
package enum CandidateWithoutCost: Rule {
    package static let description = RuleDescription(
        "candidate-without-cost", .info,
        summary: "The chosen candidate lacks its cost of purchase, of implementation or of a year.",
        rationale:
            "Purchase, implementation and running cost are set against the benefit over the years. A cost that is left out counts as none. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Purchase cost | Implementation cost | Annual cost | Outcome",
                    "                     ↓", "| Suite A | 400000 | | | chosen |",
                    "| Suite B | 380000 | 500000 | 60000 | rejected |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Purchase cost | Implementation cost | Annual cost | Outcome",
                    "| Suite A | 0 | 520000 | 70000 | chosen |", "| Suite B | 380000 | | | rejected |"))
        ])

    private static let costs: [(field: Field<DecimalNumber>, name: Localized)] = [
        (Candidates.purchaseCost, Localized("purchase", "采购费用", "採購費用")),
        (Candidates.implementationCost, Localized("implementation", "实施费用", "導入費用")),
        (Candidates.annualCost, Localized("annual", "年度费用", "年度費用")),
    ]

    package static func check(_ review: Review) -> [Finding] {
        review.chosenCandidates.compactMap { record in
            let missing = costs.filter { record[$0.field] == nil && !record.isUnread($0.field) }
            guard let first = missing.first else { return nil }
            return Finding(
                description, at: record.span(of: first.field),
                Phrase(
                    Localized("“{0}” is chosen without its cost: {1}", "“{0}”已选定，但缺少：{1}", "「{0}」已選定，但缺少：{1}"),
                    .text(record.title.plain), .words(JoinedWords.of(missing.map { $0.name }))),
                wayOut: Phrase(
                    Localized("write the amount, or 0", "请填写金额，没有则写 0", "請填寫金額，沒有則寫 0")))
        }
    }
}
