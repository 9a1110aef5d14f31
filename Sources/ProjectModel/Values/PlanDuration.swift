/// A length of time as a plan gives it, in calendar units.
package struct PlanDuration: Sendable, Hashable {
    /// What is counted; days are calendar days.
    package enum Unit: Sendable, Hashable, CaseIterable {
        case day, week, month
    }

    /// How many of the unit; may be a fraction, and negative where a change saves time.
    package let amount: DecimalNumber
    /// What `amount` counts.
    package let unit: Unit

    /// So many of a unit.
    package init(amount: DecimalNumber, unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    /// In calendar days, a week being seven. Nil for months, whose length depends on where they begin.
    package var days: DecimalNumber? {
        switch unit {
        case .day: amount
        case .week: amount.multiplying(DecimalNumber(7))
        case .month: nil
        }
    }
}
