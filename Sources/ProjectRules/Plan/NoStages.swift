import Diagnostics
import ProjectModel

/// A plan that is not cut into stages.
package enum NoStages: Rule {
    package static let description = RuleDescription(
        "no-stages", .warning,
        summary: "The plan has no stages.",
        rationale:
            "Stages are where both parties stop, look and confirm before they go on. Practice 4; PRINCE2 manages by stages.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish", "| S1 | Kick-off | 2026-01-05 | 2026-01-16 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard review.hasNone(Stages.register) else { return [] }
        return [
            Finding(
                description, review.hasNone(Milestones.register) ? .warning : .info,
                at: review.place(of: Stages.register),
                Phrase(Localized("the plan has no stages", "计划没有划分阶段", "計畫沒有劃分階段")),
                wayOut: Phrase(
                    Localized(
                        "list the stages from kick-off to support under ## Stages", "请在“## 项目阶段”下列出从启动到支持的各阶段",
                        "請在「## 專案階段」下列出從啟動到支援的各階段")))
        ]
    }
}
