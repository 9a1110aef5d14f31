import Diagnostics
import ProjectModel

/// Earned value on the status date, from the project's own table, else from its stages and its budget.
@dynamicMemberLookup
package struct EarnedValueAssessment: Sendable {
    package typealias Undefined = EarnedValueFigures.Undefined

    /// Where the amounts come from.
    package enum Source: String, Sendable { case table, stages }

    package let source: Source
    /// In the order of time.
    package let periods: [EarnedValuePeriod]
    /// How many of the periods count on the status date: what is written for later ones does not.
    package let counted: Int
    package let figures: EarnedValueFigures
    /// Nil where there is no plan in time, nothing earned is known, or no time has passed.
    package let schedule: EarnedSchedule?
    package let plan: PlanCurve?
    /// By its key in `status.json`, why a figure is undefined.
    package let undefined: [(key: String, reason: Undefined)]
    /// The places that the figures come from: of a table, the last period that counts and the last of the plan.
    package let spans: [Span]
    /// The stages with what each is worth, where the figures come from them.
    let stages: [StagePlan.Stage]

    package subscript<Value>(dynamicMember path: KeyPath<EarnedValueFigures, Value>) -> Value { figures[keyPath: path] }

    /// Nil where there is neither a table nor a stage with a budget.
    init?(_ project: Project, budget: BudgetAssessment?, statusDate: CivilDate) {
        if let table = EarnedValueTable(project, statusDate: statusDate) {
            self.init(table, statusDate: statusDate)
        } else if let stages = StagePlan(project, budget: budget, statusDate: statusDate) {
            self.init(stages, statusDate: statusDate)
        } else {
            return nil
        }
    }

    private init(_ table: EarnedValueTable, statusDate: CivilDate) {
        source = .table
        stages = []
        periods = table.periods
        counted = table.counted
        let current = table.counted > 0 && !table.isUnread ? table.periods[table.counted - 1] : nil
        let isLast = !table.isUnread && !table.periods.isEmpty
        spans = table.isUnread ? [] : [current?.span, table.periods.last?.span].compactMap { $0 }
        var reasons: [String: Undefined] = [:]
        if let fault = table.fault {
            for key in ["bac", "pv", "ev", "ac"] { reasons[key] = fault }
        } else if current == nil {
            for key in ["pv", "ev", "ac"] { reasons[key] = .noPeriodYet }
        }
        figures = EarnedValueFigures(
            budgetAtCompletion: isLast ? table.periods.last?.planned : nil, plannedValue: current?.planned,
            earnedValue: current?.earned, actualCost: current?.actual, because: reasons)
        plan = table.isUnread ? nil : table.plan
        (schedule, undefined) = Self.schedule(
            figures, plan: plan, actualTime: current == nil ? nil : Rational(table.counted),
            because: reasons["pv"] ?? .noPlannedValue, statusDate: statusDate)
    }

    private init(_ stages: StagePlan, statusDate: CivilDate) {
        source = .stages
        let hasBegun = stages.hasBegun
        periods = stages.fault == nil ? stages.periods(statusDate: statusDate) : []
        counted = hasBegun ? periods.prefix { $0.end.map { $0 <= statusDate } ?? false }.count : 0
        spans = stages.fault == nil ? stages.stages.map(\.record.span) : stages.faultSpans
        self.stages = stages.stages
        var reasons: [String: Undefined] = [:]
        if let fault = stages.fault {
            for key in ["bac", "pv", "ev"] { reasons[key] = fault }
        } else if !hasBegun {
            for key in ["pv", "ev", "ac"] { reasons[key] = .noPeriodYet }
        } else if !stages.withoutProgress.isEmpty {
            reasons["ev"] = .stageWithoutProgress
        }
        let isSound = stages.fault == nil
        figures = EarnedValueFigures(
            budgetAtCompletion: isSound ? stages.total : nil,
            plannedValue: isSound && hasBegun ? stages.planned(byEndOf: [statusDate]).first : nil,
            earnedValue: isSound && hasBegun ? stages.earned : nil,
            actualCost: hasBegun ? stages.actual.map { Rational($0) } : nil, because: reasons)
        plan = isSound ? stages.plan : nil
        (schedule, undefined) = Self.schedule(
            figures, plan: plan, actualTime: hasBegun ? plan?.time(at: statusDate) : nil,
            because: reasons["pv"] ?? .noPlannedValue, statusDate: statusDate)
    }

    private static func schedule(
        _ figures: EarnedValueFigures, plan: PlanCurve?, actualTime: Rational?, because reason: Undefined,
        statusDate: CivilDate
    ) -> (EarnedSchedule?, [(key: String, reason: Undefined)]) {
        let keys = (plan == nil ? ["pd"] : []) + ["at", "es", "svt", "spit", "ieact", "earnedUntil", "forecastFinish"]
        let undefine = { (keys: [String], reason: Undefined) in keys.map { (key: $0, reason: reason) } }
        guard let plan, let actualTime else { return (nil, figures.undefined + undefine(keys, reason)) }
        guard let earned = figures.earnedValue else {
            let reason = figures.undefined.first { $0.key == "ev" }?.reason ?? .noEarnedValue
            return (nil, figures.undefined + undefine(keys, reason))
        }
        var schedule = EarnedSchedule(plan, earned: earned, actualTime: actualTime)
        // Open work cannot have been finished before today: the table ends too early to tell.
        let isPast = earned < plan.total && schedule.forecastFinish.map { $0 < statusDate } ?? false
        if isPast { schedule.forecastFinish = nil }
        var rest = schedule.estimate == nil ? undefine(["ieact", "forecastFinish"], .noSchedule) : []
        if schedule.earnedUntil == nil { rest += undefine(["earnedUntil"], .periodsWithoutDays) }
        if schedule.estimate != nil, schedule.forecastFinish == nil {
            let hasDays = schedule.earnedUntil != nil
            rest += undefine(
                ["forecastFinish"], isPast ? .tableEnds : hasDays ? .beyondCalendar : .periodsWithoutDays)
        }
        return (schedule, figures.undefined + rest)
    }

    /// The lowest and the highest of the three usual estimates at completion: the rest at the cost performance so far
    /// (BAC / CPI), at plan (AC + BAC − EV), and at cost and schedule performance (AC + (BAC − EV) / (CPI × SPI)).
    ///
    /// Source: PMBOK Guide, 6th edition, 7.4.2.2. Nil where fewer than two of them are defined.
    package var estimates: (low: Rational, high: Rational)? {
        guard let budget = figures.budgetAtCompletion, let earned = figures.earnedValue, let actual = figures.actualCost
        else { return nil }
        let rest = budget - earned
        let combined = figures.costPerformance.flatMap { cost in
            figures.schedulePerformance.flatMap { schedule in rest / (cost * schedule) }.map { actual + $0 }
        }
        let all = [figures.estimate, actual + rest, combined].compactMap { $0 }
        guard all.count > 1, let low = all.min(), let high = all.max() else { return nil }
        return (low, high)
    }

    /// The last period that counts.
    package var current: EarnedValuePeriod? { counted > 0 && counted <= periods.count ? periods[counted - 1] : nil }

    // The figures of earned schedule, in the plan's periods.
    package var earnedSchedule: Rational? { schedule?.earnedSchedule }
    package var scheduleVarianceTime: Rational? { schedule?.scheduleVariance }
    package var schedulePerformanceTime: Rational? { schedule?.schedulePerformance }
    package var estimateTime: Rational? { schedule?.estimate }
}
