import Diagnostics
import ProjectModel

/// An open issue that nobody works on.
package enum IssueWithoutOwner: Rule {
    package static let description = RuleDescription(
        "issue-without-owner", .warning,
        summary: "An open issue has no owner.",
        rationale:
            "An issue is solved by somebody. One without an owner is read out at each meeting and stays. Practice 19; PMBOK assigns each issue to an owner.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner", "                                 ↓",
                    "| I1 | Labels are out of place | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner | State", "| I1 | Labels are out of place | Tang Wei | open |",
                    "| I2 | Minutes come late | | closed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openIssues.compactMap { issue in
            guard issue[Issues.owner] == nil else { return nil }
            return Finding(
                description, at: issue.span(of: Issues.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(issue.id?.value ?? issue.title.plain)),
                wayOut: Phrase(Localized("name who solves it", "请写明由谁解决", "請寫明由誰解決")))
        }
    }
}
