import Diagnostics
import ProjectModel

/// Work that still belongs to somebody who has left the team.
package enum OwnerHasLeft: Rule {
    package static let description = RuleDescription(
        "owner-has-left", .warning,
        summary: "The owner of an open record has left the team.",
        rationale:
            "What a leaver owned is nobody's until it is handed over. Practice 48 wants changes in the team seen; ISO 31000 wants each risk to have an owner who can act.",
        failing: [
            RuleExample.project(
                RuleExample.table("Team", "Name | Role | Until", "| Chen Hao | Migration lead | 2026-10-30 |")
                    + RuleExample.table(
                        "Risks", "ID | Risk | Owner | State", "                           ↓",
                        "| R1 | Data does not fit | Chen Hao | open |",
                        "| R2 | Scanners arrive late | Chen Hao | closed |")
                    + RuleExample.table(
                        "Milestones", "ID | Name | Baseline | Actual | Owner",
                        "| M1 | Data cleaned | 2026-09-25 | 2026-09-25 | Chen Hao |",
                        "                                    ↓", "| M2 | Data loaded | 2026-12-04 | | Chen Hao |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Team", "Name | Role | Until", "| Chen Hao | Migration lead | 2026-11-20 |")
                    + RuleExample.table(
                        "Risks", "ID | Risk | Owner | State", "| R1 | Data does not fit | Chen Hao | open |")),
            RuleExample.project(
                RuleExample.table(
                    "Team", "Name | Role | From | Until", "| Chen Hao | Developer | 2026-01-05 | 2026-10-30 |",
                    "| Chen Hao | Migration lead | 2026-11-02 | |")
                    + RuleExample.table("Actions", "ID | Action | Owner", "| AI1 | Count again | Chen Hao |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let left = leavers(review)
        guard !left.isEmpty else { return [] }
        return review.project.registers.flatMap { content -> [Finding] in
            let register = content.register
            guard let slot = register.slot(key: "owner"), case .person = register.fields[slot].type,
                register === Milestones.register || register.slot(key: "state") != nil
            else { return [] }
            return content.records.compactMap { record in
                guard !record.isRagged, let cell = record.cells[slot], !cell.isEmpty,
                    RecordState.isClosed(record) == false
                else { return nil }
                let names = PersonNames.split(cell.text.plain)
                guard let name = names.first(where: { left[PersonNames.normalised($0)] != nil }),
                    let day = left[PersonNames.normalised(name)]
                else { return nil }
                return Finding(
                    description, at: cell.span,
                    Phrase(
                        Localized(
                            "{0} left the team on {1}", "{0} 已于 {1} 离开团队", "{0} 已於 {1} 離開團隊"), .text(name),
                        .text(day.iso)),
                    wayOut: Phrase(Localized("name who takes it over", "请写明由谁接手", "請寫明由誰接手")))
            }
        }
    }

    /// Who has left, with the last day; nobody who is still there in another role.
    private static func leavers(_ review: Review) -> [String: CivilDate] {
        var days: [String: CivilDate] = [:]
        var present: Set<String> = []
        for member in review.project.records(Team.register) {
            let names = PersonNames.split(member.title.plain).map(PersonNames.normalised)
            guard !member.isRagged, TeamMembers.hasLeft(member, review), let until = member[Team.until] else {
                present.formUnion(names)
                continue
            }
            for name in names { days[name] = max(until, days[name] ?? until) }
        }
        return days.filter { !present.contains($0.key) }
    }
}
