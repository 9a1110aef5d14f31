/// Decides what currency a number is in, and brings it into the project's.
enum CurrencyReading {
    /// - Parameter written: the mark as it stands in the cell, for a message.
    static func read(
        _ number: WrittenNumber, in mark: CurrencyMark, as written: String, _ conventions: ValueConventions
    ) -> CellReading<WrittenNumber> {
        guard let project = conventions.currency else {
            return .value(number.with(value: number.value, currency: mark.codes[0], convertedFrom: nil))
        }
        if mark.fits(project) {
            return .value(number.with(value: number.value, currency: project, convertedFrom: nil))
        }
        // A sign that several currencies share means none of them more than the others, whatever rates there are.
        guard let code = mark.code, let rate = conventions.rates.first(where: { $0.code == code }) else {
            return .fault(NumberFaults.foreignCurrency(mark, as: written, project: project))
        }
        guard let value = number.value.multiplying(rate.rate), value.isCounted,
            value.scale <= DigitScan.fractionDigits
        else { return .fault(NumberFaults.tooLarge) }
        return .value(number.with(value: value, currency: project, convertedFrom: rate.code))
    }
}

extension WrittenNumber {
    fileprivate func with(value: DecimalNumber, currency: String, convertedFrom: String?) -> WrittenNumber {
        WrittenNumber(
            value: value, unit: unit, currency: currency, convertedFrom: convertedFrom,
            differsFromHeading: differsFromHeading)
    }
}
