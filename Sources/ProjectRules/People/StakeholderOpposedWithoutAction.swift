import Diagnostics
import ProjectModel

/// Somebody with a say who is against the project, and nothing is done about it.
package enum StakeholderOpposedWithoutAction: Rule {
    package static let description = RuleDescription(
        "stakeholder-opposed-without-action", .warning,
        summary: "An influential stakeholder is opposed, and no action is named.",
        rationale:
            "Resistance from those who have a say stops more projects than technology does. Practice 3 meets it with training and incentives; PMBOK wants stakeholders managed by influence.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stakeholders", "Name | Influence | Stance | Action", "                                 ↓",
                    "| Depot managers | 4 | opposed | |",
                    "                             ↓", "| Carriers | 80% | opposed | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stakeholders", "Name | Influence | Stance | Action",
                    "| Depot managers | 4 | opposed | A coach in each depot |", "| Drivers | 2 | opposed | |",
                    "| Sales | 5 | neutral | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        return review.records(Stakeholders.register).compactMap { record in
            guard record[Stakeholders.stance] == .opposed, let influence = record[Stakeholders.influence],
                isHigh(influence), record[Stakeholders.action] == nil, !record.isUnread(Stakeholders.action)
            else { return nil }
            return Finding(
                description, at: record.span(of: Stakeholders.action),
                Phrase(
                    Localized(
                        "{0} has influence and is opposed", "{0} 影响力大且持反对态度", "{0} 影響力大且持反對態度"),
                    .text(record.title.plain)),
                wayOut: Phrase(
                    Localized("name what is done about it", "请写明应对措施", "請寫明因應措施")))
        }
    }

    private static func isHigh(_ influence: ScaleReading) -> Bool {
        switch influence {
        case .score(let score): score >= 4
        case .percent(let share): share.movingPointLeft(-2).map { $0 >= DecimalNumber(60) } ?? false
        }
    }
}
