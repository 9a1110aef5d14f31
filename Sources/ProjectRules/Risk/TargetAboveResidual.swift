import Diagnostics
import ProjectModel

/// A risk whose response already leaves less than its target.
package enum TargetAboveResidual: Rule {
    package static let description = RuleDescription(
        "target-above-residual", .info,
        summary: "A risk's target score is above its residual score.",
        rationale:
            "The target is where the response is to bring the risk; what the response leaves now is its residual. A target above it asks for nothing. ISO 31000 compares what remains with the risk criteria.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks",
                    "ID | Risk | Probability | Impact | Residual probability | Residual impact | Target probability | Target impact",
                    "                                                          ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | 2 | 4 | 3 | 4 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks",
                    "ID | Risk | Probability | Impact | Residual probability | Residual impact | Target probability | Target impact",
                    "| R1 | Customer data does not reconcile | 4 | 5 | 2 | 4 | 1 | 4 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard let residual = review.riskScale.residual(risk), let target = review.riskScale.target(risk),
                target.score > residual.score
            else { return nil }
            let isLikelier = target.probability > residual.probability
            return Finding(
                description, at: risk.span(of: isLikelier ? Risks.targetProbability : Risks.targetImpact),
                Phrase(
                    Localized(
                        "the target score of {0} is {1}, its residual score {2}", "{0} 的目标风险值为 {1}，残余风险值为 {2}",
                        "{0} 的目標風險值為 {1}，殘餘風險值為 {2}"),
                    .text(risk.id?.value ?? risk.title.plain), .text(String(target.score)),
                    .text(String(residual.score))),
                wayOut: Phrase(
                    Localized(
                        "set a lower target, or rate the residual risk anew", "请降低目标，或重新评估残余风险",
                        "請降低目標，或重新評估殘餘風險")))
        }
    }
}
