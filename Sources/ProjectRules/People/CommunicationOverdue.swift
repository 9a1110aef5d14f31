import Diagnostics
import ProjectModel

/// News that somebody should have had by now.
package enum CommunicationOverdue: Rule {
    package static let description = RuleDescription(
        "communication-overdue", .warning,
        summary: "The next date of a communication has passed.",
        rationale:
            "A plan that is not kept loses the trust of those it was made for. Practice 3 wants the next date seen; PMBOK monitors communications.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Communications", "Audience | Content | Next", "                                    ↓",
                    "| Depot staff | Dates of training | 2026-11-13 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Communications", "Audience | Content | Next", "| Depot staff | Dates of training | 2026-11-20 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        return review.records(Communications.register).compactMap { record in
            guard let next = record[Communications.next], next < review.statusDate else { return nil }
            return Finding(
                description, at: record.span(of: Communications.next),
                Phrase(
                    Localized(
                        "{0} should have heard {1} days ago", "应在 {1} 天前告知 {0}", "應在 {1} 天前告知 {0}"),
                    .text(record.title.plain), .text(String(review.age(of: next)))),
                wayOut: Phrase(
                    Localized(
                        "tell them, and write the next date", "请告知对方，并更新下次日期", "請告知對方，並更新下次日期")))
        }
    }
}
