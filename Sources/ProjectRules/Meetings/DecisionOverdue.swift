import Diagnostics
import ProjectModel

/// A decision that the project waits for.
package enum DecisionOverdue: Rule {
    package static let description = RuleDescription(
        "decision-overdue", .warning,
        summary: "A pending decision was needed before the status date.",
        rationale:
            "Slow approvals stretch projects: work stops or goes on by guess. Practice 26 wants what meetings leave open followed up; PRINCE2 wants the board to decide in time.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Decisions", "ID | Decision | Needed by | Decided", "                             ↓",
                    "| D1 | One cut-over or two | 2026-11-13 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Decisions", "ID | Decision | Needed by | Decided",
                    "| D1 | One cut-over or two | 2026-11-13 | 2026-11-12 |",
                    "| D2 | A seventh depot | 2026-11-20 | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        PendingDecisions.of(review).compactMap { decision in
            guard let day = decision[Decisions.neededBy], day < review.statusDate else { return nil }
            return Finding(
                description, at: decision.span(of: Decisions.neededBy),
                Phrase(
                    Localized(
                        "{0} was needed {1} days ago", "{0} 应在 {1} 天前作出", "{0} 應在 {1} 天前作出"),
                    .text(decision.id?.value ?? decision.title.plain), .text(String(review.age(of: day)))),
                wayOut: Phrase(
                    Localized(
                        "decide, or say what waiting costs", "请决策，或写明等待的代价", "請決策，或寫明等待的代價")))
        }
    }
}
