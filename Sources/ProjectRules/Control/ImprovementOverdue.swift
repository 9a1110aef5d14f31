import Diagnostics
import ProjectModel

/// An improvement that should have been done.
package enum ImprovementOverdue: Rule {
    package static let description = RuleDescription(
        "improvement-overdue", .warning,
        summary: "An open improvement is past its due date.",
        rationale:
            "Ideas that are accepted and then let slip teach users that it is of no use to have any. Practice 38.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Improvements", "ID | Improvement | Due | State",
                    "                                    ↓",
                    "| V1 | Two steps fewer in picking | 2026-10-30 | accepted |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Improvements", "ID | Improvement | Due | State",
                    "| V1 | Two steps fewer in picking | 2026-10-30 | done |",
                    "| V2 | A new look | 2027-03-31 | accepted |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Improvements.register).compactMap { improvement in
            guard !improvement.isUnread(Improvements.state),
                !(improvement[Improvements.state]?.isClosed ?? false), let due = improvement[Improvements.due],
                due < review.statusDate
            else { return nil }
            return Finding(
                description, at: improvement.span(of: Improvements.due),
                Phrase(
                    Localized("{0} was due on {1}", "{0} 应于 {1} 完成", "{0} 應於 {1} 完成"),
                    .text(improvement.id?.value ?? improvement.title.plain), .text(due.iso)),
                wayOut: Phrase(
                    Localized(
                        "finish it, or agree on a new date", "请完成，或商定新的日期", "請完成，或商定新的日期")))
        }
    }
}
