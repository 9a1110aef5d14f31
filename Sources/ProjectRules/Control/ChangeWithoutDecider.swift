import Diagnostics
import ProjectModel

/// A change that was decided by nobody in particular.
package enum ChangeWithoutDecider: Rule {
    package static let description = RuleDescription(
        "change-without-decider", .warning,
        summary: "A change was decided, and nobody says by whom.",
        rationale:
            "An approved change moves dates and money. At acceptance both parties must know who agreed to it. Practice 9; PMBOK keeps a change control board for it.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | State | Decided by", "                                     ↓",
                    "| C1 | A second carrier | approved | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | State | Decided by",
                    "| C1 | A second carrier | approved | Steering committee |",
                    "| C2 | A supplier portal | assessed | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.decidedChanges.compactMap { change in
            guard change[Changes.decidedBy] == nil, let state = change[Changes.state] else { return nil }
            return Finding(
                description, at: change.span(of: Changes.decidedBy),
                Phrase(
                    Localized(
                        "{0} is “{1}”, and nobody says by whom", "{0} 为“{1}”，但未写明由谁决定",
                        "{0} 為「{1}」，但未寫明由誰決定"),
                    .text(change.id?.value ?? change.title.plain), .words(state.label)),
                wayOut: Phrase(Localized("name who decided", "请写明决策人", "請寫明決策人")))
        }
    }
}
