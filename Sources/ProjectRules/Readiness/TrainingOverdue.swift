import Diagnostics
import ProjectModel

/// A training that was due and did not take place.
package enum TrainingOverdue: Rule {
    package static let description = RuleDescription(
        "training-overdue", .warning,
        summary: "A training was not held on the day that was planned.",
        rationale:
            "Training that slips past go-live trains nobody in time. It is held, or gets a new day. Practice 14.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Training", "ID | Audience | Planned | Held", "                   ↓",
                    "| G1 | Operators | 2026-11-09 | |",
                    "| G2 | Managers | 2026-11-09 | 2026-11-10 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Training", "ID | Audience | Planned | Held | Attended",
                    "| G1 | Operators | 2026-11-09 | 2026-11-10 | |", "| G2 | Managers | 2026-11-20 | | |",
                    "| G3 | Technicians | 2026-11-09 | | 6 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Training.register).compactMap { record in
            guard let planned = record[Training.planned], planned < review.statusDate, record[Training.held] == nil,
                !record.isUnread(Training.held), record[Training.attended] == nil, !record.isUnread(Training.attended)
            else { return nil }
            return Finding(
                description, at: record.span(of: Training.planned),
                Phrase(
                    Localized(
                        "{0} was planned {1} days ago and is not held", "{0} 原定 {1} 天前举办，至今未办", "{0} 原定 {1} 天前舉辦，至今未辦"),
                    .text(record.id?.value ?? record.title.plain), .text(String(review.age(of: planned)))),
                wayOut: Phrase(
                    Localized(
                        "write when it was held, or plan a new day", "请写明举办日期，或重新安排", "請寫明舉辦日期，或重新安排")))
        }
    }
}
