import Diagnostics
import ProjectModel

/// An open risk of which nobody can say what kind it is.
package enum RiskWithoutCategory: Rule {
    package static let description = RuleDescription(
        "risk-without-category", .info,
        summary: "An open risk has no category.",
        rationale:
            "Technical risks, business risks, risks of people and risks from outside are met by different people. Categories show where risks gather and which kind was not looked for. Practice 15; PMBOK keeps a risk breakdown.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Category | Probability | Impact",
                    "| R1 | Customer data does not reconcile | technical | 4 | 5 |",
                    "                           ↓", "| R2 | A key user leaves | | 2 | 4 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Category | Probability | Impact",
                    "| R1 | Customer data does not reconcile | technical | 4 | 5 |",
                    "| R2 | A key user leaves | people | 2 | 4 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard risk[Risks.category] == nil else { return nil }
            return Finding(
                description, at: risk.span(of: Risks.category),
                Phrase(
                    Localized("{0} has no category", "{0} 没有类别", "{0} 沒有類別"),
                    .text(risk.id?.value ?? risk.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "technical, business, people or outside", "技术、业务、人员或外部", "技術、業務、人員或外部")))
        }
    }
}
