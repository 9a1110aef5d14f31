import Diagnostics
import ProjectModel

/// A question to the committee without an answer proposed.
package enum DecisionWithoutRecommendation: Rule {
    package static let description = RuleDescription(
        "decision-without-recommendation", .info,
        summary: "A pending decision has no recommendation.",
        rationale:
            "A committee decides quickly between a proposal and its alternatives, and slowly where it has to find both. Practice 26; PRINCE2 puts a recommendation before the board.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Decisions", "ID | Decision | Recommendation | Decided", "                             ↓",
                    "| D1 | One cut-over or two | | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Decisions", "ID | Decision | Recommendation | Decided", "| D1 | One cut-over or two | one | |",
                    "| D2 | A seventh depot | | 2026-11-12 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        PendingDecisions.of(review).compactMap { decision in
            guard decision[Decisions.recommendation] == nil, !decision.isUnread(Decisions.recommendation) else {
                return nil
            }
            return Finding(
                description, at: decision.span(of: Decisions.recommendation),
                Phrase(
                    Localized("{0} has no recommendation", "{0} 没有建议", "{0} 沒有建議"),
                    .text(decision.id?.value ?? decision.title.plain)),
                wayOut: Phrase(
                    Localized("write what the project proposes", "请写明项目组的建议", "請寫明專案小組的建議")))
        }
    }
}
