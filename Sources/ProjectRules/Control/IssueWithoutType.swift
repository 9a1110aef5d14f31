import Diagnostics
import ProjectModel

/// An issue without a type among others that have one.
package enum IssueWithoutType: Rule {
    package static let description = RuleDescription(
        "issue-without-type", .info,
        summary: "An open issue has no type, and others have one.",
        rationale:
            "Technical issues, issues of people, of communication and of management are solved by different people. Types are worth counting only where every issue has one. Practice 19.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Type", "| I1 | Labels are out of place | technical |",
                    "                           ↓", "| I2 | Minutes come late | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Issues", "ID | Issue | Type", "| I1 | Labels are out of place | technical |",
                    "| I2 | Minutes come late | communication |")),
            RuleExample.project(
                RuleExample.table("Issues", "ID | Issue", "| I1 | Labels are out of place |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.records(Issues.register).contains(where: { $0[Issues.type] != nil }) else { return [] }
        return review.openIssues.compactMap { issue in
            guard issue[Issues.type] == nil else { return nil }
            return Finding(
                description, at: issue.span(of: Issues.type),
                Phrase(
                    Localized("{0} has no type", "{0} 没有类型", "{0} 沒有類型"),
                    .text(issue.id?.value ?? issue.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "technical, people, communication or management", "技术、人员、沟通或管理", "技術、人員、溝通或管理")))
        }
    }
}
