import Diagnostics

/// Percentages, as exact fractions: 95% is 0.95.
package enum PercentReader {
    /// Reads a cell: `95%`, `95 %`, `95％`, `95 percent`. A bare number is a percentage only where the heading says
    /// so, because `0.95` and `95` may both be meant.
    ///
    /// - Returns: The fraction. Faults are `unreadable`, `unitMismatch`, `ambiguousNumber` and `tooLarge`.
    package static func read(
        _ text: String, unit heading: HeadingUnit?, _ conventions: ValueConventions
    ) -> CellReading<DecimalNumber> {
        read(CellText(text), unit: heading, conventions)
    }

    /// Reads a JSON number, which is the fraction itself: `0.95`. Faults are `unreadable` and `tooLarge`.
    package static func read(jsonNumber text: String) -> CellReading<DecimalNumber> {
        NumberReader.read(jsonNumber: text).flatMap { number in
            guard number.value.magnitude <= .one else { return .fault(aboveOne(number.value)) }
            return .value(number.value)
        }
    }

    /// 95 may be 95% or a mistake for 0.95; taken as a fraction it would be 9,500%.
    private static func aboveOne(_ value: DecimalNumber) -> ValueFault {
        ValueFault(
            .ambiguousNumber,
            Phrase(
                Localized(
                    "a percentage as a JSON number is a share of one", "JSON 数字形式的百分比应为不大于 1 的小数",
                    "JSON 數字形式的百分比應為不大於 1 的小數")),
            wayOut: Phrase(
                Localized("write the text \"{0}%\"", "请写成文本 \"{0}%\"", "請寫成文字 \"{0}%\""), .text(value.plain)))
    }

    static func read(
        _ text: CellText, unit heading: HeadingUnit?, _ conventions: ValueConventions
    ) -> CellReading<DecimalNumber> {
        if let reading: CellReading<DecimalNumber> = OpenWords.reading(text) { return reading }
        var parts = NumberParts(text, conventions)
        if let fault = parts.read() { return .fault(fault.kind == .unreadable ? unreadable(text) : fault) }
        guard parts.power == nil, parts.mark == nil else { return .fault(unreadable(text)) }
        if let unit = parts.unit {
            guard NumberUnit.isSame(unit, "%") else { return .fault(otherUnit(unit)) }
        } else if heading?.isPercent != true {
            return .fault(bare(parts.value))
        }
        guard let fraction = parts.value.movingPointLeft(2) else { return .fault(NumberFaults.tooLarge) }
        return .value(fraction)
    }

    private static func unreadable(_ text: CellText) -> ValueFault {
        ValueFault(
            .unreadable,
            Phrase(Localized("“{0}” is no percentage", "“{0}”不是百分比", "「{0}」不是百分比"), .text(text.quoted)),
            wayOut: Phrase(Localized("write it as 95%", "请写成 95%", "請寫成 95%")))
    }

    private static func otherUnit(_ unit: String) -> ValueFault {
        ValueFault(
            .unitMismatch,
            Phrase(
                Localized(
                    "a percentage has no unit “{0}”", "百分比不能带单位“{0}”", "百分比不能帶單位「{0}」"), .text(unit)),
            wayOut: Phrase(Localized("write it as 95%", "请写成 95%", "請寫成 95%")))
    }

    /// A number up to one is more likely a fraction; both are offered where both may be meant.
    private static func bare(_ value: DecimalNumber) -> ValueFault {
        let reason = Phrase(
            Localized("the percent sign is missing", "缺少百分号", "缺少百分號"))
        guard let percent = value.movingPointLeft(-2), value.magnitude <= .one, !value.isZero else {
            return ValueFault(
                .unreadable, reason,
                wayOut: Phrase(Localized("write {0}%", "请写 {0}%", "請寫 {0}%"), .text(value.plain)))
        }
        return ValueFault(
            .unreadable, reason,
            wayOut: Phrase(
                Localized("write {0}% or {1}%", "请写 {0}% 或 {1}%", "請寫 {0}% 或 {1}%"), .text(percent.plain),
                .text(value.plain)))
    }
}
