import Diagnostics
import ProjectModel

/// A risk that is to weigh more with its response than without.
package enum ResidualAboveInherent: Rule {
    package static let description = RuleDescription(
        "residual-above-inherent", .error,
        summary: "A risk's residual score is above its score.",
        rationale:
            "The residual risk is what a response leaves. It cannot be more than the risk itself, so one of the four ratings is wrong. ISO 31073 calls it the risk that remains after treatment.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Residual probability | Residual impact",
                    "                                                  ↓",
                    "| R1 | Customer data does not reconcile | 2 | 4 | 3 | 4 |",
                    "                                       ↓", "| R2 | A key user leaves | 2 | 3 | 2 | 4 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Residual probability | Residual impact",
                    "| R1 | Customer data does not reconcile | 4 | 5 | 2 | 4 |",
                    "| R2 | A key user leaves | 2 | 3 | 2 | 3 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard let inherent = review.riskScale.inherent(risk), let residual = review.riskScale.residual(risk),
                residual.score > inherent.score
            else { return nil }
            let isLikelier = residual.probability > inherent.probability
            return Finding(
                description, at: risk.span(of: isLikelier ? Risks.residualProbability : Risks.residualImpact),
                Phrase(
                    Localized(
                        "the residual score of {0} is {1}, its score {2}", "{0} 的残余风险值为 {1}，风险值为 {2}",
                        "{0} 的殘餘風險值為 {1}，風險值為 {2}"),
                    .text(risk.id?.value ?? risk.title.plain), .text(String(residual.score)),
                    .text(String(inherent.score))),
                wayOut: Phrase(
                    Localized("mend one of the ratings", "请改正其中一项评分", "請改正其中一項評分")))
        }
    }
}
