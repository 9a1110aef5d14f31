import Diagnostics
import ProjectModel

/// A grave issue that has been open for long.
package enum IssueAgeing: Rule {
    package static let description = RuleDescription(
        "issue-ageing", .warning,
        summary: "A grave issue has been open for long.",
        rationale:
            "A critical or major issue that is a month old is beyond the team and belongs before the committee. Practice 19; PRINCE2 escalates what the manager cannot settle. A moderate one is noted after 90 days.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Severity | Raised",
                    "                                             ↓",
                    "| I1 | 1110 customers do not match | major | 2026-10-12 |",
                    "                                                  ↓",
                    "| I2 | Old rebates lack their papers | moderate | 2026-08-03 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Severity | Raised | State",
                    "| I1 | 1110 customers do not match | major | 2026-11-13 | open |",
                    "| I2 | Old rebates lack their papers | moderate | 2026-10-01 | open |",
                    "| I3 | Labels are out of place | minor | 2026-02-02 | open |",
                    "| I4 | Batches do not finish | critical | 2026-08-03 | closed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openIssues.compactMap { issue in
            guard let grade = issue[Issues.severity], let raised = issue[Issues.raised],
                let severity = weight(of: grade, after: review.age(of: raised))
            else { return nil }
            return Finding(
                description, severity, at: issue.span(of: Issues.raised),
                Phrase(
                    Localized(
                        "{0} ({1}) has been open for {2} days", "{0}（{1}）已提出 {2} 天仍未解决",
                        "{0}（{1}）已提出 {2} 天仍未解決"),
                    .text(issue.id?.value ?? issue.title.plain), .words(grade.label),
                    .text(String(review.age(of: raised)))),
                wayOut: Phrase(
                    Localized("solve it, or escalate it", "请解决，或升级上报", "請解決，或升級呈報")))
        }
    }

    private static func weight(of grade: IssueSeverity, after days: Int) -> Severity? {
        switch grade {
        case .critical, .major: days > 30 ? .warning : nil
        case .moderate: days > 90 ? .info : nil
        case .minor: nil
        }
    }
}
