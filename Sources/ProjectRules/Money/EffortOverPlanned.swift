import Diagnostics
import ProjectModel

/// More person-days used than planned.
package enum EffortOverPlanned: Rule {
    package static let description = RuleDescription(
        "effort-over-planned", .warning,
        summary: "More person-days are used than were planned.",
        rationale:
            "Person-days are shown to the customer at each stage. What is used past the plan is work that somebody will have to pay for, and that nobody agreed on. Practice 24.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Effort", "Role or person | Planned | Used", "                    ↓", "| Consultant | 60 | 72 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Effort", "Role or person | Planned | Used", "| Consultant | 60 | 60 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Effort.register).compactMap { row in
            guard let planned = row[Effort.planned], let used = row[Effort.used], used > planned else { return nil }
            return Finding(
                description, at: row.span(of: Effort.used),
                Phrase(
                    Localized(
                        "{0}: {1} person-days used of {2} planned", "{0}：已用 {1} 人天，计划 {2} 人天",
                        "{0}：已用 {1} 人天，計畫 {2} 人天"),
                    .text(row.title.plain), .text(used.plain), .text(planned.plain)),
                wayOut: Phrase(
                    Localized(
                        "agree with the customer on more, or on less scope", "请与甲方商定追加人天或缩减范围",
                        "請與甲方商定追加人天或縮減範疇")))
        }
    }
}
