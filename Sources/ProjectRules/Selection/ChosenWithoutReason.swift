import Diagnostics
import ProjectModel

/// A choice that nobody explains.
package enum ChosenWithoutReason: Rule {
    package static let description = RuleDescription(
        "chosen-without-reason", .info,
        summary: "The chosen candidate has no reason.",
        rationale:
            "Scores rank, people choose. Why this one was chosen is asked when it fails. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Outcome | Reason", "                     ↓", "| Suite A | chosen | |",
                    "| Suite B | rejected | No stock by lot |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Candidates", "Candidate | Outcome | Reason", "| Suite A | chosen | Best on stock by lot |",
                    "| Suite B | rejected | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        // Where candidates are scored, the scores are the reason, or their own rule asks for one.
        guard review.hasNone(Selection.register) else { return [] }
        return review.chosenCandidates.compactMap { record in
            guard record[Candidates.reason] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Candidates.reason),
                Phrase(
                    Localized("“{0}” is chosen without a reason", "“{0}”已选定，但没有写明理由", "「{0}」已選定，但沒有寫明理由"),
                    .text(record.title.plain)),
                wayOut: Phrase(Localized("write why", "请写明理由", "請寫明理由")))
        }
    }
}
