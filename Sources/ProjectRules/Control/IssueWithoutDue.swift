import Diagnostics
import ProjectModel

/// An open issue that has no date by which it is to be solved.
package enum IssueWithoutDue: Rule {
    package static let description = RuleDescription(
        "issue-without-due", .warning,
        summary: "An open issue has no due date.",
        rationale:
            "Without a date nobody can say that an issue is late, and so it never is. Practice 19; PMBOK keeps a target date for each issue.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Due", "                                 ↓",
                    "| I1 | Labels are out of place | TBD |",
                    "                           ↓", "| I2 | Minutes come late | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Due | State", "| I1 | Labels are out of place | 2026-12-04 | open |",
                    "| I2 | Minutes come late | | resolved |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openIssues.compactMap { issue in
            guard issue[Issues.due] == nil, !issue.isUnread(Issues.due) else { return nil }
            return Finding(
                description, at: issue.span(of: Issues.due),
                Phrase(
                    Localized("{0} has no due date", "{0} 没有截止日期", "{0} 沒有截止日"),
                    .text(issue.id?.value ?? issue.title.plain)),
                wayOut: Phrase(
                    Localized("write until when it is solved", "请写明何时解决", "請寫明何時解決")))
        }
    }
}
