import Diagnostics
import ProjectModel

/// A change that waits for its decision.
package enum ChangeUndecided: Rule {
    package static let description = RuleDescription(
        "change-undecided", .warning,
        summary: "A change has waited for more than 30 days to be decided.",
        rationale:
            "Slow approvals stretch projects: until a change is decided, nobody knows what to build. Practice 9; PRINCE2 wants each request for change decided, deferred or rejected.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | Raised | State", "                          ↓",
                    "| C1 | A second carrier | 2026-09-21 | assessed |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | Raised | State", "| C1 | A second carrier | 2026-11-16 | assessed |",
                    "| C2 | A supplier portal | 2026-09-21 | deferred |"))
        ])

    /// How many days a decision may take.
    private static let patience = 30

    package static func check(_ review: Review) -> [Finding] {
        review.records(Changes.register).compactMap { change in
            guard !change.isUnread(Changes.state), isWaiting(change), let raised = change[Changes.raised],
                review.age(of: raised) > patience
            else { return nil }
            return Finding(
                description, at: change.span(of: Changes.raised),
                Phrase(
                    Localized(
                        "{0} has waited for a decision for {1} days", "{0} 已等待决定 {1} 天", "{0} 已等待決定 {1} 天"),
                    .text(change.id?.value ?? change.title.plain), .text(String(review.age(of: raised)))),
                wayOut: Phrase(
                    Localized(
                        "decide it, or defer it", "请作出决定，或推迟", "請作出決定，或延後處理")))
        }
    }

    /// A change with a day of decision is decided, also where its state was not written.
    private static func isWaiting(_ change: Record) -> Bool {
        switch change[Changes.state] {
        case .proposed, .assessed: true
        case nil: change.cell(Changes.decided)?.isEmpty ?? true
        default: false
        }
    }
}
