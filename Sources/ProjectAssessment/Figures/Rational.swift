import BigInt
import ProjectModel

/// An exact quotient. Figures are made with these and rounded only where they are written.
package struct Rational: Sendable, Comparable {
    /// Brought to lowest terms only where it grows: most figures take few steps.
    let numerator: BigInt
    /// Above zero.
    let denominator: BigInt

    /// Nil when the denominator is zero.
    init?(_ numerator: BigInt, _ denominator: BigInt) {
        guard !denominator.isZero else { return nil }
        let isNegative = denominator.sign == .minus
        self.numerator = isNegative ? -numerator : numerator
        self.denominator = isNegative ? -denominator : denominator
    }

    package init(_ number: DecimalNumber) {
        numerator = BigInt(number.mantissa)
        denominator = BigInt(10).power(number.scale)
    }

    package init(_ number: Int) {
        numerator = BigInt(number)
        denominator = 1
    }

    private init(unchecked numerator: BigInt, _ denominator: BigInt) {
        self.numerator = numerator
        self.denominator = denominator
    }

    package static func + (left: Rational, right: Rational) -> Rational {
        if left.denominator == right.denominator {
            return Rational(unchecked: left.numerator + right.numerator, left.denominator)
        }
        let sum = Rational(
            unchecked: left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
        return sum.denominator.bitWidth > 256 ? sum.inLowestTerms : sum
    }

    private var inLowestTerms: Rational {
        let divisor = numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude)
        return Rational(
            unchecked: BigInt(sign: numerator.sign, magnitude: numerator.magnitude / divisor),
            BigInt(denominator.magnitude / divisor))
    }

    package static func - (left: Rational, right: Rational) -> Rational { left + -right }

    package static prefix func - (value: Rational) -> Rational {
        Rational(unchecked: -value.numerator, value.denominator)
    }

    package static func * (left: Rational, right: Rational) -> Rational {
        Rational(unchecked: left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// Nil for a division by zero: undefined, with a reason that the caller knows.
    package static func / (left: Rational, right: Rational) -> Rational? {
        Rational(left.numerator * right.denominator, left.denominator * right.numerator)
    }

    package static func < (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    package static func == (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator == right.numerator * left.denominator
    }

    package var isZero: Bool { numerator.isZero }
    package var isNegative: Bool { numerator.sign == .minus && !numerator.isZero }

    /// The least whole number that is not below it; nil below zero, and from `limit` on.
    package func roundedUp(below limit: Int) -> Int? {
        guard !isNegative, self < Rational(limit) else { return nil }
        let (quotient, remainder) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
        return Int(quotient) + (remainder.isZero ? 0 : 1)
    }

    /// As decimal digits with all of its places; as a quotient of two whole numbers where they do not end.
    package var plain: String {
        if let places = decimalPlaces { return rounded(places: places) }
        let lowest = inLowestTerms
        return "\(lowest.numerator)/\(lowest.denominator)"
    }

    /// How many decimal places it takes to write it down; nil where they do not end.
    var decimalPlaces: Int? {
        if denominator == 1 { return 0 }
        var rest = inLowestTerms.denominator.magnitude
        var places = (two: 0, five: 0)
        while rest.isMultiple(of: 2) { (rest, places.two) = (rest / 2, places.two + 1) }
        while rest.isMultiple(of: 5) { (rest, places.five) = (rest / 5, places.five + 1) }
        return rest == 1 ? max(places.two, places.five) : nil
    }

    /// Whether it has an end as a decimal number.
    package var isTerminating: Bool { decimalPlaces != nil }

    /// As plain decimal digits with exactly `places` of them behind the point, rounded half to even.
    package func rounded(places: Int) -> String {
        let (quotient, isNegative) = roundedMagnitude(places: places)
        var digits = String(quotient)
        if places > 0 {
            digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
        }
        return (isNegative && !quotient.isZero ? "-" : "") + digits
    }

    /// Rounded half to even as a decimal number, for what is written with separators and units; nil when it has more
    /// digits than a decimal number holds.
    package func decimal(places: Int) -> DecimalNumber? { DecimalNumber(plain: rounded(places: places)) }

    /// For coordinates of charts alone, where a tenth of a pixel is all that shows.
    package var approximate: Double {
        let (quotient, isNegative) = roundedMagnitude(places: 4)
        let value = Double(String(quotient)) ?? 0
        return (isNegative ? -value : value) / 10_000
    }

    private func roundedMagnitude(places: Int) -> (BigUInt, isNegative: Bool) {
        let scaled = numerator.magnitude * BigUInt(10).power(places)
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
        let twice = remainder * 2
        let isUp = twice > denominator.magnitude || (twice == denominator.magnitude && !quotient.isMultiple(of: 2))
        return (isUp ? quotient + 1 : quotient, numerator.sign == .minus)
    }
}

extension BigUInt {
    fileprivate func isMultiple(of number: BigUInt) -> Bool { (self % number).isZero }
}
