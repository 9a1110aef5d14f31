import Diagnostics
import ProjectModel

/// A dimension's or a project's status, worst last but for "not rated".
package enum Status: Int, Sendable, Comparable, CaseIterable {
    case notRated, green, amber, red

    package static func < (left: Status, right: Status) -> Bool { left.rawValue < right.rawValue }

    /// As a portfolio lists them.
    package static let worstFirst: [Status] = allCases.reversed()

    package init(_ word: StatusWord) {
        self =
            switch word {
            case .green: .green
            case .amber: .amber
            case .red: .red
            case .notRated: .notRated
            }
    }

    /// The word in `status.json`.
    package var name: String {
        switch self {
        case .notRated: "not rated"
        case .green: "green"
        case .amber: "amber"
        case .red: "red"
        }
    }
}

/// The seven dimensions in the order of the page.
package enum Dimension: Int, Sendable, CaseIterable {
    case schedule, cost, scope, risk, quality, resources, benefits

    package var name: String {
        switch self {
        case .schedule: "schedule"
        case .cost: "cost"
        case .scope: "scope"
        case .risk: "risk"
        case .quality: "quality"
        case .resources: "resources"
        case .benefits: "benefits"
        }
    }

    var word: DimensionWord {
        switch self {
        case .schedule: .schedule
        case .cost: .cost
        case .scope: .scope
        case .risk: .risk
        case .quality: .quality
        case .resources: .resources
        case .benefits: .benefits
        }
    }
}

/// Why a status is what it is: data, from which pages make words in their language.
package struct Reason: Sendable {
    package enum Code: String, Sendable {
        case milestoneSlips = "milestone-slips"
        case milestonesWithinTolerance = "milestones-within-tolerance"
        case forecastPassed = "forecast-passed"
        case spiLow = "spi-low"
        case spiWithinTolerance = "spi-within-tolerance"
        case forecastOverBudget = "forecast-over-budget"
        case estimateOverBudget = "estimate-over-budget"
        case estimateWithinTolerance = "estimate-within-tolerance"
        case costWithinTolerance = "cost-within-tolerance"
        case reserveHalfDrawn = "reserve-half-drawn"
        case reserveSpent = "reserve-spent"
        case cpiLow = "cpi-low"
        case cpiWithinTolerance = "cpi-within-tolerance"
        case changesOverBaseline = "changes-over-baseline"
        case changesWithinTolerance = "changes-within-tolerance"
        case threatHigh = "threat-high"
        case threatUnmanaged = "threat-unmanaged"
        case exposureOverReserve = "exposure-over-reserve"
        case indicatorCrossed = "indicator-crossed"
        case risksLow = "risks-low"
        case issueCritical = "issue-critical"
        case issueMajor = "issue-major"
        case noSevereIssue = "no-severe-issue"
        case moraleLow = "morale-low"
        case moraleFalling = "morale-falling"
        case moraleFine = "morale-fine"
        case moraleFineWithoutEffort = "morale-fine-without-effort"
        case effortOverPlanned = "effort-over-planned"
        case effortAheadOfProgress = "effort-ahead-of-progress"
        case effortInStep = "effort-in-step"
        case effortWithinPlan = "effort-within-plan"
        case requirementsUnsigned = "requirements-unsigned"
        case requirementsSheetUnsigned = "requirements-sheet-unsigned"
        case requirementsSigned = "requirements-signed"
        case testsFailing = "tests-failing"
        case testsPassing = "tests-passing"
        case migrationBelowTolerance = "migration-below-tolerance"
        case auditOverdue = "audit-overdue"
        case kpiMissesTarget = "kpi-misses-target"
        case kpiPastThreshold = "kpi-past-threshold"
        case kpiWorseThanBaseline = "kpi-worse-than-baseline"
        case kpiStale = "kpi-stale"
        case kpisOnCourse = "kpis-on-course"
        case kpisNotDue = "kpis-not-due"
        case nothingToRate = "nothing-to-rate"
        case forecastIncomplete = "forecast-incomplete"
        case recordsUnread = "records-unread"
    }

    /// What fills the places of the reason's sentence.
    package enum Parameter: Sendable {
        case record(String)
        case text(String)
        case days(Int)
        case count(Int)
        case number(Rational)
        case money(DecimalNumber)
        case roundedMoney(Rational)
        case percent(Rational)
        case ratio(Rational)
        case date(CivilDate)
        case words(Localized)
        case list([Localized])
    }

    package let code: Code
    package let status: Status
    /// The ID of the record that it is about.
    package let record: String?
    package let parameters: [Parameter]
    package let sources: [Span]

    init(_ code: Code, _ status: Status, record: String? = nil, _ parameters: [Parameter] = [], at sources: [Span] = [])
    {
        self.code = code
        self.status = status
        self.record = record
        self.parameters = parameters
        self.sources = sources
    }
}

