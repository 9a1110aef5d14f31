import BigInt
import ProjectModel

/// Types a printed calculation into a pocket calculator that makes no mistake: a reader of its own, with fractions of its
/// own, so that it shares nothing with what wrote the calculation.
struct PocketCalculator {
    struct Fraction: Equatable {
        let top: BigInt
        let bottom: BigInt

        init(_ top: BigInt, _ bottom: BigInt = 1) {
            self.top = bottom < 0 ? -top : top
            self.bottom = bottom.magnitude == 0 ? 0 : BigInt(bottom.magnitude)
        }

        static func == (left: Fraction, right: Fraction) -> Bool { left.top * right.bottom == right.top * left.bottom }

        /// Rounded half to even, as plain digits.
        func rounded(places: Int) -> String {
            let scaled = top.magnitude * BigUInt(10).power(places)
            var (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: bottom.magnitude)
            let twice = remainder * 2
            if twice > bottom.magnitude || (twice == bottom.magnitude && quotient % 2 == 1) { quotient += 1 }
            var digits = String(quotient)
            if places > 0 {
                digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
                digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
            }
            return top < 0 && quotient > 0 ? "-" + digits : digits
        }
    }

    enum Value: Equatable {
        case number(Fraction)
        case day(CivilDate)
    }

    private var rest: [Character]

    /// Nil where the text is no calculation.
    static func value(_ text: String) -> Value? {
        var calculator = PocketCalculator(rest: text.filter { $0 != " " })
        guard let value = calculator.sum(), calculator.rest.isEmpty else { return nil }
        return value
    }

    private init(rest: some Sequence<Character>) { self.rest = Array(rest) }

    private mutating func take(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func sum() -> Value? {
        guard var left = product() else { return nil }
        while let sign = rest.first, sign == "+" || sign == "-" {
            rest.removeFirst()
            guard let right = product() else { return nil }
            switch (left, right, sign) {
            case (.number(let first), .number(let second), _):
                let other = sign == "+" ? second.top : -second.top
                left = .number(Fraction(first.top * second.bottom + other * first.bottom, first.bottom * second.bottom))
            case (.day(let first), .day(let second), "-"): left = .number(Fraction(BigInt(first.days(since: second))))
            default: return nil
            }
        }
        return left
    }

    private mutating func product() -> Value? {
        guard var left = atom() else { return nil }
        while let sign = rest.first, sign == "*" || sign == "/" {
            rest.removeFirst()
            guard case .number(let first) = left, case .number(let second)? = atom() else { return nil }
            if sign == "/", second.top == 0 { return nil }
            left = .number(
                sign == "*"
                    ? Fraction(first.top * second.top, first.bottom * second.bottom)
                    : Fraction(first.top * second.bottom, first.bottom * second.top))
        }
        return left
    }

    private mutating func atom() -> Value? {
        if take("(") {
            let value = sum()
            return take(")") ? value : nil
        }
        if String(rest.prefix(7)) == "latest(" {
            rest.removeFirst(7)
            var days: [CivilDate] = []
            repeat {
                guard case .day(let day)? = atom() else { return nil }
                days.append(day)
            } while take(",")
            return take(")") ? days.max().map { .day($0) } : nil
        }
        if let day = CivilDate(iso: String(rest.prefix(10))) {
            rest.removeFirst(10)
            return .day(day)
        }
        let isNegative = take("-")
        var digits = ""
        var places = 0
        while let next = rest.first, next.isNumber || next == "." {
            rest.removeFirst()
            if next == "." {
                if places > 0 { return nil }
                places = 1
            } else {
                digits.append(next)
                if places > 0 { places += 1 }
            }
        }
        guard let whole = BigInt(digits) else { return nil }
        return .number(Fraction(isNegative ? -whole : whole, BigInt(10).power(max(0, places - 1))))
    }
}
