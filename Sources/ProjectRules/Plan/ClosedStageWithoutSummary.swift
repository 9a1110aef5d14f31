import Diagnostics
import ProjectModel

/// A stage that ended without anybody summing it up.
package enum ClosedStageWithoutSummary: Rule {
    package static let description = RuleDescription(
        "closed-stage-without-summary", .warning,
        summary: "A stage has ended and has no summary.",
        rationale:
            "Practice 27 wants a summary at each stage's end, for the project team and the key users. PRINCE2 calls it the end stage report. A deliverable of type stage summary that is handed in counts as well.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish | Summary",
                    "                                                       ↓",
                    "| S1 | Design | 2026-01-05 | 2026-03-06 | 2026-03-13 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish | Summary",
                    "| S1 | Design | 2026-01-05 | 2026-03-06 | 2026-03-13 | sent on 2026-03-16 |",
                    "| S2 | Build | 2026-03-09 | 2026-11-27 | | |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish",
                    "| S1 | Design | 2026-01-05 | 2026-03-06 | 2026-03-13 |")
                    + RuleExample.table(
                        "Deliverables", "ID | Name | Type | Stage | State",
                        "| DL1 | Summary of the design | stage summary | S1 | accepted |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        var summed: Set<String> = []
        for record in review.records(Deliverables.register) where record[Deliverables.type] == .stageSummary {
            guard record[Deliverables.state] == .submitted || record[Deliverables.state] == .accepted else { continue }
            summed.formUnion((record[Deliverables.stage] ?? []).map(\.id))
        }
        return review.records(Stages.register).compactMap { record in
            guard review.hasEnded(record), record[Stages.summary] == nil, !record.isUnread(Stages.summary),
                !summed.contains(record.id?.value ?? "")
            else { return nil }
            return Finding(
                description, at: record.span(of: Stages.summary),
                Phrase(
                    Localized("stage {0} has ended without a summary", "阶段 {0} 已结束，没有总结", "階段 {0} 已結束，沒有總結"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("sum it up, and write where or when", "请编写总结，并写明位置或日期", "請撰寫總結，並寫明位置或日期")))
        }
    }
}
