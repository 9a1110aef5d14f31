import Diagnostics
import ProjectModel

/// A selection with two winners.
package enum SeveralCandidatesChosen: Rule {
    package static let description = RuleDescription(
        "several-candidates-chosen", .error,
        summary: "More than one candidate is chosen.",
        rationale:
            "The page shows one choice with its score and cost. With two, one of the outcomes is wrong. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Outcome", "| Suite A | chosen |", "            ↓",
                    "| Suite B | chosen |",
                    "| Suite C | rejected |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Outcome", "| Suite A | chosen |", "| Suite B | rejected |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let chosen = review.chosenCandidates
        guard let first = chosen.first else { return [] }
        return chosen.dropFirst().map { record in
            Finding(
                description, at: record.span(of: Candidates.outcome),
                Phrase(
                    Localized(
                        "“{0}” is chosen, and “{1}” is chosen already", "“{0}”已选定，而“{1}”也已选定",
                        "「{0}」已選定，而「{1}」也已選定"),
                    .text(record.title.plain), .text(first.title.plain)),
                wayOut: Phrase(
                    Localized("leave one of them chosen", "请只保留一个选定结果", "請只保留一個選定結果")))
        }
    }
}
