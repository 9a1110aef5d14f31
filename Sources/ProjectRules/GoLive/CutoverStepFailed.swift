import Diagnostics
import ProjectModel

/// A step that failed and was left so.
package enum CutoverStepFailed: Rule {
    package static let description = RuleDescription(
        "cutover-step-failed", .warning,
        summary: "A step of the cut-over failed and nothing was rolled back.",
        rationale:
            "After a failed step the cut-over is repeated or rolled back. A system that goes live past it works on half a change. Practice 31.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | State", "| X1 | Full backup | done |",
                    "                            ↓", "| X2 | Load opening stock | failed |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | State", "| X1 | Full backup | done |",
                    "| X2 | Load opening stock | failed |", "| X3 | Switch the shop over | rolled back |")),
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | State", "| X1 | Full backup | done |",
                    "| X2 | Load opening stock | ready |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let steps = review.project.records(Cutover.register)
        guard !steps.contains(where: { $0.isUnread(Cutover.state) || $0[Cutover.state] == .rolledBack }) else {
            return []
        }
        return steps.filter { $0[Cutover.state] == .failed }.map { record in
            Finding(
                description, at: record.span(of: Cutover.state),
                Phrase(
                    Localized(
                        "{0} failed, and the cut-over was not rolled back", "{0} 已失败，但没有回退", "{0} 已失敗，但沒有回復"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "repeat the step, or roll back and write so", "请重做该步骤，或回退并写明", "請重做該步驟，或回復並寫明")))
        }
    }
}
