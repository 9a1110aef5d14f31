import ProjectModel

/// What the project is to cost in the end, against what that may cost.
package struct CostAtCompletion: Sendable {
    package let amount: Rational
    /// Above zero.
    package let budget: Rational
    /// Whether the amount is the estimate at completion, for want of a forecast.
    package let isEstimate: Bool

    package var over: Rational { amount - budget }
    /// Of the budget.
    package var share: Rational { over / budget ?? Rational(0) }

    /// The budget's forecast against its total, else EAC against BAC: each against what it is an estimate of, since a
    /// plan of earned value leaves out the reserve. Nil where there is neither, where the budget is zero or less, and
    /// where a line has no forecast: the estimate stands in for none, not for one that is incomplete.
    init?(_ budget: BudgetAssessment?, _ earnedValue: EarnedValueAssessment?) {
        let total = budget?.total.budget.flatMap { $0.isNegative || $0.isZero ? nil : Rational($0) }
        if let total, let forecast = budget?.total.forecast {
            (amount, self.budget, isEstimate) = (Rational(forecast), total, false)
        } else if total == nil || budget?.missing["forecast"] == nil, let estimate = earnedValue?.estimate,
            let planned = earnedValue?.budgetAtCompletion, planned > Rational(0)
        {
            (amount, self.budget, isEstimate) = (estimate, planned, true)
        } else {
            return nil
        }
    }
}

extension ProjectAssessment {
    package var costAtCompletion: CostAtCompletion? { CostAtCompletion(budget, earnedValue) }
}
