import Diagnostics
import ProjectModel

/// A milestone at which nothing is handed over.
package enum MilestoneWithoutDeliverable: Rule {
    package static let description = RuleDescription(
        "milestone-without-deliverable", .info,
        summary: "A milestone names no deliverable, though the project keeps a list of them.",
        rationale:
            "A deliverable proves that a milestone is reached; without one it is a matter of opinion. Practice 5.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Deliverables",
                    "| M1 | Design approved | 2026-11-27 | DL1 |",
                    "                              ↓", "| M2 | Go-live | 2026-12-11 | |")
                    + RuleExample.table("Deliverables", "ID | Name", "| DL1 | Blueprint |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Deliverables",
                    "| M1 | Design approved | 2026-11-27 | DL1 |")
                    + RuleExample.table("Deliverables", "ID | Name", "| DL1 | Blueprint |")),
            RuleExample.milestones("| M1 | Go-live | 2026-12-11 | |"),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.hasNone(Deliverables.register) else { return [] }
        return review.records(Milestones.register).compactMap { record in
            guard record[Milestones.actual] == nil, record[Milestones.deliverables] == nil,
                !record.isUnread(Milestones.deliverables)
            else { return nil }
            return Finding(
                description, at: record.span(of: Milestones.deliverables),
                Phrase(
                    Localized("{0} names no deliverable", "{0} 没有写明交付物", "{0} 沒有寫明交付項目"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("name what is handed over then", "请写明届时提交的交付物", "請寫明屆時提交的交付項目")))
        }
    }
}
