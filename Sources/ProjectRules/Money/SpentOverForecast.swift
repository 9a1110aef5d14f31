import Diagnostics
import ProjectModel

/// A budget line of which more is spent than is forecast for its end.
package enum SpentOverForecast: Rule {
    package static let description = RuleDescription(
        "spent-over-forecast", .error,
        summary: "More is spent on a budget line than is forecast for its end.",
        rationale:
            "The forecast is what a line will have cost when the project is over, so it cannot be less than what is spent already. The total forecast would be too low. EIA-748 wants estimates at completion that include actual cost.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Actual | Forecast", "                   ↓",
                    "| Licences | 120 | 130 | 125 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Baseline | Actual | Forecast", "| Licences | 120 | 120 | 120 |",
                    "| Training | 30 | 12 | 30 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Budget.register).compactMap { line in
            guard let actual = line[Budget.actual], let forecast = line[Budget.forecast], actual > forecast else {
                return nil
            }
            return Finding(
                description, at: line.span(of: Budget.actual),
                Phrase(
                    Localized(
                        "{1} is spent on {0}, the forecast is {2}", "{0} 已支出 {1}，预测为 {2}", "{0} 已支出 {1}，預測為 {2}"),
                    .text(line.id?.value ?? line.title.plain), .text(actual.plain), .text(forecast.plain)),
                wayOut: Phrase(
                    Localized(
                        "the forecast is at least what is spent", "预测不应低于实际支出", "預測不應低於實際支出")))
        }
    }
}
