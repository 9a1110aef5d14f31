import Diagnostics
import ProjectModel

/// A condition of an acceptance that was to be met by now.
package enum ConditionIssueOverdue: Rule {
    package static let description = RuleDescription(
        "condition-issue-overdue", .warning,
        summary: "An issue that an acceptance condition names is open past its due date.",
        rationale:
            "A pass on condition holds as long as the condition is met in time. Practice 28: what was confirmed with conditions is followed up.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner | Due | State", "                            ↓",
                    "| I5 | Stock lock | Li Na | 2026-11-13 | open |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard | Result | Condition",
                        "| A1 | Response time | 2 s or less | conditional pass | I5: measure again |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner | Due | State", "| I5 | Stock lock | Li Na | 2026-11-13 | closed |",
                    "| I6 | Slow search | Li Na | 2026-12-04 | open |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard | Result | Condition",
                        "| A1 | Response time | 2 s or less | conditional pass | I5, I6 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        ConditionIssues.named(by: review.records(Acceptance.register), in: review.project).compactMap { issue in
            guard !issue.isRagged, !(issue[Issues.state]?.isClosed ?? false), !issue.isUnread(Issues.state),
                let due = issue[Issues.due], due < review.statusDate
            else { return nil }
            return Finding(
                description, at: issue.span(of: Issues.due),
                Phrase(
                    Localized(
                        "{0}, a condition of acceptance, is {1} days overdue", "验收条件 {0} 已逾期 {1} 天",
                        "驗收條件 {0} 已逾期 {1} 天"),
                    .text(issue.id?.value ?? issue.title.plain), .text("\(review.age(of: due))")),
                wayOut: Phrase(
                    Localized(
                        "resolve it, or agree another date with who signed", "请解决该问题，或与签字方商定新日期",
                        "請解決該議題，或與簽署方商定新日期")))
        }
    }
}
