/// How often a project looks at itself again, in calendar days.
///
/// The defaults are the practice's: a meeting a week, a risk review a month, a drill each half year, a test of
/// restoring each quarter, an audit a year.
package struct ReviewIntervals: Sendable, Hashable {
    /// Nil where the portfolio gives none: then the project's size decides.
    package var meeting: Int?
    package var riskReview = 30
    package var drill = 180
    package var restoreTest = 90
    package var audit = 365

    package static let standard = ReviewIntervals()

    /// What the portfolio's card says, else the defaults. A month counts as 30 days.
    package static func of(_ portfolio: Record?) -> ReviewIntervals {
        var result = standard
        guard let portfolio else { return result }
        if let days = portfolio[PortfolioCard.meetingInterval]?.wholeDays { result.meeting = days }
        if let days = portfolio[PortfolioCard.riskReviewInterval]?.wholeDays { result.riskReview = days }
        if let days = portfolio[PortfolioCard.drillInterval]?.wholeDays { result.drill = days }
        if let days = portfolio[PortfolioCard.restoreTestInterval]?.wholeDays { result.restoreTest = days }
        if let days = portfolio[PortfolioCard.auditInterval]?.wholeDays { result.audit = days }
        return result
    }

    /// Seven days on medium and large projects, fourteen on small ones, unless the portfolio says otherwise.
    package func meeting(for size: ProjectSize?) -> Int { meeting ?? (size == .small ? 14 : 7) }
}

extension PlanDuration {
    /// Whole calendar days, a month being 30; nil for less than one day or more than a century.
    package var wholeDays: Int? {
        let factor = DecimalNumber(unit == .day ? 1 : unit == .week ? 7 : 30)
        guard let days = amount.multiplying(factor)?.plain.split(separator: ".").first, let count = Int(days),
            (1...36_500).contains(count)
        else { return nil }
        return count
    }
}
