import Diagnostics

/// Lengths of time in calendar units.
package enum DurationReader {
    /// Reads a cell: `10d`, `10 days`, `10天`, `2w`, `2周`, `1.5 months`, `3个月`, `1 year` (twelve months). A bare
    /// number needs a heading that gives days, weeks or months.
    ///
    /// - Returns: Faults are `unreadable`, `unitMismatch` (a unit that is no calendar unit, or none at all),
    ///   `ambiguousNumber` and `tooLarge`.
    package static func read(
        _ text: String, unit heading: HeadingUnit?, _ conventions: ValueConventions
    ) -> CellReading<PlanDuration> {
        let text = CellText(text)
        if let reading: CellReading<PlanDuration> = OpenWords.reading(text) { return reading }
        var parts = NumberParts(text, conventions)
        if let fault = parts.read() { return .fault(fault.kind == .unreadable ? unreadable(text) : fault) }
        guard parts.mark == nil else { return .fault(unreadable(text)) }
        // 3m: the letter is a multiplier elsewhere, and might be minutes here.
        guard parts.power == nil else { return .fault(noUnit(parts.value)) }
        guard let written = parts.unit else {
            guard let unit = heading?.duration else { return .fault(noUnit(parts.value)) }
            return .value(PlanDuration(amount: parts.value, unit: unit))
        }
        let word = CellText(written)
        if years.value(word) != nil {
            guard let months = parts.value.multiplying(DecimalNumber(12)) else {
                return .fault(NumberFaults.tooLarge)
            }
            return .value(PlanDuration(amount: months, unit: .month))
        }
        guard let unit = NumberUnit.identity(word, 0..<word.count).flatMap(NumberUnit.duration) else {
            return .fault(otherUnit(written))
        }
        return .value(PlanDuration(amount: parts.value, unit: unit))
    }

    private static let years = WordIndex(["y", "yr", "yrs", "year", "years", "年"].map { ($0, 0) })

    private static let wayOut = Phrase(
        Localized(
            "write it as 10d, 2w or 3 months", "请写成 10天、2周 或 3个月", "請寫成 10天、2週 或 3個月"))

    private static func unreadable(_ text: CellText) -> ValueFault {
        ValueFault(
            .unreadable,
            Phrase(
                Localized("“{0}” is no duration", "“{0}”不是时长", "「{0}」不是時間長度"), .text(text.quoted)),
            wayOut: wayOut)
    }

    private static func otherUnit(_ unit: String) -> ValueFault {
        ValueFault(
            .unitMismatch,
            Phrase(
                Localized(
                    "“{0}” is not counted in days, weeks or months", "“{0}”不是天、周或月", "「{0}」不是天、週或月"),
                .text(unit)), wayOut: wayOut)
    }

    private static func noUnit(_ value: DecimalNumber) -> ValueFault {
        ValueFault(
            .unitMismatch,
            Phrase(
                Localized(
                    "the duration does not say of what", "时长没有单位", "時間長度沒有單位")),
            wayOut: Phrase(
                Localized(
                    "write {0}d, {0}w or {0} months", "请写 {0}天、{0}周 或 {0}个月", "請寫 {0}天、{0}週 或 {0}個月"),
                .text(value.plain)))
    }
}
