import Diagnostics

/// Targets and thresholds of a KPI.
package enum TargetReader {
    /// Reads a cell: `24`, `≥95%`, `<=2%`, `> 4.0`, `4.0/5.0`, `90–110`, `90 至 110`, `≤ 24 h`, `不低于95%`, `95%以上`.
    ///
    /// Bounds are in the unit as written, 95% being 95 with the unit `%`. A range whose first number is bare takes
    /// the second one's multiplier and unit: `5–10万` is 50,000 to 100,000.
    ///
    /// - Returns: Faults are those of a number, and `outOfRange` for a range that runs backward.
    package static func read(
        _ text: String, unit heading: HeadingUnit?, _ conventions: ValueConventions
    ) -> CellReading<TargetRange> {
        let text = CellText(text)
        if let reading: CellReading<TargetRange> = OpenWords.reading(text) { return reading }
        guard text.count <= 160 else { return .fault(unreadable(text)) }
        let (relation, range) = relation(of: text)
        guard !range.isEmpty else { return .fault(unreadable(text)) }
        let rest = CellText(text.text(range))
        if relation == .plain, let (left, right) = RangeSign.split(rest) {
            return between(left, right, heading, conventions)
        }
        return number(rest, heading, conventions).map { number in
            TargetRange(
                lower: relation == .atMost || relation == .below ? nil : number.value,
                upper: relation == .atLeast || relation == .above ? nil : number.value, relation: relation,
                unit: number.unit, differsFromHeading: number.differsFromHeading)
        }
    }

    private static func between(
        _ left: CellText, _ right: CellText, _ heading: HeadingUnit?, _ conventions: ValueConventions
    ) -> CellReading<TargetRange> {
        var parts = NumberParts(right, conventions)
        if let fault = parts.read() { return .fault(fault) }
        // The second number's own unit holds for a bare first one, as if the heading had given it.
        let shared = parts.hasOwnUnit ? HeadingUnit(of: parts) : heading
        return number(right, heading, conventions).flatMap { upper in
            number(left, shared, conventions).flatMap { lower in
                let isSameUnit = NumberUnit.isSame(lower.unit ?? upper.unit ?? "", upper.unit ?? lower.unit ?? "")
                guard isSameUnit else { return .fault(otherUnit(lower.unit ?? "", upper.unit ?? "")) }
                guard lower.value <= upper.value else { return .fault(backward(lower.value, upper.value)) }
                return .value(
                    TargetRange(
                        lower: lower.value, upper: upper.value, relation: .between, unit: upper.unit ?? lower.unit,
                        differsFromHeading: lower.differsFromHeading || upper.differsFromHeading))
            }
        }
    }

    private static func number(
        _ text: CellText, _ heading: HeadingUnit?, _ conventions: ValueConventions
    ) -> CellReading<WrittenNumber> {
        NumberReader.read(text, unit: heading, isAmount: false, conventions)
    }

    /// The relation, and the part of the text that is left for numbers.
    private static func relation(of text: CellText) -> (TargetRange.Relation, Range<Int>) {
        if let found = TargetWords.before.longestPrefix(text, at: 0) {
            return (TargetWords.relations[found.value], found.end..<text.count)
        }
        for (word, relation) in TargetWords.after where text.bytes.suffix(word.utf8.count).elementsEqual(word.utf8) {
            return (relation, 0..<text.count - word.utf8.count)
        }
        return (.plain, 0..<text.count)
    }

    private static let wayOut = Phrase(
        Localized(
            "write it as 24, ≥95%, ≤ 24 h or 90–110", "请写成 24、≥95%、≤ 24 h 或 90–110",
            "請寫成 24、≥95%、≤ 24 h 或 90–110"))

    private static func unreadable(_ text: CellText) -> ValueFault {
        ValueFault(
            .unreadable,
            Phrase(Localized("“{0}” is no target", "“{0}”不是目标值", "「{0}」不是目標值"), .text(text.quoted)),
            wayOut: wayOut)
    }

    private static func backward(_ lower: DecimalNumber, _ upper: DecimalNumber) -> ValueFault {
        ValueFault(
            .outOfRange,
            Phrase(
                Localized("the range runs from {0} down to {1}", "范围从 {0} 倒退到 {1}", "範圍從 {0} 倒退到 {1}"),
                .text(lower.plain), .text(upper.plain)),
            wayOut: Phrase(
                Localized("write the smaller number first", "请先写较小的数", "請先寫較小的數")))
    }

    private static func otherUnit(_ left: String, _ right: String) -> ValueFault {
        ValueFault(
            .unitMismatch,
            Phrase(
                Localized(
                    "the range begins in “{0}” and ends in “{1}”", "范围的起止单位不同：“{0}”与“{1}”",
                    "範圍的起訖單位不同：「{0}」與「{1}」"), .text(left), .text(right)),
            wayOut: Phrase(Localized("write both in one unit", "请使用同一单位", "請使用同一單位")))
    }
}
