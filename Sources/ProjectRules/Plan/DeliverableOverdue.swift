import Diagnostics
import ProjectModel

/// A deliverable that should have been handed in by now.
package enum DeliverableOverdue: Rule {
    package static let description = RuleDescription(
        "deliverable-overdue", .warning,
        summary: "A deliverable's date has passed, and it is not handed in.",
        rationale:
            "A late deliverable is the first sign of a late milestone. Practice 5 wants delays found early; PMBOK controls the schedule by what is delivered.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Deliverables", "ID | Name | Due | State", "                      ↓",
                    "| DL1 | Test report | 2026-11-13 | in progress |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Deliverables", "ID | Name | Due | State", "| DL1 | Test report | 2026-11-13 | submitted |",
                    "| DL2 | Manual | 2026-11-20 | planned |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Deliverables.register).compactMap { record in
            let state = record[Deliverables.state] ?? .planned
            guard let due = record[Deliverables.due], due < review.statusDate, !record.isUnread(Deliverables.state),
                !state.isClosed, state != .submitted, record[Deliverables.approved] == nil
            else { return nil }
            return Finding(
                description, at: record.span(of: Deliverables.due),
                Phrase(
                    Localized("{0} is {1} days overdue", "{0} 已逾期 {1} 天", "{0} 已逾期 {1} 天"),
                    .text(record.id?.value ?? record.title.plain), .text(String(review.age(of: due)))),
                wayOut: Phrase(
                    Localized(
                        "hand it in, or agree on a new date", "请提交，或商定新的日期", "請提交，或商定新的日期")))
        }
    }
}
