import Diagnostics
import ProjectModel

/// A milestone whose day has passed, and nobody says what became of it.
package enum MilestoneOverdue: Rule {
    package static let description = RuleDescription(
        "milestone-overdue", .warning,
        summary: "A milestone's planned day has passed, and it has neither an actual date nor a forecast.",
        rationale:
            "It is late, and nobody says by how much; what depends on it cannot be planned. Practice 5 wants delays found early.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "                    ↓",
                    "| M1 | Build done | 2026-10-30 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Actual",
                    "| M1 | Build done | 2026-10-30 | 2026-12-04 | |", "| M2 | Test done | 2026-10-30 | | 2026-11-13 |",
                    "| M3 | Go-live | 2026-12-11 | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Milestones.register).compactMap { milestone in
            guard let baseline = milestone[Milestones.baseline], baseline < review.statusDate,
                milestone[Milestones.forecast] == nil, milestone[Milestones.actual] == nil,
                !milestone.isUnread(Milestones.forecast), !milestone.isUnread(Milestones.actual)
            else { return nil }
            return Finding(
                description, at: milestone.span(of: Milestones.baseline),
                Phrase(
                    Localized(
                        "{0} was planned for {1} and has neither an actual nor a forecast", "{0} 计划于 {1}，既无实际日期也无新的预测",
                        "{0} 規劃於 {1}，既無實際日期也無新的預測"),
                    .text(milestone.id?.value ?? milestone.title.plain), .text(baseline.iso)),
                wayOut: Phrase(
                    Localized("write the actual date, or a forecast", "请写实际日期，或新的预测", "請寫實際日期，或新的預測")))
        }
    }
}
