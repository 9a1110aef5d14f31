import Diagnostics
import ProjectModel

/// A selection that is over and came to nothing on paper.
package enum NoCandidateChosen: Rule {
    package static let description = RuleDescription(
        "no-candidate-chosen", .warning,
        summary: "The stage of selection has ended and no candidate is chosen.",
        rationale:
            "The stage ends with a choice. Without it nobody can see what was compared and who won. Practice 10.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual finish",
                    "| S1 | Selection | selection | 2026-01-05 | 2026-03-06 | 2026-03-06 |",
                    "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | |")
                    + "↓\n"
                    + RuleExample.table(
                        "Candidates", "Candidate | Outcome", "| Suite A | shortlisted |", "| Suite B | rejected |")),
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Stages", "ID | Name | Type | Start | Finish | Actual finish",
                        "| S1 | Selection | selection | 2026-01-05 | 2026-03-06 | 2026-03-06 |",
                        "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual finish",
                    "| S1 | Selection | selection | 2026-01-05 | 2026-03-06 | 2026-03-06 |",
                    "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | |")
                    + RuleExample.table(
                        "Candidates", "Candidate | Outcome", "| Suite A | chosen |", "| Suite B | rejected |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish",
                    "| S1 | Selection | selection | 2026-11-02 | 2026-12-18 |")
                    + RuleExample.table("Candidates", "Candidate | Outcome", "| Suite A | shortlisted |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let stage = review.records(Stages.register).first {
            $0[Stages.type] == .selection && review.hasEnded($0)
        }
        guard let stage, !review.isClosed,
            !review.project.records(Candidates.register).contains(where: {
                $0.isUnread(Candidates.outcome) || $0[Candidates.outcome] == .chosen
            })
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Candidates.register),
                Phrase(
                    Localized(
                        "“{0}” has ended and no candidate is chosen", "“{0}”已结束，但没有选定的候选方案",
                        "「{0}」已結束，但沒有選定的候選方案"),
                    .text(stage.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "record the candidates, and which was chosen", "请登记候选方案及选定结果", "請登記候選方案及選定結果")))
        ]
    }
}
