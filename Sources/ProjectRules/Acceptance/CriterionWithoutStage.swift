import Diagnostics
import ProjectModel

/// A criterion that no stage waits for.
package enum CriterionWithoutStage: Rule {
    package static let description = RuleDescription(
        "criterion-without-stage", .warning,
        summary: "A criterion names no stage, though the project has stages.",
        rationale:
            "A criterion without a stage stands on the final sheet alone, so that no stage is held by it. Practice 28 confirms each stage by its own criteria.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish", "| S1 | Design | 2026-02-02 | 2026-04-30 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Criterion | Standard",
                        "| A1 | S1 | Design reviewed | 98% of remarks closed |",
                        "↓",
                        "| A2 | | Response time | 2 s or less |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish", "| S1 | Design | 2026-02-02 | 2026-04-30 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Criterion | Standard",
                        "| A1 | S1 | Design reviewed | 98% of remarks closed |",
                        "| A2 | final | Response time | 2 s or less |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.hasNone(Stages.register) else { return [] }
        return review.records(Acceptance.register).compactMap { criterion in
            guard criterion[Acceptance.stage] == nil, !criterion.isUnread(Acceptance.stage) else { return nil }
            return Finding(
                description, review.severityBySize(.warning), at: criterion.span,
                Phrase(
                    Localized("{0} names no stage", "{0} 没有写明阶段", "{0} 沒有寫明階段"),
                    .text(criterion.id?.value ?? criterion.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "write the stage's ID, or final for the whole project", "请写阶段编号；整个项目写 final",
                        "請寫階段編號；整個專案寫 final")))
        }
    }
}
