import Diagnostics
import ProjectModel

/// A treatment that the client has not agreed to.
package enum ProcessNotConfirmed: Rule {
    package static let description = RuleDescription(
        "process-not-confirmed", .info,
        summary: "Design has begun and nobody has confirmed how a process is treated.",
        rationale:
            "Processes are mapped with the client, who confirms what becomes of them. Design rests on it. Practice 43.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | 2026-03-09 |")
                    + RuleExample.table(
                        "Processes", "ID | Process | Treatment | Confirmed by",
                        "                                    ↓", "| P1 | Order to cash | workaround | |",
                        "| P2 | Purchase to pay | standard | Zhou Min |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | 2026-03-09 |")
                    + RuleExample.table(
                        "Processes", "ID | Process | Treatment | Confirmed by", "| P1 | Order to cash | | |",
                        "| P2 | Purchase to pay | standard | Zhou Min |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish",
                    "| S2 | Blueprint | design | 2026-11-23 | 2026-12-18 |")
                    + RuleExample.table("Processes", "ID | Process | Treatment", "| P1 | Order to cash | workaround |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let stage = review.begunStage(of: [.design]) else { return [] }
        return review.records(Processes.register).compactMap { record in
            guard let treatment = record[Processes.treatment], record[Processes.confirmedBy] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Processes.confirmedBy),
                Phrase(
                    Localized(
                        "nobody has confirmed “{1}” for {0}, and “{2}” has begun", "{0} 的处理方式“{1}”无人确认，而“{2}”已开始",
                        "{0} 的處理方式「{1}」無人確認，而「{2}」已開始"),
                    .text(record.id?.value ?? record.title.plain), .words(treatment.label), .text(stage.title.plain)),
                wayOut: Phrase(
                    Localized("name who confirms it for the client", "请写明甲方确认人", "請寫明甲方確認人")))
        }
    }
}
