import Diagnostics
import ProjectModel

/// A signature for a stage that there is not.
package enum SignOffOfUnknownStage: Rule {
    package static let description = RuleDescription(
        "sign-off-of-unknown-stage", .error,
        summary: "A sign-off record names a stage that does not exist.",
        rationale:
            "The signature counts for nothing, and its stage looks unsigned. IDs are compared letter by letter. Practice 28.",
        failing: [
            RuleExample.project(
                RuleExample.table("Stages", "ID | Name | Start | Finish", "| S1 | Build | 2026-01-05 | 2026-03-06 |"))
                + "=== signoffs/S2.v1.client.1.json\n↓\n{\"stage\": \"S2\", \"party\": \"client\", \"decision\": \"accept\", \"date\": \"2026-03-06\"}\n"
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Stages", "ID | Name | Start | Finish", "| S1 | Build | 2026-01-05 | 2026-03-06 |"))
                + SignOffExample.file(stage: "S1", date: "2026-03-06")
        ])

    package static func check(_ review: Review) -> [Finding] {
        let ids = review.project.records(Stages.register).compactMap { $0.id?.value }
        let known = Set(ids + ["final"])
        return review.project.signOffs.filter { !known.contains($0.stage) }.map { record in
            Finding(
                description, at: record.span,
                Phrase(
                    Localized("there is no stage “{0}”", "没有阶段“{0}”", "沒有階段「{0}」"),
                    .text(Visible.text(record.stage))),
                wayOut: Phrase(
                    Localized("there are {0}", "现有 {0}", "現有 {0}"),
                    .text((ids.prefix(12) + ["final"]).joined(separator: ", "))))
        }
    }
}
