import ProjectModel

/// A calculation as one would type it into a pocket calculator: exact numbers and dates, and nothing rounded.
package indirect enum Expression: Sendable {
    case number(Rational)
    case date(CivilDate)
    case sum([Expression])
    case difference(Expression, Expression)
    case product([Expression])
    case quotient(Expression, Expression)
    case latest([CivilDate])

    static func number(_ value: DecimalNumber) -> Expression { .number(Rational(value)) }
    static func number(_ value: Int) -> Expression { .number(Rational(value)) }

    /// How a calculation is written.
    package struct Notation: Sendable {
        let plus: String
        let minus: String
        let times: String
        let dividedBy: String
        let latest: String
        let number: @Sendable (String) -> String
        let date: @Sendable (CivilDate) -> String

        /// - Parameters:
        ///   - latest: what stands before the dates of which the latest counts.
        ///   - number: writes plain decimal digits.
        ///   - date: writes a day.
        package init(
            plus: String, minus: String, times: String, dividedBy: String, latest: String,
            number: @escaping @Sendable (String) -> String, date: @escaping @Sendable (CivilDate) -> String
        ) {
            self.plus = plus
            self.minus = minus
            self.times = times
            self.dividedBy = dividedBy
            self.latest = latest
            self.number = number
            self.date = date
        }

        /// As programs write it: `(4400000 - 3120000) / 3`.
        package static let plain = Notation(
            plus: " + ", minus: " - ", times: " * ", dividedBy: " / ", latest: "latest", number: { $0 },
            date: \.iso)
    }

    /// How many numbers and dates it has.
    package var count: Int {
        switch self {
        case .number, .date: 1
        case .latest(let days): days.count
        case .sum(let parts), .product(let parts): parts.reduce(0) { $0 + $1.count }
        case .difference(let left, let right), .quotient(let left, let right): left.count + right.count
        }
    }

    /// How closely the parts of a calculation hold together.
    private enum Rank: Int {
        case sum, product, atom
    }

    private var rank: Rank {
        switch self {
        case .number(let value): !value.isTerminating ? .product : value.isNegative ? .sum : .atom
        case .date, .latest: .atom
        case .sum(let terms): terms.count == 1 ? terms[0].rank : terms.isEmpty ? .atom : .sum
        case .difference: .sum
        case .product(let factors): factors.count == 1 ? factors[0].rank : factors.isEmpty ? .atom : .product
        case .quotient: .product
        }
    }

    package func text(_ notation: Notation) -> String {
        switch self {
        case .number(let value):
            // A fraction that does not end is written as one.
            value.plain.split(separator: "/").map { notation.number(String($0)) }.joined(separator: notation.dividedBy)
        case .date(let day): notation.date(day)
        case .latest(let days): notation.latest + "(" + days.map(notation.date).joined(separator: ", ") + ")"
        case .sum(let terms):
            terms.isEmpty ? "0" : terms.map { $0.text(in: .product, notation) }.joined(separator: notation.plus)
        case .difference(let left, let right):
            left.text(in: .sum, notation) + notation.minus + right.text(in: .product, notation)
        case .product(let factors):
            factors.isEmpty ? "1" : factors.map { $0.text(in: .product, notation) }.joined(separator: notation.times)
        case .quotient(let left, let right):
            left.text(in: .product, notation) + notation.dividedBy + right.text(in: .atom, notation)
        }
    }

    private func text(in rank: Rank, _ notation: Notation) -> String {
        let text = text(notation)
        return self.rank.rawValue < rank.rawValue ? "(" + text + ")" : text
    }
}
