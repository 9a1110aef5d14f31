import Diagnostics
import ProjectModel

/// A continuity plan that nobody keeps.
package enum ContinuityWithoutOwner: Rule {
    package static let description = RuleDescription(
        "continuity-without-owner", .info,
        summary: "A continuity record has no owner.",
        rationale:
            "Backups fail in silence and plans grow old. Somebody must look at both. Practice 33; ISO 22301 assigns responsibility for each plan.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Plan | Owner", "                                        ↓",
                    "| B1 | Order database | Second server | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Plan | Owner", "| B1 | Order database | Second server | He Jun |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Continuity.register).compactMap { record in
            guard record[Continuity.owner] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Continuity.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("name who looks after it", "请写明由谁负责", "請寫明由誰負責")))
        }
    }
}
