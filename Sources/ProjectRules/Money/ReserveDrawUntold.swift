import Diagnostics
import ProjectModel

/// Money that left the reserve without a change that says why.
package enum ReserveDrawUntold: Rule {
    package static let description = RuleDescription(
        "reserve-draw-untold", .warning,
        summary: "What changes took from the reserve differs from the changes that name it.",
        rationale:
            "A reserve is spent by decision. The budget says how much changes took from its line; the changes that drew on it name that line among what they affect. Where the two differ, nobody can say what the reserve went for. Practice 22; PMBOK releases contingency reserve through change control.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "ID | Category | Baseline | Changes", "| B1 | Licences | 120 | 12 |",
                    "                                  ↓", "| B2 | Contingency reserve | 50 | -12 |")
                    + RuleExample.table(
                        "Changes", "ID | Change | Affects | Cost impact | State",
                        "| C1 | Rebates in the portal | B1 | 12 | implemented |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "ID | Category | Baseline | Changes", "| B1 | Licences | 120 | 18 |",
                    "| B2 | Contingency reserve | 50 | -12 |")
                    + RuleExample.table(
                        "Changes", "ID | Change | Affects | Cost impact | State",
                        "| C1 | Rebates in the portal | B1, B2 | 12 | implemented |",
                        "| C2 | A second carrier | B1 | 6 | approved |", "| C3 | Rental | B2 | 9 | rejected |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let lines = review.project.records(Budget.register)
        let reserves = lines.filter(Budget.isReserve)
        let changes = review.project.records(Changes.register)
        guard let line = reserves.first(where: { $0[Budget.changes].map { $0 != .zero } ?? false }),
            !lines.contains(where: \.isRagged),
            !changes.contains(where: {
                $0.isRagged || $0.isUnread(Changes.state) || $0.isUnread(Changes.affects)
            }),
            let taken = AmountSum.of(Budget.changes, in: reserves)?.negated,
            let told = AmountSum.of(Changes.costImpact, in: review.project.reserveDraws), taken != told
        else { return [] }
        return [
            Finding(
                description, at: line.span(of: Budget.changes),
                Phrase(
                    Localized(
                        "changes took {0} from the reserve, approved changes that name it cost {1}",
                        "变更从储备中动用 {0}，指明储备的已批准变更合计 {1}", "變更從準備金動用 {0}，指明準備金的已核准變更合計 {1}"),
                    .text(taken.plain), .text(told.plain)),
                wayOut: Phrase(
                    Localized(
                        "name {0} among what each change affects that drew on it", "请在动用储备的变更的“影响对象”中写明 {0}",
                        "請在動用準備金的變更的「影響對象」中寫明 {0}"),
                    .text(line.id?.value ?? line.title.plain)))
        ]
    }
}
