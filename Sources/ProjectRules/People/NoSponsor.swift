import Diagnostics
import ProjectModel

/// A project that nobody at the top stands for.
package enum NoSponsor: Rule {
    package static let description = RuleDescription(
        "no-sponsor", .warning,
        summary: "Neither the charter nor the team names a sponsor.",
        rationale:
            "Without a sponsor nobody can give money, settle a quarrel between departments or stop the project. Practice 2; PMBOK calls the role sponsor, PRINCE2 executive.",
        failing: [
            "↓\n" + RuleExample.project(""),
            RuleExample.project(
                "↓\n" + RuleExample.table("Team", "Name | Role", "| Omar Haddad | Project manager |")),
        ],
        passing: [
            RuleExample.project("", facts: "- Sponsor: Ann Lee\n"),
            RuleExample.project(RuleExample.table("Team", "Name | Role", "| Ann Lee | Sponsor |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed, !TeamMembers.isUncertain(review), review.project.charter[Charter.sponsor] == nil,
            TeamMembers.holding(.sponsor, review).isEmpty
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Team.register),
                Phrase(Localized("no sponsor is named", "没有写明项目发起人", "沒有寫明專案發起人")),
                wayOut: Phrase(
                    Localized("write - Sponsor: in the charter", "请在章程中写明“发起人”", "請在章程中寫明「發起人」")))
        ]
    }
}
