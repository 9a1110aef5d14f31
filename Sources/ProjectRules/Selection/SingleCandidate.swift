import Diagnostics
import ProjectModel

/// A comparison with nothing to compare.
package enum SingleCandidate: Rule {
    package static let description = RuleDescription(
        "single-candidate", .info,
        summary: "There is only one candidate.",
        rationale:
            "A selection weighs candidates against each other. With one, price and terms are what the supplier says. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table("Candidates", "Candidate | Outcome", "↓", "| Suite A | shortlisted |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Outcome", "| Suite A | shortlisted |", "| Suite B | pending |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let candidates = review.project.records(Candidates.register)
        guard candidates.count == 1, let only = candidates.first, !only.isRagged else { return [] }
        return [
            Finding(
                description, at: only.span,
                Phrase(
                    Localized("“{0}” is the only candidate", "“{0}”是唯一的候选方案", "「{0}」是唯一的候選方案"),
                    .text(only.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "record what it was compared with", "请登记与其比较的其他方案", "請登記與其比較的其他方案")))
        ]
    }
}
