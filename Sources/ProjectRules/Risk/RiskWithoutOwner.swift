import Diagnostics
import ProjectModel

/// An open risk that nobody watches.
package enum RiskWithoutOwner: Rule {
    package static let description = RuleDescription(
        "risk-without-owner", .warning,
        summary: "An open risk has no owner.",
        rationale:
            "A risk that nobody owns is nobody's work. Practice 16; ISO 31000 asks for risk owners. A risk with a score under 15 is only noted.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Owner",
                    "                                                  ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | |",
                    "                                           ↓", "| R2 | The test room is not free | 1 | 2 | TBD |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Owner | State",
                    "| R1 | Customer data does not reconcile | 4 | 5 | Li Na | open |",
                    "| R2 | The test room is not free | 1 | 2 | | closed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard risk[Risks.owner] == nil else { return nil }
            return Finding(
                description, review.riskScale.isHigh(risk) ? .warning : .info, at: risk.span(of: Risks.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(risk.id?.value ?? risk.title.plain)),
                wayOut: Phrase(Localized("name who watches it", "请写明由谁负责", "請寫明由誰負責")))
        }
    }
}
