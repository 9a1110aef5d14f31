import Diagnostics
import ProjectModel

/// Somebody whom the project cannot do without, and for whom nobody stands in.
package enum NoDeputy: Rule {
    package static let description = RuleDescription(
        "no-deputy", .warning,
        summary: "A manager, key user or technical lead has no deputy.",
        rationale:
            "People fall ill, are moved and leave. Where nobody stands in, the work waits and what they know is gone. Practice 48; ISO 22301 asks for competent stand-ins.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | Deputy", "| Ann Lee | Sponsor | |", "                     ↓",
                    "| Li Na | Key user | |",
                    "| Liam Byrne | Technical lead | Kim Novak |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | Deputy | Until", "| Li Na | Key user | Kim Novak | |",
                    "| Liam Byrne | Technical lead | | 2026-10-30 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        return TeamMembers.present(review).compactMap { member in
            guard member[Team.deputy] == nil, !member.isUnread(Team.deputy),
                !TeamRole.roles(of: member).isDisjoint(with: needDeputies)
            else { return nil }
            return Finding(
                description, review.severityBySize(.warning), at: member.span(of: Team.deputy),
                Phrase(Localized("{0} has no deputy", "{0} 没有代理人", "{0} 沒有代理人"), .text(member.title.plain)),
                wayOut: Phrase(Localized("name who stands in", "请写明由谁代理", "請寫明由誰代理")))
        }
    }

    private static let needDeputies: Set<TeamRole> = [.manager, .keyUser, .technicalLead]
}
