import Diagnostics
import ProjectModel

/// A step that everybody thinks somebody else takes.
package enum CutoverStepWithoutOwner: Rule {
    package static let description = RuleDescription(
        "cutover-step-without-owner", .warning,
        summary: "A step of the cut-over has no owner.",
        rationale:
            "In the night of the cut-over each step has one person who takes it and says that it is done. Practice 31.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | Owner", "                            ↓", "| X1 | Load opening stock | |",
                    "| X2 | Full backup | Li Na |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Cutover", "ID | Step | Owner | State", "| X1 | Load opening stock | Li Na | ready |",
                    "| X2 | Full backup | | done |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Cutover.register).compactMap { record in
            guard !record.isUnread(Cutover.state), !(record[Cutover.state]?.isClosed ?? false),
                record[Cutover.owner] == nil
            else { return nil }
            return Finding(
                description, at: record.span(of: Cutover.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(Localized("name who takes the step", "请写明由谁执行", "請寫明由誰執行")))
        }
    }
}
