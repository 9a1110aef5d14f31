extension DecimalNumber {
    /// The number with its sign turned.
    package var negated: DecimalNumber { DecimalNumber(normalMantissa: -mantissa, scale: scale) }

    /// The number without its sign.
    package var magnitude: DecimalNumber { isNegative ? negated : self }

    /// The exact sum; nil beyond 38 digits.
    package func adding(_ other: DecimalNumber) -> DecimalNumber? {
        guard let (left, right) = Self.aligned(self, other) else { return nil }
        let (sum, isTooLarge) = left.addingReportingOverflow(right)
        return isTooLarge ? nil : DecimalNumber(mantissa: sum, scale: max(scale, other.scale))
    }

    /// The exact difference; nil beyond 38 digits.
    package func subtracting(_ other: DecimalNumber) -> DecimalNumber? { adding(other.negated) }

    /// The exact product; nil beyond 38 digits, or with more than 18 after the point.
    package func multiplying(_ other: DecimalNumber) -> DecimalNumber? {
        let (product, isTooLarge) = mantissa.multipliedReportingOverflow(by: other.mantissa)
        return isTooLarge ? nil : DecimalNumber(mantissa: product, scale: scale + other.scale)
    }

    /// The number with its point moved: up to the left by a positive count, `95` by 2 is `0.95`. Nil beyond 38
    /// digits, or with more than 18 after the point.
    package func movingPointLeft(_ digits: Int) -> DecimalNumber? {
        guard (-38...38).contains(digits) else { return nil }
        let moved = scale + digits
        guard moved < 0 else { return DecimalNumber(mantissa: mantissa, scale: moved) }
        guard let power = Self.powerOfTen(-moved) else { return nil }
        let (product, isTooLarge) = mantissa.multipliedReportingOverflow(by: power)
        return isTooLarge ? nil : DecimalNumber(mantissa: product, scale: 0)
    }

    /// The exact sum of any number of numbers, zero for none; nil beyond 38 digits.
    package static func sum(_ numbers: some Sequence<DecimalNumber>) -> DecimalNumber? {
        var total = DecimalNumber.zero
        for number in numbers {
            guard let next = total.adding(number) else { return nil }
            total = next
        }
        return total
    }

    /// Both mantissas over the same power of ten; nil when one of them would not fit.
    private static func aligned(_ left: DecimalNumber, _ right: DecimalNumber) -> (Int128, Int128)? {
        if left.scale == right.scale { return (left.mantissa, right.mantissa) }
        let isLeftShorter = left.scale < right.scale
        let short = isLeftShorter ? left : right
        let long = isLeftShorter ? right : left
        guard let power = powerOfTen(long.scale - short.scale) else { return nil }
        let (widened, isTooLarge) = short.mantissa.multipliedReportingOverflow(by: power)
        if isTooLarge { return nil }
        return isLeftShorter ? (widened, long.mantissa) : (long.mantissa, widened)
    }
}

extension DecimalNumber: Comparable {
    /// By value, whatever the scales; never overflows.
    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if let (first, second) = aligned(left, right) { return first < second }
        // Only the number with the shorter fraction is widened, so where that overflows its magnitude is the
        // greater by far and its sign decides.
        return left.scale < right.scale ? left.isNegative : !right.isNegative
    }
}
