import Diagnostics
import ProjectModel

/// A stage of which nobody says what comes out of it.
package enum StageWithoutOutcome: Rule {
    package static let description = RuleDescription(
        "stage-without-outcome", .warning,
        summary: "A stage names no key outcome.",
        rationale:
            "Without an outcome nobody can say when a stage is over, only when its time is up. Practice 4; PRINCE2 plans by products.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Outcome",
                    "                                          ↓", "| S1 | Design | 2026-01-05 | 2026-03-06 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Outcome",
                    "| S1 | Design | 2026-01-05 | 2026-03-06 | Blueprint approved |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Stages.register).compactMap { record in
            guard !review.hasEnded(record), record[Stages.outcome] == nil, !record.isUnread(Stages.outcome) else {
                return nil
            }
            return Finding(
                description, at: record.span(of: Stages.outcome),
                Phrase(
                    Localized("stage {0} has no key outcome", "阶段 {0} 没有关键成果", "階段 {0} 沒有關鍵成果"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("name what must be there at its end", "请写明阶段结束时应有的成果", "請寫明階段結束時應有的成果")))
        }
    }
}
