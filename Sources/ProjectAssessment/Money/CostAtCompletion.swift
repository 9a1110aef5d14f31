import ProjectModel

/// What the project is to cost in the end, against its budget.
package struct CostAtCompletion: Sendable {
    package let amount: Rational
    package let budget: Rational
    /// Whether the amount is the estimate at completion, for want of a forecast.
    package let isEstimate: Bool

    package var over: Rational { amount - budget }
    /// Of the budget; nil where that is zero.
    package var share: Rational? { over / budget }
}

extension ProjectAssessment {
    /// The budget's forecast, else EAC; against the budget, else BAC. Nil where there is neither, and where a line has no
    /// forecast: the estimate stands in for none, not for one that is incomplete.
    package var costAtCompletion: CostAtCompletion? {
        let forecast = budget?.total.forecast.map { Rational($0) }
        let estimate = budget?.missing["forecast"] == nil ? earnedValue?.estimate : nil
        guard let amount = forecast ?? estimate,
            let base = budget?.total.budget.map({ Rational($0) }) ?? earnedValue?.budgetAtCompletion
        else { return nil }
        return CostAtCompletion(amount: amount, budget: base, isEstimate: forecast == nil)
    }
}
