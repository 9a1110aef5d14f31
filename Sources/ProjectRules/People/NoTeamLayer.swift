import Diagnostics
import ProjectModel

/// A team in which nobody can see who decides, who solves and who uses.
package enum NoTeamLayer: Rule {
    package static let description = RuleDescription(
        "no-team-layer", .info,
        summary: "A team of five or more gives no layer for anybody.",
        rationale:
            "Practice 2 parts the team into steering, solution, key users and end users, so that each question goes to those who can answer it. PRINCE2 parts directing, managing and delivering.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Team", "Name | Role", "| Ann Lee | Sponsor |", "| Omar Haddad | Project manager |",
                        "| Kim Novak | Key user |", "| Li Na | Key user |", "| Liam Byrne | Technical lead |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | Layer", "| Ann Lee | Sponsor | steering |",
                    "| Omar Haddad | Project manager | solution |", "| Kim Novak | Key user | key users |",
                    "| Li Na | Key user | key users |", "| Liam Byrne | Technical lead | solution |")),
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role", "| Ann Lee | Sponsor |", "| Omar Haddad | Project manager |")),
        ])

    /// A team of fewer needs no layers.
    private static let least = 5

    package static func check(_ review: Review) -> [Finding] {
        let members = TeamMembers.present(review)
        guard !review.isClosed, members.count >= least, !TeamMembers.isUncertain(review),
            members.allSatisfy({ $0[Team.layer] == nil && !$0.isUnread(Team.layer) })
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Team.register),
                Phrase(
                    Localized(
                        "no member of the team has a layer", "团队成员均未写明层次", "團隊成員均未寫明層級")),
                wayOut: Phrase(
                    Localized(
                        "steering, solution, key users or end users", "决策层、方案层、关键用户或最终用户",
                        "決策層、方案層、關鍵使用者或最終使用者")))
        ]
    }
}
