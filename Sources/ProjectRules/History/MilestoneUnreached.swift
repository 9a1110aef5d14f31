import Diagnostics
import ProjectModel

/// A milestone that was reached and is open again.
package enum MilestoneUnreached: Rule {
    package static let description = RuleDescription(
        "milestone-unreached", .warning,
        summary: "A milestone had an actual date at the last report and has none now.",
        rationale:
            "A milestone is reached or it is not. One that the committee saw as reached does not quietly become open again. Practice 5.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Actual", "↓",
                    "| M1 | Data loaded | 2026-10-30 | |"))
                + HistoryExample.before(
                    RuleExample.table(
                        "Milestones", "ID | Name | Baseline | Actual", "| M1 | Data loaded | 2026-10-30 | 2026-11-06 |")
                )
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Actual", "| M1 | Data loaded | 2026-10-30 | 2026-11-09 |"))
                + HistoryExample.before(
                    RuleExample.table(
                        "Milestones", "ID | Name | Baseline | Actual", "| M1 | Data loaded | 2026-10-30 | 2026-11-06 |")
                )
        ])

    package static func check(_ review: Review) -> [Finding] {
        PreviousRecords.pairs(review, Milestones.register).compactMap { now, before in
            // A date that has not come was a forecast.
            guard let reached = before[Milestones.actual], reached <= review.statusDate,
                now[Milestones.actual] == nil, !now.isUnread(Milestones.actual)
            else { return nil }
            return Finding(
                description, at: now.span,
                Phrase(
                    Localized(
                        "{0} was reached on {1} and has no actual date now", "{0} 曾于 {1} 达成，现在没有实际日期",
                        "{0} 曾於 {1} 達成，現在沒有實際日期"), .text(now.id?.value ?? now.title.plain), .text(reached.iso)),
                wayOut: Phrase(
                    Localized(
                        "put the date back, or record as an issue why it is open again", "请恢复日期，或在问题中说明为何重新打开",
                        "請恢復日期，或在議題中說明為何重新開啟")))
        }
    }
}
