import Diagnostics
import ProjectModel

/// An improvement that was agreed on and that nobody carries out.
package enum ImprovementWithoutOwner: Rule {
    package static let description = RuleDescription(
        "improvement-without-owner", .warning,
        summary: "An accepted improvement has no owner.",
        rationale:
            "After go-live the team is smaller and ideas are many. An accepted one that nobody owns is forgotten. Practice 38.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Improvements", "ID | Improvement | Owner | State", "                                    ↓",
                    "| V1 | Two steps fewer in picking | | accepted |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Improvements", "ID | Improvement | Owner | State",
                    "| V1 | Two steps fewer in picking | Wu Lan | accepted |",
                    "| V2 | A new look | | proposed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.agreedImprovements.compactMap { improvement in
            guard improvement[Improvements.owner] == nil else { return nil }
            return Finding(
                description, at: improvement.span(of: Improvements.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(improvement.id?.value ?? improvement.title.plain)),
                wayOut: Phrase(Localized("name who carries it out", "请写明由谁落实", "請寫明由誰落實")))
        }
    }
}
