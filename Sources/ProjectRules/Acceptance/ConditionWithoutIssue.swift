import Diagnostics
import ProjectModel

/// A pass on a condition that no issue carries.
package enum ConditionWithoutIssue: Rule {
    package static let description = RuleDescription(
        "condition-without-issue", .error,
        summary: "A criterion passes on condition, and its condition names no issue with an owner and a due date.",
        rationale:
            "A condition that nobody owns is forgotten once the sheet is signed. Practice 29; PRINCE2 keeps what is accepted below its specification in the issue register.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Condition",
                    "                                                        ↓",
                    "| A1 | Response time | 2 s or less | conditional pass | measure again |")),
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner | Due", "| I5 | Stock lock | Li Na | |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard | Result | Condition",
                        "                                                        ↓",
                        "| A1 | Response time | 2 s or less | conditional pass | I5: measure again |")),
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result",
                    "↓",
                    "| A1 | Response time | 2 s or less | conditional pass |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner | Due", "| I5 | Stock lock | Li Na | 2026-12-04 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard | Result | Condition",
                        "| A1 | Response time | 2 s or less | conditional pass | I5: measure again |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Acceptance.register).compactMap { criterion in
            guard criterion[Acceptance.result] == .conditionalPass else { return nil }
            let issues = ConditionIssues.named(by: [criterion], in: review.project)
            guard !issues.contains(where: isTakenOn) else { return nil }
            let place =
                criterion[Acceptance.condition] == nil ? criterion.span : criterion.span(of: Acceptance.condition)
            let name = Phrase.Argument.text(criterion.id?.value ?? criterion.title.plain)
            let ids = Phrase.Argument.text(issues.compactMap { $0.id?.value }.joined(separator: ", "))
            if issues.isEmpty {
                return Finding(
                    description, at: place,
                    Phrase(
                        Localized(
                            "{0} passes on condition and names no issue", "{0} 有条件通过，但没有写明问题编号",
                            "{0} 有條件通過，但沒有寫明議題編號"), name),
                    wayOut: Phrase(
                        Localized(
                            "write the ID of an issue that has an owner and a due date", "请写明一个有责任人和截止日期的问题编号",
                            "請寫明一個有負責人和截止日的議題編號")))
            }
            return Finding(
                description, at: place,
                Phrase(
                    Localized(
                        "{0} passes on condition, and {1} lacks an owner or a due date", "{0} 有条件通过，但 {1} 缺少责任人或截止日期",
                        "{0} 有條件通過，但 {1} 缺少負責人或截止日"), name, ids),
                wayOut: Phrase(
                    Localized(
                        "give {0} an owner and a due date", "请为 {0} 写明责任人和截止日期", "請為 {0} 寫明負責人和截止日"), ids))
        }
    }

    private static func isTakenOn(_ issue: Record) -> Bool {
        (issue[Issues.owner] != nil || issue.isUnread(Issues.owner))
            && (issue[Issues.due] != nil || issue.isUnread(Issues.due))
    }
}
