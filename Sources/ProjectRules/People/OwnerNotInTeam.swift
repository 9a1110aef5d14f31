import Diagnostics
import ProjectModel

/// Somebody who is to do something and is not on the team.
package enum OwnerNotInTeam: Rule {
    package static let description = RuleDescription(
        "owner-not-in-team", .warning,
        summary: "A person named in a register is not on the team.",
        rationale:
            "Whoever is not on the team hears of the task by chance, and a name written in two ways is two people. Practice 2 wants the owners in every register on the team. The charter's people, signatories, stakeholders, the companies, and the team's roles and departments count as known.",
        failing: [
            RuleExample.project(
                RuleExample.table("Team", "Name | Role", "| Li Na | Key user |")
                    + RuleExample.table(
                        "Actions", "ID | Action | Owner", "| AI1 | Check the stock | Li Na |",
                        "                         ↓", "| AI2 | Order scanners | Chen Hao |", "                      ↓",
                        "| AI3 | Count again | Li Na, Zhao Lei |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Team", "Name | Role | Organisation", "| Li Na | Key user | Sales |")
                    + RuleExample.table(
                        "Actions", "ID | Action | Owner | State", "| AI1 | Check the stock | li na | |",
                        "| AI2 | Order scanners | Sales | |", "| AI3 | Sign | Ann Lee, Harbour Systems | |",
                        "| AI4 | Move the desks | Chen Hao | done |"),
                facts: "- Sponsor: Ann Lee\n- Vendor: Harbour Systems\n"),
            RuleExample.project(
                RuleExample.table("Actions", "ID | Action | Owner", "| AI1 | Check the stock | Li Na |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.hasNone(Team.register), !TeamMembers.isUncertain(review) else { return [] }
        let known = knownNames(review)
        return review.project.registers.flatMap { content -> [Finding] in
            let slots = content.register.fields.indices.filter {
                if case .person = content.register.fields[$0].type { true } else { false }
            }
            guard !slots.isEmpty else { return [] }
            return content.records.filter { !$0.isRagged && RecordState.isClosed($0) != true }.flatMap { record in
                slots.compactMap { slot -> Finding? in
                    guard let cell = record.cells[slot], !cell.isEmpty else { return nil }
                    let unknown = unknownNames(in: cell.text.plain, known)
                    return unknown.isEmpty ? nil : finding(unknown, at: cell)
                }
            }
        }
    }

    private static func finding(_ names: [String], at cell: Cell) -> Finding {
        Finding(
            description, at: cell.span,
            Phrase(
                Localized("not on the team: {0}", "不在项目团队中：{0}", "不在專案團隊中：{0}"),
                .text(names.joined(separator: ", "))),
            wayOut: Phrase(
                Localized(
                    "add to the team, or mend the name", "请加入团队，或改正姓名", "請加入團隊，或改正姓名")))
    }

    private static func unknownNames(in text: String, _ known: Set<String>) -> [String] {
        // A company's name may hold a comma or an “and” of its own.
        if known.contains(PersonNames.normalised(text)) { return [] }
        return PersonNames.split(text).filter { name in
            !known.contains(PersonNames.normalised(name)) && PartyWord.vocabulary.read(name).value == nil
        }
    }

    /// People, companies and bodies that a record may name, in the form in which names are compared.
    private static func knownNames(_ review: Review) -> Set<String> {
        var names: Set<String> = []
        func add(_ text: RichText?) {
            guard let text = text?.plain else { return }
            names.insert(PersonNames.normalised(text))
            names.formUnion(PersonNames.split(text).map(PersonNames.normalised))
        }
        let charter = review.project.charter
        for field in [Charter.sponsor, Charter.manager, Charter.client, Charter.vendor, Charter.supervisor] {
            add(charter[field])
        }
        for member in review.records(Team.register) {
            for field in [Team.name, Team.role, Team.organisation, Team.layer] { add(member[field]) }
        }
        for signatory in review.records(Signatories.register) { add(signatory[Signatories.name]) }
        for stakeholder in review.records(Stakeholders.register) { add(stakeholder[Stakeholders.name]) }
        return names
    }
}
