import Diagnostics
import ProjectModel

/// A step from which there is no way back.
package enum CutoverStepWithoutFallback: Rule {
    package static let description = RuleDescription(
        "cutover-step-without-fallback", .warning,
        summary: "A step of the cut-over has no fallback.",
        rationale:
            "During a cut-over there is no time to think of a way back. Each step has one, if only to go on without it. Practice 31.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | Fallback", "                            ↓", "| X1 | Load opening stock | |",
                    "| X2 | Full backup | Repeat it |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | Fallback | State", "| X1 | Load opening stock | Restore | ready |",
                    "| X2 | Full backup | | done |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Cutover.register).compactMap { record in
            guard !record.isUnread(Cutover.state), !(record[Cutover.state]?.isClosed ?? false),
                record[Cutover.fallback] == nil
            else { return nil }
            return Finding(
                description, at: record.span(of: Cutover.fallback),
                Phrase(
                    Localized("{0} has no fallback", "{0} 没有回退措施", "{0} 沒有回復措施"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "write what is done when the step fails", "请写明该步骤失败时怎么办", "請寫明該步驟失敗時怎麼辦")))
        }
    }
}
