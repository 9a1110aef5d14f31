import Diagnostics
import ProjectModel

/// An open issue that should have been solved.
package enum IssueOverdue: Rule {
    package static let description = RuleDescription(
        "issue-overdue", .warning,
        summary: "An open issue is past its due date.",
        rationale:
            "An issue that stays open after its date holds up what waits for it, and the date says nothing any more. Practice 19; PRINCE2 has the manager act on it or escalate it.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner | Due | State",
                    "                                            ↓",
                    "| I1 | Labels are out of place | Tang Wei | 2026-11-13 | open |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Owner | Due | State",
                    "| I1 | Labels are out of place | Tang Wei | 2026-11-20 | open |",
                    "| I2 | Minutes come late | Xu Hang | 2026-10-30 | resolved |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        // An issue that a condition names has a rule of its own.
        let conditions = Set(
            ConditionIssues.named(by: review.records(Acceptance.register), in: review.project).compactMap {
                $0.id?.value
            })
        return review.openIssues.compactMap { issue in
            guard let due = issue[Issues.due], due < review.statusDate,
                !(issue.id.map { conditions.contains($0.value) } ?? false)
            else { return nil }
            return Finding(
                description, at: issue.span(of: Issues.due),
                Phrase(
                    Localized("{0} was due on {1}", "{0} 应于 {1} 解决", "{0} 應於 {1} 解決"),
                    .text(issue.id?.value ?? issue.title.plain), .text(due.iso)),
                wayOut: Phrase(
                    Localized(
                        "close it, or agree on a new date", "请关闭，或商定新的日期", "請結案，或商定新的日期")))
        }
    }
}
