import Diagnostics
import ProjectModel

/// A high risk whose contingency plan was not practised for too long.
package enum RiskDrillOverdue: Rule {
    package static let description = RuleDescription(
        "risk-drill-overdue", .warning,
        summary: "The contingency plan of a high risk was not drilled within the interval.",
        rationale:
            "A plan that nobody has practised fails on the day. Practice 16; ISO 22301 asks for exercises. The interval is 180 days unless the portfolio says otherwise. A plan that was never drilled is noted when go-live is at hand.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Contingency | Drilled",
                    "                                                                  ↓",
                    "| R1 | The depots lose their line | 3 | 5 | Paper picking lists | 2026-03-12 |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")
                    + RuleExample.table(
                        "Risks", "ID | Risk | Probability | Impact | Contingency | Drilled",
                        "                                                                  ↓",
                        "| R1 | The depots lose their line | 3 | 5 | Paper picking lists | |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Contingency | Drilled",
                    "| R1 | The depots lose their line | 3 | 5 | Paper picking lists | 2026-10-15 |",
                    "| R2 | Customer data does not reconcile | 4 | 5 | Migrate the 400 largest | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        let isAtHand = review.goLiveAtHand != nil
        return review.openThreats.compactMap { risk in
            guard review.riskScale.isHigh(risk), risk[Risks.contingency] != nil, !risk.isUnread(Risks.drilled) else {
                return nil
            }
            let name = Phrase.Argument.text(risk.id?.value ?? risk.title.plain)
            if let drilled = risk[Risks.drilled] {
                let days = review.age(of: drilled)
                guard days > review.intervals.drill else { return nil }
                return Finding(
                    description, at: risk.span(of: Risks.drilled),
                    Phrase(
                        Localized(
                            "the plan for {0} was last drilled {1} days ago", "{0} 的应急计划上次演练距今 {1} 天",
                            "{0} 的應變計畫上次演練距今 {1} 天"),
                        name, .text(String(days))),
                    wayOut: Phrase(
                        Localized("drill it every {0} days", "请每 {0} 天演练一次", "請每 {0} 天演練一次"),
                        .text(String(review.intervals.drill))))
            }
            guard isAtHand else { return nil }
            return Finding(
                description, .info, at: risk.span(of: Risks.drilled),
                Phrase(
                    Localized(
                        "the plan for {0} was never drilled, and go-live is at hand", "{0} 的应急计划从未演练，而上线在即",
                        "{0} 的應變計畫從未演練，而上線在即"),
                    name),
                wayOut: Phrase(
                    Localized("drill it and write the date", "请演练并写明日期", "請演練並寫明日期")))
        }
    }
}
