import Diagnostics
import ProjectModel

/// Something that should have been done by now.
package enum ActionOverdue: Rule {
    package static let description = RuleDescription(
        "action-overdue", .warning,
        summary: "An open action's date has passed.",
        rationale:
            "Meetings help only where what was agreed is done. Practice 26 wants minutes and actions followed up.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Actions", "ID | Action | Owner | Due | State", "                                 ↓",
                    "| AI1 | Order scanners | Li Na | 2026-11-13 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Actions", "ID | Action | Owner | Due | State",
                    "| AI1 | Order scanners | Li Na | 2026-11-13 | done |",
                    "| AI2 | Count the stock | Li Na | 2026-11-20 | open |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        OpenActions.of(review).compactMap { action in
            guard let due = action[Actions.due], due < review.statusDate else { return nil }
            return Finding(
                description, at: action.span(of: Actions.due),
                Phrase(
                    Localized("{0} is {1} days overdue", "{0} 已逾期 {1} 天", "{0} 已逾期 {1} 天"),
                    .text(action.id?.value ?? action.title.plain), .text(String(review.age(of: due)))),
                wayOut: Phrase(
                    Localized("close it, or agree on a new date", "请关闭，或商定新的日期", "請結案，或商定新的日期")))
        }
    }
}
