import ProjectModel

/// How a KPI moves: how far it has come, and which way it goes.
extension KPIAssessment {
    package enum Trend: String, Sendable, CaseIterable {
        case better, worse, unchanged
    }

    /// The bound of the target towards which the KPI is to move; nil for a range, which has two.
    package var goal: DecimalNumber? {
        switch direction {
        case .up: target?.lower ?? target?.upper
        case .down: target?.upper ?? target?.lower
        case .range, nil: nil
        }
    }

    /// (actual − baseline) / (target − baseline): 0 at the start, 1 at the target, for both directions. Nil for a range,
    /// without a baseline or a target, where they are the same, and where the last value cannot be compared.
    package var progress: Rational? {
        guard let value = last?.value, let baseline, let goal, !isInOtherUnit, !isBaselineInOtherUnit else {
            return nil
        }
        return (Rational(value) - Rational(baseline)) / (Rational(goal) - Rational(baseline))
    }

    /// The measurements that a trend is drawn from.
    private static let trendLength = 3

    /// The last three measurements, or two where there are no more; nil where one is in another unit, where the last
    /// could not be read, or where nobody says which way is good.
    package var trend: (direction: Trend, since: CivilDate)? {
        guard !isUnread, !isInOtherUnit else { return nil }
        let shown = measurements.suffix(Self.trendLength)
        guard shown.count > 1, let first = shown.first, let last = shown.last,
            shown.allSatisfy({ $0.unit == last.unit }), let before = shortfall(first.value),
            let now = shortfall(last.value)
        else { return nil }
        return (now < before ? .better : now > before ? .worse : .unchanged, first.date)
    }

    /// How far a value lies on the bad side: comparable between values of one KPI, and nothing else.
    private func shortfall(_ value: DecimalNumber) -> Rational? {
        switch direction {
        case .up: return -Rational(value)
        case .down: return Rational(value)
        case .range:
            guard let target else { return nil }
            if let lower = target.lower, value < lower { return Rational(lower) - Rational(value) }
            if let upper = target.upper, value > upper { return Rational(value) - Rational(upper) }
            return Rational(0)
        case nil: return nil
        }
    }
}
