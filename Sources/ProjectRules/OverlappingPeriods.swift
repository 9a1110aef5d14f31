import Diagnostics
import ProjectModel

/// Two rows of an earned-value table for the same days.
package enum OverlappingPeriods: Rule {
    package static let description = RuleDescription(
        "overlapping-periods", .error,
        summary: "Two periods of an earned-value table share days.",
        rationale:
            "Earned schedule counts periods. A month that is there twice, or a quarter beside one of its months, is counted twice, and every figure of time comes out wrong.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "| 2026-09 | 20 | 15 | 16 |", "  ↓",
                    "| 2026-09 | 40 | 30 | 33 |")),
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "| 2026-08 | 20 | 15 | 16 |", "  ↓",
                    "| Q3 2026 | 40 | 30 | 33 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "| 2026-10 | 40 | 30 | 33 |", "| 2026-09 | 20 | 15 | 16 |")
            )
        ])

    package static func check(_ review: Review) -> [Finding] {
        [EarnedValue.register, EarnedValue.registerPerPeriod].flatMap { register -> [Finding] in
            let dated = review.records(register).compactMap { record in record[EarnedValue.days].map { (record, $0) } }
                .sorted { $0.1.last < $1.1.last }
            return zip(dated, dated.dropFirst()).compactMap { before, after in
                guard after.1.first <= before.1.last else { return nil }
                // Of the two the one that was written later.
                let (first, second) =
                    before.0.span.offset < after.0.span.offset ? (before.0, after.0) : (after.0, before.0)
                return Finding(
                    description, at: second.span(of: EarnedValue.period),
                    Phrase(
                        Localized("this period shares days with {0}", "此期间与 {0} 重叠", "此期間與 {0} 重疊"),
                        .text(first[EarnedValue.period]?.plain ?? "")),
                    wayOut: Phrase(
                        Localized("keep one row for each day", "每一天只保留一行", "每一天只保留一列")))
            }
        }
    }
}
