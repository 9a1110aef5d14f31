import Diagnostics
import ProjectModel

/// A go-live in the season in which the business earns its year.
package enum CutoverInBusyPeriod: Rule {
    package static let description = RuleDescription(
        "cutover-in-busy-period", .warning,
        summary: "Go-live falls into a busy period of the business.",
        rationale:
            "In a busy period nobody has time to learn, and a day without the system costs most. The cut-over waits for a quiet season. Practice 31.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "                           ↓",
                    "| M1 | Go-live | go-live | 2026-12-04 |"),
                facts: "- Busy periods: Spring Festival, Nov–Dec\n"),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline | Forecast",
                    "                                        ↓", "| M1 | Go-live | go-live | 2026-10-16 | 2026-11-28 |"),
                facts: "- Busy periods: 双十二、11 月 20 日至 30 日\n"),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Forecast",
                    "                                                      ↓",
                    "| S5 | Cut-over | go-live | 2026-10-05 | 2026-10-16 | 2027-01-09 |"),
                facts: "- Busy periods: 6–7月；2026-12-20 – 2027-01-10\n"),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |"),
                facts: "- Busy periods: 双十一, 2027-12, 12-15 to 01-10, the weeks before Christmas\n"),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline | Actual",
                    "| M1 | Go-live | go-live | 2026-10-16 | 2026-11-09 |",
                    "| M2 | Final acceptance | acceptance | 2026-12-18 | |"), facts: "- Busy periods: November\n"),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let busyPeriods = review.project.charter[Charter.busyPeriods], let goLive = review.goLive,
            !goLive.isReached, let period = BusyPeriods(busyPeriods.plain).period(of: goLive.date)
        else { return [] }
        return [
            Finding(
                description, at: place(of: goLive),
                Phrase(
                    Localized(
                        "the go-live of {0} falls into the busy period “{1}”", "{0} 上线，正值旺季“{1}”", "{0} 上線，正值旺季「{1}」"),
                    .text(goLive.date.iso), .text(period)),
                wayOut: Phrase(
                    Localized("choose a quiet season", "请改在淡季上线", "請改在淡季上線")))
        ]
    }

    /// The cell that the day was taken from.
    private static func place(of goLive: GoLive) -> Span {
        let record = goLive.record
        let fields =
            record.register === Milestones.register
            ? [Milestones.actual, Milestones.forecast, Milestones.baseline]
            : [Stages.actualFinish, Stages.forecast, Stages.finish]
        return fields.first { record[$0] != nil }.map { record.span(of: $0) } ?? record.span
    }
}
