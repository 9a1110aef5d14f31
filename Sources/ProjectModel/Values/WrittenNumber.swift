/// A number as a cell gives it, in base units.
package struct WrittenNumber: Sendable, Hashable {
    /// In base units: `120万` is 1,200,000. A percentage stays as it is written: `95%` is 95 with the unit `%`.
    package let value: DecimalNumber
    /// The cell's own unit as written, where it is neither a multiplier nor a currency: `h`, `小时`, `/5`, `%`.
    /// A bare number in a column of percentages has the unit `%` too.
    package let unit: String?
    /// The currency of `value` as a code; nil where neither the cell nor its heading names one.
    package let currency: String?
    /// The code of the currency that was written, where `value` is its worth in the project's currency.
    package let convertedFrom: String?
    /// Whether the cell's own unit differs from its heading's. The cell's is used, and it is a finding.
    package let differsFromHeading: Bool

    /// Whether two units are the same in whatever language: `h` and `小时`.
    package static func isSameUnit(_ left: String, _ right: String) -> Bool { NumberUnit.isSame(left, right) }

    /// A unit as it stands behind its number: `%` and `/5` without a space, words with one; nothing for none.
    package static func suffix(_ unit: String?) -> String {
        guard let unit else { return "" }
        return unit == "%" || unit.hasPrefix("/") ? unit : " " + unit
    }

    /// The number as programs read it, with its unit.
    var canonical: String { value.plain + Self.suffix(unit) }

    /// Whether two numbers are the same in the same unit.
    func isSame(as other: WrittenNumber) -> Bool { value == other.value && Self.haveSameUnit(unit, other.unit) }

    /// Whether two units are the same, where a missing one is only the same as a missing one.
    static func haveSameUnit(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return one == other }
        return one == other || isSameUnit(one, other)
    }

    /// A number in base units; without a unit and a currency unless they are given.
    package init(
        value: DecimalNumber, unit: String? = nil, currency: String? = nil, convertedFrom: String? = nil,
        differsFromHeading: Bool = false
    ) {
        self.value = value
        self.unit = unit
        self.currency = currency
        self.convertedFrom = convertedFrom
        self.differsFromHeading = differsFromHeading
    }
}
