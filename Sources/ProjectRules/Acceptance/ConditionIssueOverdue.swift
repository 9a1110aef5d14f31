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

    /// The issues that a criterion names, and those that a party named when it signed.
    private static func conditions(_ review: Review) -> [Record] {
        let named = Set(
            ConditionIssues.named(by: review.records(Acceptance.register), in: review.project).compactMap {
                $0.id?.value
            })
        let stages = Set(review.project.signOffs.map(\.stage))
        let signed = Set(
            stages.flatMap { review.project.signOffs(of: $0, by: review.statusDate) }
                .flatMap(\.statement.conditions).map(\.id))
        return review.project.records(Issues.register).filter { issue in
            issue.id.map { named.contains($0.value) || signed.contains($0.value) } ?? false
        }
    }

    package static func check(_ review: Review) -> [Finding] {
        conditions(review).compactMap { issue in
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
