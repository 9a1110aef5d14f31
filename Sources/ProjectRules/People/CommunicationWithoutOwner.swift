import Diagnostics
import ProjectModel

/// News that nobody is to bring.
package enum CommunicationWithoutOwner: Rule {
    package static let description = RuleDescription(
        "communication-without-owner", .info,
        summary: "A communication has no owner.",
        rationale: "What anybody may tell, nobody tells. Practice 3; PMBOK names a person for each communication.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Communications", "Audience | Content | Owner", "                                    ↓",
                    "| Depot staff | Dates of training | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Communications", "Audience | Content | Owner", "| Depot staff | Dates of training | Kim Novak |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        return review.records(Communications.register).compactMap { record in
            guard record[Communications.owner] == nil, !record.isUnread(Communications.owner) else { return nil }
            return Finding(
                description, at: record.span(of: Communications.owner),
                Phrase(
                    Localized("nobody is to inform {0}", "没有写明由谁告知 {0}", "沒有寫明由誰告知 {0}"),
                    .text(record.title.plain)),
                wayOut: Phrase(Localized("name who does it", "请写明责任人", "請寫明負責人")))
        }
    }
}