/// A sentence with what fills its places, as data: pages write dates and numbers in their own way.
package struct Statement: Sendable {
    package let words: Localized
    package let parameters: [Reason.Parameter]

    init(_ words: Localized, _ parameters: Reason.Parameter...) {
        self.words = words
        self.parameters = parameters
    }
}

/// One dimension: computed and declared, with reasons, worst first.
package struct DimensionStatus: Sendable {
    package let dimension: Dimension
    package let computed: Status
    package let declared: Status?
    /// The reasons for the computed status; those of a lesser one come after.
    package let reasons: [Reason]
    /// The manager's record on this dimension.
    package let declaration: Record?

    /// A "watermelon": the manager's word is better than what the figures say.
    package var isDeclaredBetter: Bool {
        guard let declared, declared != .notRated, computed != .notRated else { return false }
        return declared < computed
    }
}

/// The limits beyond which a dimension turns amber and red.
package struct Tolerances: Sendable {
    package var scheduleAmber: PlanDuration
    package var scheduleRed: PlanDuration
    package var costAmber: DecimalNumber
    package var costRed: DecimalNumber

    /// 10 and 30 days, 5 and 10 per cent.
    package static let standard = Tolerances(
        scheduleAmber: PlanDuration(amount: DecimalNumber(10), unit: .day),
        scheduleRed: PlanDuration(amount: DecimalNumber(30), unit: .day),
        costAmber: DecimalNumber(mantissa: 5, scale: 2) ?? .zero,
        costRed: DecimalNumber(mantissa: 10, scale: 2) ?? .zero)

    /// The project's own, else the portfolio's, else the standard ones; a card that gives one value gives amber.
    package static func of(_ charter: Record, portfolio: Record?) -> Tolerances {
        var result = standard
        let schedule = charter[Charter.scheduleTolerance] ?? portfolio?[PortfolioCard.scheduleTolerance] ?? []
        if schedule.count > 0 { result.scheduleAmber = schedule[0] }
        // One limit leaves the other where it is, but red never comes before amber; neither do limits in reverse order.
        if schedule.count > 1 { result.scheduleRed = schedule[1] }
        let start = charter[Charter.start] ?? CivilDate(dayNumber: 0)
        if result.scheduleRed.days(from: start) < result.scheduleAmber.days(from: start) {
            (result.scheduleAmber, result.scheduleRed) =
                schedule.count > 1
                ? (result.scheduleRed, result.scheduleAmber) : (result.scheduleAmber, result.scheduleAmber)
        }
        let cost = charter[Charter.costTolerance] ?? portfolio?[PortfolioCard.costTolerance] ?? []
        if cost.count > 0 { result.costAmber = cost[0] }
        if cost.count > 1 { result.costRed = cost[1] }
        if result.costRed < result.costAmber {
            (result.costAmber, result.costRed) =
                cost.count > 1 ? (result.costRed, result.costAmber) : (result.costAmber, result.costAmber)
        }
        return result
    }
}

extension PlanDuration {
    /// How many calendar days the duration is from a day on: months are calendar months, a part of one of 30 days.
    package func days(from start: CivilDate) -> Rational {
        switch unit {
        case .day: return Rational(amount)
        case .week: return Rational(amount) * Rational(7)
        case .month:
            let whole = amount.wholePart
            let (year, month, day) = start.components
            let months = year * 12 + month - 1 + whole
            let (endYear, endMonth) = (months / 12, months % 12 + 1)
            let lastDay = CivilDate.days(inMonth: endMonth, of: endYear)
            let end = CivilDate(year: endYear, month: endMonth, day: min(day, lastDay)) ?? start
            let part = Rational(amount) - Rational(whole)
            return Rational(end.days(since: start)) + part * Rational(30)
        }
    }
}

extension DecimalNumber {
    /// The number without its fraction, towards zero; kept small, since it counts months.
    fileprivate var wholePart: Int {
        let digits = plain.split(separator: ".").first.map(String.init) ?? "0"
        return max(-1200, min(1200, Int(digits) ?? 0))
    }
}
