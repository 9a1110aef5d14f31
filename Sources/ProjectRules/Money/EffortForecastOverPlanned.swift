import Diagnostics
import ProjectModel

/// More person-days used and still needed than planned.
package enum EffortForecastOverPlanned: Rule {
    package static let description = RuleDescription(
        "effort-forecast-over-planned", .warning,
        summary: "Person-days used and remaining are more than were planned.",
        rationale:
            "While days are left, something can still be done: less scope, other people, an agreement on more. Practice 24; EIA-748 wants the estimate to complete beside the plan.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Effort", "Role or person | Planned | Used | Remaining", "                         ↓",
                    "| Consultant | 60 | 45 | 25 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Effort", "Role or person | Planned | Used | Remaining", "| Consultant | 60 | 45 | 15 |",
                    "| Developer | 80 | 50 | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Effort.register).compactMap { row in
            // What is used past the plan already has a finding of its own.
            guard let planned = row[Effort.planned], let used = row[Effort.used],
                let remaining = row[Effort.remaining], used <= planned, let forecast = used.adding(remaining),
                let excess = forecast.subtracting(planned), excess > .zero
            else { return nil }
            return Finding(
                description, at: row.span(of: Effort.remaining),
                Phrase(
                    Localized(
                        "{0} will take {1} person-days, {2} more than planned", "{0} 预计需要 {1} 人天，比计划多 {2} 人天",
                        "{0} 預計需要 {1} 人天，比計畫多 {2} 人天"),
                    .text(row.title.plain), .text(forecast.plain), .text(excess.plain)),
                wayOut: Phrase(
                    Localized(
                        "agree with the customer on more, or on less scope", "请与甲方商定追加人天或缩减范围",
                        "請與甲方商定追加人天或縮減範疇")))
        }
    }
}
