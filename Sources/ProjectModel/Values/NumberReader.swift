/// Numbers and amounts of money.
package enum NumberReader {
    /// Reads a cell.
    ///
    /// Takes `1,200,000`, `120万`, `1.2亿`, `1.2m`, `¥120万`, `CNY 36k`, `(350)` and `−350` as negative, `24 h`,
    /// `4.0/5.0`. A bare number is in the heading's unit; a cell's own unit is used alone, also where it is only a
    /// currency.
    ///
    /// - Parameters:
    ///   - unit: the unit that the heading, or the line above the table, gives.
    ///   - isAmount: whether only money can stand here; `1.200` is then a fault and so is `24 h`.
    /// - Returns: Faults are `unreadable`, `ambiguousNumber`, `foreignCurrency`, `tooLarge` and, in an amount,
    ///   `unitMismatch`.
    package static func read(
        _ text: String, unit: HeadingUnit?, isAmount: Bool, _ conventions: ValueConventions
    ) -> CellReading<WrittenNumber> {
        read(CellText(text), unit: unit, isAmount: isAmount, conventions)
    }

    /// Reads a JSON number as it is written there, exponent included: it is in base units. Faults are `unreadable`
    /// and `tooLarge`.
    package static func read(jsonNumber text: String) -> CellReading<WrittenNumber> {
        guard let value = DecimalNumber(jsonNumber: text), value.isCounted else {
            return .fault(NumberFaults.tooLargeOrUnreadable(text))
        }
        return .value(WrittenNumber(value: value))
    }

    static func read(
        _ text: CellText, unit heading: HeadingUnit?, isAmount: Bool, _ conventions: ValueConventions
    ) -> CellReading<WrittenNumber> {
        if let reading: CellReading<WrittenNumber> = OpenWords.reading(text) { return reading }
        var parts = NumberParts(text, conventions)
        if let fault = parts.read() { return .fault(fault) }
        if isAmount {
            if let unit = parts.unit { return .fault(NumberFaults.unitInAmount(unit)) }
            if parts.digits.mayBeGrouped, !conventions.decimalComma, !isClearlyDecimal(parts, heading) {
                return .fault(parts.digits.ambiguous())
            }
        }
        let power = parts.hasOwnUnit ? parts.power ?? 0 : heading?.power ?? 0
        guard let value = parts.value.movingPointLeft(-power), value.isCounted else {
            return .fault(NumberFaults.tooLarge)
        }
        let isBarePercent = !parts.hasOwnUnit && heading?.isPercent == true
        let unit = isBarePercent ? "%" : parts.unit
        let differs = parts.hasOwnUnit && heading.map { Self.differs(parts, from: $0) } == true
        // The cell's own currency, or its heading's; a cell that names another unit altogether is no money.
        let mark = parts.mark ?? (parts.unit == nil ? heading?.mark : nil)
        guard let mark else {
            return .value(WrittenNumber(value: value, unit: unit, differsFromHeading: differs))
        }
        let written = parts.mark == nil ? heading?.label ?? "" : parts.markText
        let number = WrittenNumber(value: value, unit: unit, differsFromHeading: differs)
        return CurrencyReading.read(number, in: mark, as: written, conventions)
    }

    /// Nobody who writes 万 or 亿 groups by points, and 1.234m as a grouped number would be 1.2bn.
    private static func isClearlyDecimal(_ parts: NumberParts, _ heading: HeadingUnit?) -> Bool {
        if parts.hasOwnUnit { return (parts.power ?? 0) >= 4 }
        return heading.map { $0.power >= 4 && $0.isChinese } ?? false
    }

    /// Whether a cell's own unit is another than its heading's.
    private static func differs(_ parts: NumberParts, from heading: HeadingUnit) -> Bool {
        if (parts.power ?? 0) != heading.power { return true }
        if let mark = parts.mark {
            if let expected = heading.mark { return !mark.fits(expected) }
            return heading.word != nil
        }
        guard let unit = parts.unit else { return false }
        if heading.mark != nil { return true }
        return heading.word.map { !NumberUnit.isSame($0, unit) } ?? false
    }
}

extension DecimalNumber {
    /// Whether a cell may hold it: at most 18 digits before the point.
    var isCounted: Bool {
        guard let limit = Self.powerOfTen(DigitScan.wholeDigits + scale) else { return false }
        return mantissa.magnitude < limit.magnitude
    }
}
