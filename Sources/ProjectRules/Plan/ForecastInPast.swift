import Diagnostics
import ProjectModel

/// A forecast that has passed without what it foretold.
package enum ForecastInPast: Rule {
    package static let description = RuleDescription(
        "forecast-in-past", .warning,
        summary: "A forecast date has passed, and there is no actual date.",
        rationale:
            "Either the thing has come and nobody wrote when, or it has not and the forecast is wrong. Both make the slip wrong. Practice 5 wants delays found early; EIA-748 wants forecasts kept current.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Actual",
                    "                                 ↓", "| M1 | Build done | 2026-10-30 | 2026-11-13 | |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Forecast",
                    "                                         ↓",
                    "| S1 | Build | 2026-09-07 | 2026-10-30 | 2026-11-13 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Actual",
                    "| M1 | Build done | 2026-10-30 | 2026-11-13 | 2026-11-16 |",
                    "| M2 | Go-live | 2026-11-13 | 2026-11 | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        findings(review, Milestones.register, Milestones.forecast, Milestones.actual)
            + findings(review, Stages.register, Stages.forecast, Stages.actualFinish)
    }

    private static func findings(
        _ review: Review, _ register: Register, _ forecast: Field<CivilDate>, _ actual: Field<CivilDate>
    ) -> [Finding] {
        review.records(register).compactMap { record in
            guard let date = record[forecast], date < review.statusDate, record[actual] == nil,
                !record.isUnread(actual)
            else { return nil }
            return Finding(
                description, at: record.span(of: forecast),
                Phrase(
                    Localized(
                        "{0} was forecast for {1}, {2} days ago", "{0} 预测于 {1}，已过 {2} 天", "{0} 預測於 {1}，已過 {2} 天"),
                    .text(record.id?.value ?? record.title.plain), .text(date.iso), .text(String(review.age(of: date)))),
                wayOut: Phrase(
                    Localized(
                        "write the actual date, or a new forecast", "请写实际日期，或新的预测", "請寫實際日期，或新的預測")))
        }
    }
}
