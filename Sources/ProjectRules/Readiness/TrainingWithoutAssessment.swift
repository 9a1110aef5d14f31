import Diagnostics
import ProjectModel

/// A training of which nobody knows what stayed.
package enum TrainingWithoutAssessment: Rule {
    package static let description = RuleDescription(
        "training-without-assessment", .warning,
        summary: "A training was held and nobody was assessed.",
        rationale:
            "Attendance says who was there. An assessment says who can work with the system. Practice 14.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Training", "ID | Audience | Held | Assessed", "                                ↓",
                    "| G1 | Operators | 2026-11-12 | |",
                    "| G2 | Managers | 2026-11-12 | 10 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Training", "ID | Audience | Held | Assessed", "| G1 | Operators | 2026-11-12 | 38 |",
                    "| G2 | Managers | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Training.register).compactMap { record in
            guard let held = record[Training.held], held <= review.statusDate, record[Training.assessed] == nil,
                !record.isUnread(Training.assessed)
            else { return nil }
            return Finding(
                description, at: record.span(of: Training.assessed),
                Phrase(
                    Localized(
                        "{0} was held on {1} without an assessment", "{0} 已于 {1} 举办，但没有考核", "{0} 已於 {1} 舉辦，但沒有考核"),
                    .text(record.id?.value ?? record.title.plain), .text(held.iso)),
                wayOut: Phrase(
                    Localized("write how many were assessed", "请写明参加考核的人数", "請寫明參加考核的人數")))
        }
    }
}
