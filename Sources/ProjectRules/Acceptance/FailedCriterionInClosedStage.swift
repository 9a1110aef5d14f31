import Diagnostics
import ProjectModel

/// A stage that has ended with a criterion that must pass and did not.
package enum FailedCriterionInClosedStage: Rule {
    package static let description = RuleDescription(
        "failed-criterion-in-closed-stage", .error,
        summary: "A mandatory criterion failed, and its stage has an actual finish.",
        rationale:
            "A stage with a failed mandatory criterion is not accepted, so it has not ended. Practice 29; PRINCE2 has a product meet its quality criteria before it is accepted.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish",
                    "| S1 | Test | 2026-06-01 | 2026-09-30 | 2026-10-09 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Criterion | Standard | Result",
                        "                                          ↓",
                        "| A1 | S1 | Response time | 2 s or less | fail |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish",
                    "| S1 | Test | 2026-06-01 | 2026-09-30 | |")
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Criterion | Standard | Result",
                        "| A1 | S1 | Response time | 2 s or less | fail |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish",
                    "| S1 | Test | 2026-06-01 | 2026-09-30 | 2026-10-09 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Criterion | Standard | Mandatory | Result",
                        "| A1 | S1 | Response time | 2 s or less | no | fail |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let ended = Set(review.records(Stages.register).filter(review.hasEnded).compactMap { $0.id?.value })
        return review.records(Acceptance.register).compactMap { criterion in
            guard AcceptanceSheets.isFailedMandatory(criterion),
                let stage = criterion[Acceptance.stage]?.first(where: { ended.contains($0.id) })
            else { return nil }
            return Finding(
                description, at: criterion.span(of: Acceptance.result),
                Phrase(
                    Localized(
                        "{0} is mandatory and failed, but {1} has ended", "{0} 是必达项且不通过，但 {1} 已结束",
                        "{0} 是必要項目且不通過，但 {1} 已結束"), .text(criterion.id?.value ?? criterion.title.plain),
                    .text(stage.id)),
                wayOut: Phrase(
                    Localized(
                        "verify it again, or take the actual finish of {0} away", "请重新验收，或删除 {0} 的实际完成日期",
                        "請重新驗收，或刪除 {0} 的實際完成日期"), .text(stage.id)))
        }
    }
}
