/// The signs and words by which a target says on which side of a number it is met.
enum TargetWords {
    static let relations: [TargetRange.Relation] = [.atLeast, .atMost, .above, .below, .plain]

    /// Before the number; the values are indices into `relations`.
    static let before: WordIndex = {
        let words: [[String]] = [
            [
                "≥", ">=", "=>", "≧", "⩾", "at least", "min", "min.", "minimum", "不低于", "不低於", "不少于", "不少於", "不小于",
                "不小於", "至少", "最低", "大于等于", "大於等於",
            ],
            [
                "≤", "<=", "=<", "≦", "⩽", "at most", "max", "max.", "maximum", "up to", "不超过", "不超過", "不高于",
                "不高於", "不多于", "不多於", "不大于", "不大於", "至多", "最多", "最高", "小于等于", "小於等於",
            ],
            [">", "more than", "above", "over", "大于", "大於", "高于", "高於", "超过", "超過", "多于", "多於"],
            ["<", "less than", "below", "under", "小于", "小於", "低于", "低於", "少于", "少於"],
            ["="],
        ]
        return WordIndex(words.enumerated().flatMap { number, words in words.map { ($0, number) } })
    }()

    /// After the number, which belongs to what the word says.
    static let after: [(word: String, relation: TargetRange.Relation)] = [
        ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost), ("以內", .atMost),
    ]
}

/// The sign between the two numbers of a range.
enum RangeSign {
    private static let signs = WordIndex(
        ["-", "–", "—", "~", "至", "到", "to", "..", "...", "…"].map { ($0, 0) })

    /// The texts before and after the sign; nil where there is none that parts two numbers.
    static func split(_ text: CellText) -> (left: CellText, right: CellText)? {
        var at = 0
        var hasDigit = false
        while at < text.count {
            hasDigit = hasDigit || text.isDigit(at)
            if hasDigit, let sign = signs.longestPrefix(text, at: at), isNumber(text, at: sign.end) {
                return (CellText(text.text(0..<at)), CellText(text.text(sign.end..<text.count)))
            }
            at += 1
        }
        return nil
    }

    /// Whether a number begins here: with a digit, a sign or a currency.
    private static func isNumber(_ text: CellText, at index: Int) -> Bool {
        var at = text.skippingSpaces(index)
        if text[at] == 0x2D { at = text.skippingSpaces(at + 1) }
        if let mark = CurrencyMark.read(text, at: at) { at = text.skippingSpaces(mark.end) }
        return text.isDigit(at) || (text[at] == 0x2E && text.isDigit(at + 1))
    }
}

extension HeadingUnit {
    /// The unit that a number gives itself, as a heading would give it to another.
    init(of parts: NumberParts) {
        let isPercent = parts.unit.map { NumberUnit.isSame($0, "%") } ?? false
        self.init(
            power: parts.power ?? 0, mark: parts.mark, isPercent: isPercent, word: parts.unit,
            label: parts.unit ?? parts.markText)
    }
}
