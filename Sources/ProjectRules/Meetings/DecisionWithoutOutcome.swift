import Diagnostics
import ProjectModel

/// A decision of which nobody wrote what was decided.
package enum DecisionWithoutOutcome: Rule {
    package static let description = RuleDescription(
        "decision-without-outcome", .warning,
        summary: "A decision is made, and its outcome is not written.",
        rationale:
            "Half a year later each party remembers another outcome. Practice 26 wants minutes of what was decided.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Decisions", "ID | Decision | Decided | Outcome", "                                          ↓",
                    "| D1 | One cut-over or two | 2026-11-12 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Decisions", "ID | Decision | Decided | Outcome", "| D1 | One cut-over or two | 2026-11-12 | one |",
                    "| D2 | A seventh depot | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Decisions.register).compactMap { decision in
            guard PendingDecisions.isReadable(decision), !Decisions.isPending(decision),
                decision[Decisions.outcome] == nil, !decision.isUnread(Decisions.outcome)
            else { return nil }
            return Finding(
                description, at: decision.span(of: Decisions.outcome),
                Phrase(
                    Localized(
                        "{0} is decided, and nobody wrote how", "{0} 已决策，没有写明结果", "{0} 已決策，沒有寫明結果"),
                    .text(decision.id?.value ?? decision.title.plain)),
                wayOut: Phrase(Localized("write what was decided", "请写明决策结果", "請寫明決策結果")))
        }
    }
}
