import Diagnostics
import ProjectModel

/// Sheets that nobody may sign.
package enum NoSignatories: Rule {
    package static let description = RuleDescription(
        "no-signatories", .warning,
        summary: "There are acceptance criteria, and a party to the contract has no signatory.",
        rationale:
            "Both parties confirm a stage. Who may sign is settled before there is something to sign. Practice 28.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard", "| A1 | Response time | 2 s or less |")),
            RuleExample.project(
                "↓\n" + RuleExample.table("Signatories", "Party | Name", "| client | Li Na |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard", "| A1 | Response time | 2 s or less |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Signatories", "Party | Name", "| client | Li Na |", "| vendor | Zhao Lei |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard", "| A1 | Response time | 2 s or less |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        let signatories = review.project.records(Signatories.register)
        // One without a party that can be read may be of the party that seems to be missing.
        guard !review.records(Acceptance.register).isEmpty, signatories.allSatisfy({ $0[Signatories.party] != nil })
        else { return [] }
        let parties = Set(signatories.compactMap { $0[Signatories.party] })
        let missing = [PartyWord.client, .vendor].filter { !parties.contains($0) }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                description, at: review.place(of: Signatories.register),
                Phrase(
                    Localized("no signatory for: {0}", "以下各方没有签字人：{0}", "以下各方沒有簽署人：{0}"),
                    .words(JoinedWords.of(missing))),
                wayOut: Phrase(
                    Localized(
                        "name who may sign for each party under “Signatories”", "请在“签字人”中写明各方的签字人",
                        "請在「簽署人」中寫明各方的簽署人")))
        ]
    }
}
