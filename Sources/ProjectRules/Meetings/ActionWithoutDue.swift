import Diagnostics
import ProjectModel

/// An action that may be done at any time, and so never.
package enum ActionWithoutDue: Rule {
    package static let description = RuleDescription(
        "action-without-due", .warning,
        summary: "An open action has no due date.",
        rationale:
            "An action without a date is never late, and so never asked for. Practice 26 wants actions followed up.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Actions", "ID | Action | Owner | Due", "                                 ↓",
                    "| AI1 | Order scanners | Li Na | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Actions", "ID | Action | Due | State", "| AI1 | Order scanners | 2026-11-27 | open |",
                    "| AI2 | Count the stock | | done |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        OpenActions.of(review).compactMap { action in
            guard action[Actions.due] == nil, !action.isUnread(Actions.due) else { return nil }
            return Finding(
                description, at: action.span(of: Actions.due),
                Phrase(
                    Localized("{0} has no due date", "{0} 没有截止日期", "{0} 沒有截止日"),
                    .text(action.id?.value ?? action.title.plain)),
                wayOut: Phrase(Localized("write by when", "请写明期限", "請寫明期限")))
        }
    }
}
