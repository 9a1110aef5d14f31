import Diagnostics
import ProjectModel

/// A stage under way without a plan of its own.
package enum StageBegunWithoutPlan: Rule {
    package static let description = RuleDescription(
        "stage-begun-without-plan", .info,
        summary: "A stage has begun and has no stage plan.",
        rationale:
            "Practice 27 wants a plan at each stage's start, made known to the project team and the key users. PRINCE2 calls it the stage plan.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual start | Plan",
                    "                                                      ↓",
                    "| S1 | Build | 2026-09-07 | 2026-12-04 | 2026-09-07 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual start | Plan",
                    "| S1 | Build | 2026-09-07 | 2026-11-27 | 2026-09-07 | sent on 2026-09-04 |",
                    "| S2 | Go-live | 2026-11-30 | 2026-12-18 | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Stages.register).compactMap { record in
            guard review.hasBegun(record), !review.hasEnded(record), record[Stages.plan] == nil,
                !record.isUnread(Stages.plan)
            else { return nil }
            return Finding(
                description, at: record.span(of: Stages.plan),
                Phrase(
                    Localized(
                        "stage {0} has begun without a plan of its own", "阶段 {0} 已开始，没有阶段计划", "階段 {0} 已開始，沒有階段計畫"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("write where the plan is, or when it was sent", "请写明计划的位置或发布日期", "請寫明計畫的位置或發布日期")))
        }
    }
}
