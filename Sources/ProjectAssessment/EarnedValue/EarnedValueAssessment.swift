import Diagnostics
import ProjectModel

/// Earned value on the status date, from the project's table.
///
/// Formulas as in the PMI standard for earned value management and ANSI/EIA-748; earned schedule as W. Lipke defines
/// it. A quotient whose divisor is zero is undefined, with its reason, and no other figure takes its place.
package struct EarnedValueAssessment: Sendable {
    /// A row of the table with its cumulative values.
    package struct Period: Sendable {
        package let label: String
        /// The last day; nil for numbered periods.
        package let end: CivilDate?
        package let planned: DecimalNumber?
        package let earned: DecimalNumber?
        package let actual: DecimalNumber?
        package let span: Span
    }

    /// Why a figure is undefined.
    package enum Undefined: String, Sendable {
        case noPeriodYet = "no period has ended yet"
        case noPlannedValue = "no planned value"
        case noEarnedValue = "no earned value"
        case noActualCost = "no actual cost"
        case plannedValueZero = "planned value is zero"
        case actualCostZero = "actual cost is zero"
        case earnedValueZero = "earned value is zero"
        case budgetSpent = "actual cost has reached the budget at completion"
        case nothingLeft = "nothing is left to spend"
        case noSchedule = "earned schedule is zero"
        case rowUnread = "a row of the table could not be read"
    }

    /// In the order of time.
    package let periods: [Period]
    private let hasUnreadRow: Bool
    /// How many periods have ended: the actual time of earned schedule.
    package let actualTime: Int
    package private(set) var undefined: [(key: String, reason: Undefined)] = []

    package private(set) var budgetAtCompletion: Rational?
    package private(set) var plannedValue: Rational?
    package private(set) var earnedValue: Rational?
    package private(set) var actualCost: Rational?
    /// EV − PV and EV − AC.
    package private(set) var scheduleVariance: Rational?
    package private(set) var costVariance: Rational?
    /// EV / PV and EV / AC.
    package private(set) var schedulePerformance: Rational?
    package private(set) var costPerformance: Rational?
    /// BAC / CPI; AC + BAC − EV; AC + (BAC − EV) / (CPI · SPI).
    package private(set) var estimate: Rational?
    package private(set) var estimateAtypical: Rational?
    package private(set) var estimateComposite: Rational?
    package private(set) var estimateToComplete: Rational?
    package private(set) var varianceAtCompletion: Rational?
    /// (BAC − EV) / (BAC − AC) and (BAC − EV) / (EAC − AC).
    package private(set) var toCompletePerformance: Rational?
    package private(set) var toCompletePerformanceToEstimate: Rational?
    /// ES = C + (EV − PV(C)) / (PV(C+1) − PV(C)), in the table's periods.
    package private(set) var earnedSchedule: Rational?
    package private(set) var scheduleVarianceTime: Rational?
    package private(set) var schedulePerformanceTime: Rational?
    package private(set) var estimateTime: Rational?
    package private(set) var percentComplete: Rational?
    package private(set) var percentPlanned: Rational?

    /// The places that the figures come from: the last period that counts and the last of the plan.
    package private(set) var spans: [Span] = []

    /// Nil where the project has no earned-value table.
    init?(_ project: Project, statusDate: CivilDate) {
        let cumulative = project.records(EarnedValue.register)
        let records = cumulative.isEmpty ? project.records(EarnedValue.registerPerPeriod) : cumulative
        guard !records.isEmpty else { return nil }
        periods = Self.periods(records, addsUp: cumulative.isEmpty)
        // Dates and numbers in one table cannot be put in order.
        let isMixed = periods.contains { $0.end == nil } && periods.contains { $0.end != nil }
        hasUnreadRow = isMixed || records.contains { $0.isUnread(EarnedValue.period) || $0[EarnedValue.period] == nil }
        let isNumbered = periods.contains { $0.end == nil }
        if isNumbered {
            actualTime = (periods.lastIndex { $0.earned != nil || $0.actual != nil } ?? -1) + 1
        } else {
            actualTime = periods.prefix { period in period.end.map { $0 <= statusDate } ?? false }.count
        }
        compute()
    }

    private static func periods(_ records: [Record], addsUp: Bool) -> [Period] {
        var sums: (DecimalNumber?, DecimalNumber?, DecimalNumber?) = (.zero, .zero, .zero)
        func next(_ sum: inout DecimalNumber?, _ value: DecimalNumber?) -> DecimalNumber? {
            guard addsUp else { return value }
            sum = value.flatMap { value in sum.flatMap { $0.adding(value) } }
            return sum
        }
        let read = records.filter { !$0.isRagged }
        let dates = read.map { $0[EarnedValue.days]?.last }
        // Dated rows stand in the order of time, however they are written; numbered ones as they stand.
        let order =
            dates.contains(nil)
            ? Array(read.indices)
            : read.indices.sorted { left, right in
                guard let first = dates[left], let second = dates[right], first != second else { return left < right }
                return first < second
            }
        return order.map { read[$0] }.map { record in
            let label = record[EarnedValue.period]?.plain ?? ""
            return Period(
                label: label, end: record[EarnedValue.days]?.last,
                planned: next(&sums.0, record[EarnedValue.plannedValue]),
                earned: next(&sums.1, record[EarnedValue.earnedValue]),
                actual: next(&sums.2, record[EarnedValue.actualCost]), span: record.span)
        }
    }

    private mutating func compute() {
        // A row that is missing may be the last of the plan, or the one that counts.
        guard !hasUnreadRow else { return undefine(["bac"] + Self.keys, .rowUnread) }
        budgetAtCompletion = periods.last?.planned.map { Rational($0) }
        if budgetAtCompletion == nil { undefine(["bac"], .noPlannedValue) }
        if let last = periods.last { spans.append(last.span) }
        guard actualTime > 0 else {
            return undefine(Self.keys, .noPeriodYet)
        }
        let period = periods[actualTime - 1]
        spans.insert(period.span, at: 0)
        plannedValue = period.planned.map { Rational($0) }
        earnedValue = period.earned.map { Rational($0) }
        actualCost = period.actual.map { Rational($0) }
        if plannedValue == nil { undefine(["pv"], .noPlannedValue) }
        if earnedValue == nil { undefine(["ev"], .noEarnedValue) }
        if actualCost == nil { undefine(["ac"], .noActualCost) }
        computeVariances()
        computeEstimates()
        computeSchedule()
    }

    private static let keys = [
        "pv", "ev", "ac", "sv", "cv", "spi", "cpi", "eac", "eacAtypical", "eacComposite", "etc", "vac", "tcpi",
        "tcpiEac",
        "es", "svt", "spit", "ieact",
    ]

    private mutating func undefine(_ keys: [String], _ reason: Undefined) {
        for key in keys where !undefined.contains(where: { $0.key == key }) { undefined.append((key, reason)) }
    }

    private mutating func computeVariances() {
        guard let earned = earnedValue else {
            return undefine(["sv", "cv", "spi", "cpi"], .noEarnedValue)
        }
        if let planned = plannedValue {
            scheduleVariance = earned - planned
            schedulePerformance = earned / planned
            if schedulePerformance == nil { undefine(["spi"], .plannedValueZero) }
        } else {
            undefine(["sv", "spi"], .noPlannedValue)
        }
        if let actual = actualCost {
            costVariance = earned - actual
            costPerformance = earned / actual
            if costPerformance == nil { undefine(["cpi"], .actualCostZero) }
        } else {
            undefine(["cv", "cpi"], .noActualCost)
        }
        if let total = budgetAtCompletion {
            percentComplete = earned / total
            percentPlanned = plannedValue.flatMap { $0 / total }
        }
    }

    private mutating func computeEstimates() {
        let all = ["eac", "eacAtypical", "eacComposite", "etc", "vac", "tcpi", "tcpiEac"]
        guard let total = budgetAtCompletion else { return undefine(all, .noPlannedValue) }
        guard let earned = earnedValue else { return undefine(all, .noEarnedValue) }
        guard let actual = actualCost else { return undefine(all, .noActualCost) }
        let left = total - earned
        estimateAtypical = actual + left
        if let cost = costPerformance {
            estimate = total / cost
            if let schedule = schedulePerformance {
                estimateComposite = (left / (cost * schedule)).map { actual + $0 }
            }
        }
        // Complete: what was spent is what it cost, whatever the indices say.
        if left.isZero {
            estimate = actual
            estimateComposite = actual
        }
        if estimate == nil {
            undefine(["eac", "etc", "vac", "tcpiEac"], actual.isZero ? .actualCostZero : .earnedValueZero)
        }
        if estimateComposite == nil {
            undefine(
                ["eacComposite"],
                actual.isZero ? .actualCostZero : plannedValue?.isZero ?? true ? .plannedValueZero : .earnedValueZero)
        }
        estimateToComplete = estimate.map { $0 - actual }
        varianceAtCompletion = estimate.map { total - $0 }
        if total > actual { toCompletePerformance = left / (total - actual) } else { undefine(["tcpi"], .budgetSpent) }
        if let rest = estimateToComplete {
            toCompletePerformanceToEstimate = left / rest
            if toCompletePerformanceToEstimate == nil { undefine(["tcpiEac"], .nothingLeft) }
        }
    }

    private mutating func computeSchedule() {
        let all = ["es", "svt", "spit", "ieact"]
        guard let earned = earnedValue else { return undefine(all, .noEarnedValue) }
        let plan = periods.compactMap { $0.planned.map { Rational($0) } }
        guard plan.count == periods.count, let total = plan.last else { return undefine(all, .noPlannedValue) }
        let schedule = Self.earnedSchedule(earned, plan: plan, total: total)
        earnedSchedule = schedule
        let time = Rational(actualTime)
        scheduleVarianceTime = schedule - time
        schedulePerformanceTime = schedule / time
        let duration = Rational((plan.firstIndex { $0 >= total } ?? plan.count - 1) + 1)
        estimateTime = schedulePerformanceTime.flatMap { duration / $0 }
        if estimateTime == nil { undefine(["ieact"], .noSchedule) }
    }

    /// How many periods of the plan the earned value is worth; it ends with the first period whose planned value
    /// reaches the budget at completion.
    static func earnedSchedule(_ earned: Rational, plan: [Rational], total: Rational) -> Rational {
        let zero = Rational(0)
        if earned <= zero { return zero }
        if earned >= total { return Rational((plan.firstIndex { $0 >= total } ?? plan.count - 1) + 1) }
        let whole = (plan.lastIndex { $0 <= earned } ?? -1) + 1
        let before = whole > 0 ? plan[whole - 1] : zero
        guard whole < plan.count, let part = (earned - before) / (plan[whole] - before) else { return Rational(whole) }
        return Rational(whole) + part
    }
}
