import Diagnostics
import ProjectModel

/// A stage that is more than done, or less than not begun.
package enum ProgressOutOfRange: Rule {
    package static let description = RuleDescription(
        "progress-out-of-range", .error,
        summary: "A stage's progress is below 0% or above 100%.",
        rationale:
            "Progress is a share of the stage's work. EIA-748 earns at most what was planned, and a stage at 120% would earn more than its budget.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Progress",
                    "                                          ↓", "| S1 | Design | 2026-09-01 | 2026-12-18 | 120% |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Progress",
                    "| S1 | Design | 2026-09-01 | 2026-12-18 | 100% |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Stages.register).compactMap { stage in
            guard let progress = stage[Stages.progress], let cell = stage.cell(Stages.progress),
                progress.isNegative || progress > .one
            else { return nil }
            return Finding(
                description, at: cell.span,
                Phrase(
                    Localized("progress is “{0}”", "完成率为“{0}”", "完成率為「{0}」"), .text(cell.text.plain)),
                wayOut: Phrase(
                    Localized("write a share of 0% to 100%", "请写 0% 到 100% 之间的值", "請寫 0% 到 100% 之間的值")))
        }
    }
}
