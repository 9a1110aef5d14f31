import Diagnostics
import ProjectAssessment
import ProjectModel

/// The earned value of `status.json`. Sums are exact, quotients of money are rounded to the cent, ratios and times to
/// four places.
enum StatusJSONEarnedValue {
    static func write(_ value: EarnedValueAssessment, into json: inout JSONText) {
        let money = { (amount: Rational?) in amount.map { $0.decimal(places: 2)?.plain ?? $0.rounded(places: 2) } }
        let exact = { (amount: Rational?) in amount.map { $0.decimal(places: 12)?.plain ?? $0.rounded(places: 12) } }
        // What is spread over days is a quotient, and so is what is made of it.
        let sum = { (amount: Rational?) in amount?.isTerminating ?? true ? exact(amount) : money(amount) }
        let ratio = { (ratio: Rational?) in ratio.map { $0.rounded(places: 4) } }
        json.key("source", value.source.rawValue)
        json.key("bac", exact(value.budgetAtCompletion))
        json.key("pv", sum(value.plannedValue))
        json.key("ev", sum(value.earnedValue))
        json.key("ac", exact(value.actualCost))
        json.key("sv", sum(value.scheduleVariance))
        json.key("cv", sum(value.costVariance))
        json.key("spi", ratio(value.schedulePerformance))
        json.key("cpi", ratio(value.costPerformance))
        json.key("eac", money(value.estimate))
        json.key("eacAtypical", sum(value.estimateAtypical))
        json.key("eacComposite", money(value.estimateComposite))
        json.key("etc", money(value.estimateToComplete))
        json.key("vac", money(value.varianceAtCompletion))
        json.key("tcpi", ratio(value.toCompletePerformance))
        json.key("tcpiEac", ratio(value.toCompletePerformanceToEstimate))
        json.key("percentComplete", ratio(value.percentComplete))
        json.key("percentPlanned", ratio(value.percentPlanned))
        json.key("percentSpent", ratio(value.percentSpent))
        json.key("at", ratio(value.schedule?.actualTime))
        json.key("pd", ratio(value.plan?.duration))
        json.key("es", ratio(value.earnedSchedule))
        json.key("svt", ratio(value.scheduleVarianceTime))
        json.key("spit", ratio(value.schedulePerformanceTime))
        json.key("ieact", ratio(value.estimateTime))
        json.key("earnedUntil", value.schedule?.earnedUntil?.iso)
        json.key("forecastFinish", value.schedule?.forecastFinish?.iso)
        json.key(
            "undefined",
            object: { json in
                for (key, reason) in value.undefined { json.key(key, reason.rawValue) }
            })
    }
}
