/// The unit that a heading, or the line above a table, gives to the bare numbers of its column.
package struct HeadingUnit: Sendable, Hashable {
    /// What a bare number is multiplied by: 1, 1000, 10,000 …
    package let multiplier: DecimalNumber
    /// Whether bare numbers are percentages.
    package let isPercent: Bool
    /// The unit of time that bare numbers are in.
    package let duration: PlanDuration.Unit?
    /// The unit as it was written, without brackets: `万元`, `k EUR`, `天`.
    package let label: String
    /// The currency as it was written.
    let mark: CurrencyMark?
    /// The unit apart from multipliers and currencies: `天` of `天`, `人` of `万人`.
    let word: String?
    /// The multiplier as a power of ten.
    let power: Int

    /// The currency's code; nil where none is given, or only a sign that several currencies share (元, ¥, $).
    package var currency: String? { mark?.code }

    /// For a field whose bare numbers are percentages by their nature.
    package static let percent = HeadingUnit(power: 0, isPercent: true, word: "%", label: "%")
    /// For a field whose bare numbers are days by their nature, such as a change's effect on the schedule.
    package static let days = HeadingUnit(power: 0, duration: .day, word: "d", label: "d")

    init(
        power: Int, mark: CurrencyMark? = nil, isPercent: Bool = false, duration: PlanDuration.Unit? = nil,
        word: String? = nil, label: String
    ) {
        self.power = power
        self.mark = mark
        self.isPercent = isPercent
        self.duration = duration
        self.word = word
        self.label = label
        multiplier = DecimalNumber.one.movingPointLeft(-power) ?? .one
    }

    /// Whether the label is written in Chinese characters, whose writers do not group digits by a point.
    var isChinese: Bool { label.utf8.contains { $0 >= 0xE4 && $0 <= 0xE9 } }

    /// Parts a heading into its name and its unit: `基线（万元）`, `Budget, k EUR`, `Budget (CNY 10k)`,
    /// `Cost [USD m]`, `工期（天）`, `Progress %`.
    ///
    /// Words in brackets that are no known unit belong to the name, which is then the heading as it stands, as it
    /// is for `% complete`. Never fails; ends of the name are trimmed.
    package static func split(heading: String) -> (name: String, unit: HeadingUnit?) {
        let parts = HeadingParts(heading)
        if let (name, inside) = parts.bracketed {
            if let unit = HeadingUnit(written: inside) { return (name, unit) }
            // 金额（含税，万元）
            if let unit = HeadingParts(inside).afterComma.flatMap({ HeadingUnit(written: $0.after) }) {
                return (name, unit)
            }
        } else if let (name, after) = parts.afterComma, let unit = HeadingUnit(written: after) {
            return (name, unit)
        } else if let name = parts.beforePercentSign {
            return (name, .percent)
        } else if parts.beginsWithPercentSign {
            return (parts.whole, .percent)
        }
        return (parts.whole, nil)
    }

    /// The unit that a line above a table gives: `单位：万元`, `（單位：千元）`, `Unit: k EUR`,
    /// `单位：万元 币种：人民币`. Nil for any other line.
    package static func ofLine(_ line: String) -> HeadingUnit? {
        // A unit is short; a paragraph need not be looked through.
        guard line.utf8.count <= 120 else { return nil }
        var text = CellText(line)
        if let (name, inside) = HeadingParts(line).bracketed, name.isEmpty { text = CellText(inside) }
        guard let word = lineWords.longestPrefix(text, at: 0) else { return nil }
        let at = text.skippingSpaces(word.end)
        guard text[at] == 0x3A else { return nil }
        return HeadingUnit(written: text.text(at + 1..<text.count))
    }

    private static let lineWords = WordIndex(
        [
            "单位", "單位", "金额单位", "金額單位", "货币单位", "貨幣單位", "unit", "units", "amount unit", "amounts in",
            "all amounts in",
        ].map { ($0, 0) })
}
