import Diagnostics
import ProjectModel

/// Periods of an earned-value table of which some are dates and some are numbers.
package enum MixedPeriods: Rule {
    package static let description = RuleDescription(
        "mixed-periods", .error,
        summary: "An earned-value table has dated and numbered periods.",
        rationale:
            "A dated period counts once it has ended, a numbered one once it has a value. In one table they cannot be put in order, so that no figure is made of it.",
        failing: [
            RuleExample.project(
                "## Earned value\n\n| Period | PV | EV | AC |\n|--------|----|----|----|\n| 2026-01 | 10 | 9 | 9 |\n  ↓\n| 2 | 20 | 15 | 16 |\n"
            )
        ],
        passing: [
            RuleExample.project(
                "## Earned value\n\n| Period | PV | EV | AC |\n|--------|----|----|----|\n| 2026-01 | 10 | 9 | 9 |\n| 2026-02 | 20 | 15 | 16 |\n"
            )
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        return [EarnedValue.register, EarnedValue.registerPerPeriod].compactMap { register in
            let records = project.records(register)
            guard let first = records.first(where: { $0[EarnedValue.period] != nil }) else { return nil }
            let isDated = first[EarnedValue.days] != nil
            guard
                let other = records.first(where: {
                    $0[EarnedValue.period] != nil && !$0.isUnread(EarnedValue.period)
                        && ($0[EarnedValue.days] != nil) != isDated
                })
            else { return nil }
            return Finding(
                description, at: other.span(of: EarnedValue.period),
                Phrase(
                    Localized("the periods above are of another kind", "以上期间的写法与此不同", "以上期間的寫法與此不同")),
                wayOut: Phrase(Localized("date all of them, or number all of them", "请全部写日期，或全部编号", "請全部寫日期，或全部編號")))
        }
    }
}
