import Diagnostics
import ProjectModel

/// A high risk against which nothing is to be done.
package enum HighRiskAccepted: Rule {
    package static let description = RuleDescription(
        "high-risk-accepted", .info,
        summary: "A high risk is accepted.",
        rationale:
            "To accept a high risk is a decision for the committee, not for the one who keeps the register. Practice 16; ISO 31000 lets the organisation decide which risks it bears.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Strategy",
                    "                                                  ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | accept |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Strategy",
                    "| R1 | Customer data does not reconcile | 4 | 5 | mitigate |",
                    "| R2 | The test room is not free | 1 | 2 | accept |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard risk[Risks.strategy] == .accept, let place = review.riskScale.inherent(risk), place.band == .high
            else {
                return nil
            }
            return Finding(
                description, at: risk.span(of: Risks.strategy),
                Phrase(
                    Localized(
                        "{0} is accepted with a score of {1}", "{0} 的风险值为 {1}，却选择接受", "{0} 的風險值為 {1}，卻選擇接受"),
                    .text(risk.id?.value ?? risk.title.plain), .text(String(place.score))),
                wayOut: Phrase(
                    Localized(
                        "let the committee decide, or plan a response", "请由委员会决定，或制定应对措施",
                        "請由委員會決定，或擬定因應措施")))
        }
    }
}
