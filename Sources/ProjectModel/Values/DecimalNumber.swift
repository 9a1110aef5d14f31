/// An exact decimal number: a whole mantissa over a power of ten.
///
/// It is kept without trailing zeros in its fraction, so that equal numbers have equal parts and hash alike.
/// The mantissa holds 38 digits. A reader takes at most 18 digits before the point and 12 after it (a percentage,
/// as a fraction, 16 and 14); a hundred million such numbers add up without overflow.
package struct DecimalNumber: Sendable, Hashable {
    /// The number times ten to the power of `scale`; never `Int128.min`.
    package let mantissa: Int128
    /// How many digits stand after the point: 0 to 18.
    package let scale: Int

    /// Nothing.
    package static let zero = DecimalNumber(0)
    /// A whole, such as 100% as a fraction.
    package static let one = DecimalNumber(1)

    /// A whole number; never fails.
    package init(_ whole: Int) {
        mantissa = Int128(whole)
        scale = 0
    }

    /// `mantissa` over ten to the power of `scale`. Nil when more than 18 digits after the point are left once
    /// trailing zeros are gone, when the scale is negative, or for `Int128.min`.
    package init?(mantissa: Int128, scale: Int) {
        guard scale >= 0, mantissa != .min else { return nil }
        var (rest, digits) = (mantissa, mantissa == 0 ? 0 : scale)
        // Division of 64 bits is many times as fast, and nearly all numbers fit.
        if var short = Int64(exactly: rest) {
            while digits > 0, short % 10 == 0 { (short, digits) = (short / 10, digits - 1) }
            rest = Int128(short)
        } else {
            while digits > 0, rest % 10 == 0 { (rest, digits) = (rest / 10, digits - 1) }
        }
        guard digits <= Self.greatestScale else { return nil }
        self.mantissa = rest
        self.scale = digits
    }

    /// Takes parts that are already normal: those of another number, its sign turned.
    init(normalMantissa mantissa: Int128, scale: Int) {
        self.mantissa = mantissa
        self.scale = scale
    }

    /// Digits after the point at most.
    package static let greatestScale = 18

    /// Whether the number is nought; there is no negative nought.
    package var isZero: Bool { mantissa == 0 }
    /// Whether the number is below nought.
    package var isNegative: Bool { mantissa < 0 }

    /// The whole number that this is; nil for a fraction or beyond 64 bits.
    package var whole: Int? { scale == 0 ? Int(exactly: mantissa) : nil }

    /// Ten to a power between 0 and 38; nil for any other.
    package static func powerOfTen(_ exponent: Int) -> Int128? {
        powers.indices.contains(exponent) ? powers[exponent] : nil
    }

    private static let powers: [Int128] = {
        var powers: [Int128] = [1]
        for _ in 0..<38 { powers.append((powers.last ?? 1) * 10) }
        return powers
    }()
}
