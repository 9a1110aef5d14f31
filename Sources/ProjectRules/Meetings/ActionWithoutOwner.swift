import Diagnostics
import ProjectModel

/// An action that nobody is to do.
package enum ActionWithoutOwner: Rule {
    package static let description = RuleDescription(
        "action-without-owner", .warning,
        summary: "An open action has no owner.",
        rationale: "What everybody agreed to do, nobody does. Practice 26 wants actions followed up with a person.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Actions", "ID | Action | Owner | Due", "                         ↓",
                    "| AI1 | Order scanners | | 2026-11-27 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Actions", "ID | Action | Owner | State", "| AI1 | Order scanners | Li Na | open |",
                    "| AI2 | Count the stock | | cancelled |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        OpenActions.of(review).compactMap { action in
            guard action[Actions.owner] == nil, !action.isUnread(Actions.owner) else { return nil }
            return Finding(
                description, at: action.span(of: Actions.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(action.id?.value ?? action.title.plain)),
                wayOut: Phrase(Localized("name who does it", "请写明由谁负责", "請寫明由誰負責")))
        }
    }
}
