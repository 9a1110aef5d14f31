import ProjectModel

/// The figures of earned value over four amounts: budget at completion, planned value, earned value and actual cost.
///
/// Formulas as in the PMI standard for earned value management and ANSI/EIA-748, each under its formula and not under
/// a word such as "typical", which sources use for opposite things. Everything is exact; nothing in between is
/// rounded. A quotient whose divisor is zero is undefined, with its reason, and no other figure takes its place.
package struct EarnedValueFigures: Sendable {
    /// Why a figure is undefined.
    package enum Undefined: String, Sendable, CaseIterable {
        case noPeriodYet = "no period has ended yet"
        case noPlannedValue = "no planned value"
        case noEarnedValue = "no earned value"
        case noActualCost = "no actual cost"
        case plannedValueZero = "planned value is zero"
        case actualCostZero = "actual cost is zero"
        case earnedValueZero = "earned value is zero"
        case budgetZero = "the budget at completion is zero"
        case budgetSpent = "actual cost has reached the budget at completion"
        case nothingLeft = "nothing is left to spend"
        case noSchedule = "earned schedule is zero"
        case periodsWithoutDays = "periods are numbered and have no days"
        case beyondCalendar = "the day is beyond the calendar"
        case rowUnread = "a row of the table could not be read"
        case tableEnds = "the table ends before the status date"
        case periodsOverlap = "two periods of the table overlap"
        case lineUnread = "a budget line could not be read"
        case stagesTooMany = "the stages have too many different lengths"
        case stageUnread = "a stage could not be read"
        case stageWithoutBudget = "a stage has no budget"
        case stageWithoutProgress = "the progress of a stage under way is not known"
        case stageEndsBeforeStart = "a stage ends before it begins"
        case lineWithoutStage = "a budget line belongs to no one stage"
    }

    /// BAC, PV, EV and AC; nil where there is none.
    package let budgetAtCompletion: Rational?
    package let plannedValue: Rational?
    package let earnedValue: Rational?
    package let actualCost: Rational?

    /// EV − PV and EV − AC.
    package private(set) var scheduleVariance: Rational?
    package private(set) var costVariance: Rational?
    /// EV / PV and EV / AC.
    package private(set) var schedulePerformance: Rational?
    package private(set) var costPerformance: Rational?
    /// BAC / CPI.
    package private(set) var estimate: Rational?
    /// AC + BAC − EV: what is left costs what was planned.
    package private(set) var estimateAtypical: Rational?
    /// AC + (BAC − EV) / (CPI · SPI).
    package private(set) var estimateComposite: Rational?
    /// EAC − AC.
    package private(set) var estimateToComplete: Rational?
    /// BAC − EAC.
    package private(set) var varianceAtCompletion: Rational?
    /// (BAC − EV) / (BAC − AC) and (BAC − EV) / (EAC − AC).
    package private(set) var toCompletePerformance: Rational?
    package private(set) var toCompletePerformanceToEstimate: Rational?
    /// EV / BAC, PV / BAC and AC / BAC.
    package private(set) var percentComplete: Rational?
    package private(set) var percentPlanned: Rational?
    package private(set) var percentSpent: Rational?

    /// What is undefined, by its key in `status.json`, each once.
    package private(set) var undefined: [(key: String, reason: Undefined)] = []

    /// - Parameter reasons: why an amount that is nil is so, by its key; else there simply is none.
    package init(
        budgetAtCompletion: Rational?, plannedValue: Rational?, earnedValue: Rational?, actualCost: Rational?,
        because reasons: [String: Undefined] = [:]
    ) {
        self.budgetAtCompletion = budgetAtCompletion
        self.plannedValue = plannedValue
        self.earnedValue = earnedValue
        self.actualCost = actualCost
        let (noTotal, noPlanned) = (reasons["bac"] ?? .noPlannedValue, reasons["pv"] ?? .noPlannedValue)
        let (noEarned, noActual) = (reasons["ev"] ?? .noEarnedValue, reasons["ac"] ?? .noActualCost)
        if budgetAtCompletion == nil { undefine(["bac"], noTotal) }
        if plannedValue == nil { undefine(["pv"], noPlanned) }
        if earnedValue == nil { undefine(["ev"], noEarned) }
        if actualCost == nil { undefine(["ac"], noActual) }
        computeVariances(noPlanned: noPlanned, noEarned: noEarned, noActual: noActual)
        computeShares(noTotal: noTotal, noPlanned: noPlanned, noEarned: noEarned, noActual: noActual)
        let estimates = ["eac", "eacAtypical", "eacComposite", "etc", "vac", "tcpi", "tcpiEac"]
        if let total = budgetAtCompletion, let earned = earnedValue, let actual = actualCost {
            computeEstimates(total: total, earned: earned, actual: actual, noPlanned: noPlanned)
        } else {
            undefine(
                estimates, budgetAtCompletion == nil ? noTotal : earnedValue == nil ? noEarned : noActual)
        }
    }

    private mutating func undefine(_ keys: [String], _ reason: Undefined) {
        for key in keys where !undefined.contains(where: { $0.key == key }) { undefined.append((key, reason)) }
    }

    private mutating func computeVariances(noPlanned: Undefined, noEarned: Undefined, noActual: Undefined) {
        guard let earned = earnedValue else { return undefine(["sv", "cv", "spi", "cpi"], noEarned) }
        if let planned = plannedValue {
            scheduleVariance = earned - planned
            schedulePerformance = earned / planned
            if schedulePerformance == nil { undefine(["spi"], .plannedValueZero) }
        } else {
            undefine(["sv", "spi"], noPlanned)
        }
        if let actual = actualCost {
            costVariance = earned - actual
            costPerformance = earned / actual
            if costPerformance == nil { undefine(["cpi"], .actualCostZero) }
        } else {
            undefine(["cv", "cpi"], noActual)
        }
    }

    private mutating func computeShares(
        noTotal: Undefined, noPlanned: Undefined, noEarned: Undefined, noActual: Undefined
    ) {
        let keys = ["percentComplete", "percentPlanned", "percentSpent"]
        guard let total = budgetAtCompletion else { return undefine(keys, noTotal) }
        guard !total.isZero else { return undefine(keys, .budgetZero) }
        percentComplete = earnedValue.flatMap { $0 / total }
        percentPlanned = plannedValue.flatMap { $0 / total }
        percentSpent = actualCost.flatMap { $0 / total }
        if percentComplete == nil { undefine(["percentComplete"], noEarned) }
        if percentPlanned == nil { undefine(["percentPlanned"], noPlanned) }
        if percentSpent == nil { undefine(["percentSpent"], noActual) }
    }

    private mutating func computeEstimates(total: Rational, earned: Rational, actual: Rational, noPlanned: Undefined) {
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
                actual.isZero
                    ? .actualCostZero
                    : plannedValue == nil
                        ? noPlanned : plannedValue?.isZero ?? true ? .plannedValueZero : .earnedValueZero)
        }
        estimateToComplete = estimate.map { $0 - actual }
        varianceAtCompletion = estimate.map { total - $0 }
        if total > actual { toCompletePerformance = left / (total - actual) } else { undefine(["tcpi"], .budgetSpent) }
        if let rest = estimateToComplete {
            toCompletePerformanceToEstimate = left / rest
            if toCompletePerformanceToEstimate == nil { undefine(["tcpiEac"], .nothingLeft) }
        }
    }

    /// The keys of all figures but the four amounts' own, in the order of `status.json`.
    static let keys = [
        "bac", "pv", "ev", "ac", "sv", "cv", "spi", "cpi", "eac", "eacAtypical", "eacComposite", "etc", "vac", "tcpi",
        "tcpiEac", "percentComplete", "percentPlanned", "percentSpent",
    ]
}
