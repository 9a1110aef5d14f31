import Diagnostics
import ProjectModel

/// A continuity plan that was not practised for too long.
package enum DrillOverdue: Rule {
    package static let description = RuleDescription(
        "drill-overdue", .warning,
        summary: "A continuity plan was not drilled within the interval.",
        rationale:
            "People find the gaps of a plan when they walk through it, better before the day than on it. Practice 33; ISO 22301 asks for exercises at planned intervals. The interval is the record's second, else the portfolio's, else 180 days. A plan that was never drilled is a finding when go-live is at hand.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Plan | Last drill | Intervals",
                    "                                        ↓",
                    "| B1 | Order database | Second server | 2026-03-12 | |",
                    "                                      ↓",
                    "| B2 | Depots | Paper picking lists | 2026-07-10 | 30d, 90d |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")
                    + RuleExample.table(
                        "Continuity", "ID | Scope | Plan | Last drill",
                        "                                        ↓", "| B1 | Order database | Second server | |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Plan | Last drill | Intervals",
                    "| B1 | Order database | Second server | 2026-07-10 | |",
                    "| B2 | Depots | Paper picking lists | 2026-03-12 | 3 months, 12 months |",
                    "| B3 | Archive | Read the tapes | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        let isAtHand = review.goLiveAtHand != nil
        return review.records(Continuity.register).compactMap { record in
            guard !record.isUnread(Continuity.lastDrill), !record.isUnread(Continuity.intervals) else { return nil }
            let name = Phrase.Argument.text(record.id?.value ?? record.title.plain)
            let interval = record[Continuity.intervals]?.dropFirst().first?.wholeDays ?? review.intervals.drill
            let wayOut = Phrase(
                Localized(
                    "drill it every {0} days and write the date", "请每 {0} 天演练一次并写明日期",
                    "請每 {0} 天演練一次並寫明日期"),
                .text(String(interval)))
            if let last = record[Continuity.lastDrill] {
                let days = review.age(of: last)
                guard days > interval else { return nil }
                return Finding(
                    description, at: record.span(of: Continuity.lastDrill),
                    Phrase(
                        Localized(
                            "the plan for {0} was last drilled {1} days ago", "{0} 的计划上次演练距今 {1} 天",
                            "{0} 的計畫上次演練距今 {1} 天"),
                        name, .text(String(days))), wayOut: wayOut)
            }
            guard isAtHand, record[Continuity.plan] != nil else { return nil }
            return Finding(
                description, at: record.span(of: Continuity.lastDrill),
                Phrase(
                    Localized(
                        "the plan for {0} was never drilled, and go-live is at hand", "{0} 的计划从未演练，而上线在即",
                        "{0} 的計畫從未演練，而上線在即"),
                    name), wayOut: wayOut)
        }
    }
}
