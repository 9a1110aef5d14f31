import Diagnostics
import ProjectModel

/// A change that was decided without anybody knowing what it does.
package enum ChangeDecidedWithoutAssessment: Rule {
    package static let description = RuleDescription(
        "change-decided-without-assessment", .warning,
        summary: "A change was decided with no impact on schedule, cost or quality stated.",
        rationale:
            "Who decides must know what a change does to date, money and quality. “None” is an answer too: write 0. Practice 9; PMBOK and PRINCE2 assess impact before the decision.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | Schedule impact | Cost impact | Quality impact | State",
                    "                                ↓", "| C1 | A second carrier | | | | approved |",
                    "                                             ↓",
                    "| C2 | Drop the approval app | TBD | TBD | | rejected |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | Schedule impact | Cost impact | Quality impact | State",
                    "| C1 | A second carrier | 7d | 60000 | | approved |",
                    "| C2 | Drop the approval app | 0d | | | implemented |",
                    "| C3 | A supplier portal | | | | proposed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.decidedChanges.compactMap { change in
            guard change[Changes.scheduleImpact] == nil, !change.isUnread(Changes.scheduleImpact),
                change[Changes.costImpact] == nil, !change.isUnread(Changes.costImpact),
                change[Changes.qualityImpact] == nil, let state = change[Changes.state]
            else { return nil }
            return Finding(
                description, at: change.span(of: Changes.state),
                Phrase(
                    Localized(
                        "{0} is “{1}”, and no impact is stated", "{0} 为“{1}”，但未写明任何影响",
                        "{0} 為「{1}」，但未寫明任何影響"),
                    .text(change.id?.value ?? change.title.plain), .words(state.label)),
                wayOut: Phrase(
                    Localized(
                        "state its impact on schedule, cost and quality", "请写明进度、成本和质量影响",
                        "請寫明時程、成本和品質影響")))
        }
    }
}
