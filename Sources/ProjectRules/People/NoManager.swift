import Diagnostics
import ProjectModel

/// A project that nobody leads from day to day.
package enum NoManager: Rule {
    package static let description = RuleDescription(
        "no-manager", .warning,
        summary: "Neither the charter nor the team names a project manager.",
        rationale:
            "Plan, budget, risks and report each need one person who answers for them. Practice 2; PMBOK names that person in the charter, PRINCE2 in the project brief.",
        failing: [
            "↓\n" + RuleExample.project(""),
            RuleExample.project("↓\n" + RuleExample.table("Team", "Name | Role", "| Ann Lee | Sponsor |")),
        ],
        passing: [
            RuleExample.project("", facts: "- Manager: Omar Haddad\n"),
            RuleExample.project(RuleExample.table("Team", "Name | Role", "| Omar Haddad | Project manager |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed, !TeamMembers.isUncertain(review), review.project.charter[Charter.manager] == nil,
            TeamMembers.holding(.manager, review).isEmpty
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Team.register),
                Phrase(Localized("no project manager is named", "没有写明项目经理", "沒有寫明專案經理")),
                wayOut: Phrase(
                    Localized("write - Manager: in the charter", "请在章程中写明“项目经理”", "請在章程中寫明「專案經理」")))
        ]
    }
}
