import Diagnostics
import ProjectModel

/// An issue that was passed on and came back without an answer.
package enum IssueUnanswered: Rule {
    package static let description = RuleDescription(
        "issue-unanswered", .warning,
        summary: "An issue was passed on more than 30 days ago and has no answer.",
        rationale:
            "What the product lacks is passed to its makers. Unless their answer is chased, the project waits for something that will not come. Practice 19.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Raised | Forwarded to | Answered",
                    "                                              ↓",
                    "| I1 | Labels are out of place | 2026-09-28 | Maker of the printers | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Raised | Forwarded to | Answered",
                    "| I1 | Labels are out of place | 2026-09-28 | Maker of the printers | 2026-10-15 |",
                    "| I2 | Dates are cut off | 2026-11-05 | Maker of the system | |"))
        ])

    /// How many days a maker may take.
    private static let patience = 30

    package static func check(_ review: Review) -> [Finding] {
        review.openIssues.compactMap { issue in
            guard let makers = issue[Issues.forwardedTo], issue[Issues.answered] == nil,
                !issue.isUnread(Issues.answered), let raised = issue[Issues.raised],
                review.age(of: raised) > patience
            else { return nil }
            return Finding(
                description, at: issue.span(of: Issues.forwardedTo),
                Phrase(
                    Localized(
                        "{1} has not answered on {0}, raised {2} days ago", "{0} 提出已 {2} 天，{1} 尚未答复",
                        "{0} 提出已 {2} 天，{1} 尚未答覆"),
                    .text(issue.id?.value ?? issue.title.plain), .text(makers.plain),
                    .text(String(review.age(of: raised)))),
                wayOut: Phrase(
                    Localized(
                        "ask again, and write when the answer came", "请催办，并写明答复日期", "請催辦，並寫明答覆日期")))
        }
    }
}
