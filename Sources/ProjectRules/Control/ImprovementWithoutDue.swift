import Diagnostics
import ProjectModel

/// An improvement that was agreed on for no particular day.
package enum ImprovementWithoutDue: Rule {
    package static let description = RuleDescription(
        "improvement-without-due", .warning,
        summary: "An accepted improvement has no due date.",
        rationale: "An improvement without a date is never late and never done. Practice 38.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Improvements", "ID | Improvement | Due | State",
                    "                                    ↓", "| V1 | Two steps fewer in picking | TBD | in progress |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Improvements", "ID | Improvement | Due | State",
                    "| V1 | Two steps fewer in picking | 2027-01-29 | in progress |",
                    "| V2 | A new look | | proposed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.agreedImprovements.compactMap { improvement in
            guard improvement[Improvements.due] == nil, !improvement.isUnread(Improvements.due) else { return nil }
            return Finding(
                description, at: improvement.span(of: Improvements.due),
                Phrase(
                    Localized("{0} has no due date", "{0} 没有截止日期", "{0} 沒有截止日"),
                    .text(improvement.id?.value ?? improvement.title.plain)),
                wayOut: Phrase(
                    Localized("write until when it is done", "请写明何时完成", "請寫明何時完成")))
        }
    }
}
