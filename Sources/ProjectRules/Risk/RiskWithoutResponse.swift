import Diagnostics
import ProjectModel

/// An open risk against which nothing is done.
package enum RiskWithoutResponse: Rule {
    package static let description = RuleDescription(
        "risk-without-response", .warning,
        summary: "An open risk has no response.",
        rationale:
            "A risk is recorded so that something is done about it. Only a risk that is accepted needs no response. Practice 16; PMBOK plans a response for each risk. A risk with a score under 15 is only noted.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Strategy | Response",
                    "                                                             ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | mitigate | |",
                    "                                                   ↓",
                    "| R2 | The test room is not free | 1 | 2 | avoid | TBD |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Strategy | Response",
                    "| R1 | Customer data does not reconcile | 4 | 5 | mitigate | Clean by city |",
                    "| R2 | The test room is not free | 1 | 2 | accept | |",
                    "| R3 | A second depot joins | 4 | 4 | exploit | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard risk[Risks.strategy] != .accept, risk[Risks.response] == nil else { return nil }
            return Finding(
                description, review.riskScale.isHigh(risk) ? .warning : .info, at: risk.span(of: Risks.response),
                Phrase(
                    Localized("{0} has no response", "{0} 没有应对措施", "{0} 沒有因應措施"),
                    .text(risk.id?.value ?? risk.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "write what is done about it, or accept it", "请写明应对措施，或选择接受", "請寫明因應措施，或選擇接受")))
        }
    }
}
