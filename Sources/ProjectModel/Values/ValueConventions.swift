/// Which number comes first in a date such as 03/04/2026.
package enum DateOrder: Sendable, Hashable {
    /// The third of April.
    case dayFirst
    /// March the fourth.
    case monthFirst
}

/// How a project writes its values, as its charter and its portfolio say.
package struct ValueConventions: Sendable {
    /// Nil where nobody said: a date such as 03/04/2026 is then a fault.
    package var dateOrder: DateOrder?
    /// Whether `1.200,50` is one thousand two hundred and a half; otherwise a comma groups thousands.
    package var decimalComma: Bool
    /// The project's currency as an ISO 4217 code in capitals, such as `CNY`. Nil takes every currency.
    package var currency: String?
    /// For other currencies, by their codes in capitals: how much of the project's currency one unit is worth.
    package var rates: [(code: String, rate: DecimalNumber)]

    /// A decimal point, no date order, no currency.
    package static let standard = ValueConventions()

    /// Conventions that differ from the standard ones where they are given.
    package init(
        dateOrder: DateOrder? = nil, decimalComma: Bool = false, currency: String? = nil,
        rates: [(code: String, rate: DecimalNumber)] = []
    ) {
        self.dateOrder = dateOrder
        self.decimalComma = decimalComma
        self.currency = currency
        self.rates = rates
    }
}
