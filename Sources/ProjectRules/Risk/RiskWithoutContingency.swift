import Diagnostics
import ProjectModel

/// An open risk without a plan for the day on which it comes.
package enum RiskWithoutContingency: Rule {
    package static let description = RuleDescription(
        "risk-without-contingency", .warning,
        summary: "An open risk that weighs has no contingency plan.",
        rationale:
            "A response makes a risk less likely or less harmful; a contingency plan says what happens when it comes all the same: alternatives, substitutes, whom to tell, how to recover. Practice 16; PMBOK keeps both apart. A risk with a score of 8 to 14 is only noted.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Contingency",
                    "                                                  ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | |",
                    "                                     ↓", "| R2 | A key user leaves | 50% | 3 | TBD |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Contingency",
                    "| R1 | Customer data does not reconcile | 4 | 5 | Migrate the 400 largest |",
                    "| R2 | A key user leaves | 30% | 3 | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard let band = review.riskScale.inherent(risk)?.band, band >= .moderate, risk[Risks.contingency] == nil
            else { return nil }
            return Finding(
                description, band == .high ? .warning : .info, at: risk.span(of: Risks.contingency),
                Phrase(
                    Localized("{0} has no contingency plan", "{0} 没有应急计划", "{0} 沒有應變計畫"),
                    .text(risk.id?.value ?? risk.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "write what is done when it happens", "请写明一旦发生如何处理", "請寫明一旦發生如何處理")))
        }
    }
}
