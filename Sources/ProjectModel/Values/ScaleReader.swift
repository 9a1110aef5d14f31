import Diagnostics

/// A step of a five-step scale, or a percentage for a scale whose bands are percentages.
package enum ScaleReading: Sendable, Hashable {
    /// 1, the lowest, to 5.
    case score(Int)
    /// As an exact fraction: 30% is 0.3.
    case percent(DecimalNumber)
}

/// Probability, impact and other ratings.
package enum ScaleReader {
    /// Reads a cell.
    ///
    /// Takes `4`, `4/5`, `very low` to `very high`, `极低` to `极高`, `VL` to `VH`, `L` `M` `H` as 2, 3, 4, `A` to `E` as
    /// 1 to 5 (likelihood by ECSS, E the highest), `2-Moderate` (the number in front counts), `🔥 Critical (20)` (the
    /// word counts, a number in brackets after it does not) and `30%`.
    ///
    /// - Returns: Faults are `unreadable` and `outOfRange`.
    package static func read(_ text: String, _ conventions: ValueConventions) -> CellReading<ScaleReading> {
        let text = CellText(text)
        if let reading: CellReading<ScaleReading> = OpenWords.reading(text) { return reading }
        // Hyphens beside a word mean nothing, but -3 is no 3.
        guard text.count <= 80, text[0] != 0x2D, text[text.count - 1] != 0x2D else { return .fault(unreadable(text)) }
        let written = WordText(text)
        let words = withoutBrackets(written)
        if let score = ScaleWords.index.value(written.bytes, words) { return .value(.score(score)) }
        if text.bytes.last == 0x25 || text.bytes.suffix(7).elementsEqual("percent".utf8) {
            return percent(text, conventions)
        }
        guard !words.isEmpty, CellText.isDigit(written.bytes[words.lowerBound]) else { return .fault(unreadable(text)) }
        return numbered(text, written.bytes, words)
    }

    /// Reads a JSON number: a whole number is a step, a fraction below one a percentage, `0.3` being 30%. Faults are
    /// `outOfRange` and `tooLarge`.
    package static func read(jsonNumber text: String) -> CellReading<ScaleReading> {
        NumberReader.read(jsonNumber: text).flatMap { number in
            if let whole = number.value.whole, (1...5).contains(whole) { return .value(.score(whole)) }
            if !number.value.isNegative, !number.value.isZero, number.value < .one {
                return .value(.percent(number.value))
            }
            return .fault(outOfRange(number.value.plain))
        }
    }

    /// A number in front counts; what follows may be any word but no other number.
    private static func numbered(
        _ text: CellText, _ bytes: [UInt8], _ range: Range<Int>
    ) -> CellReading<ScaleReading> {
        var at = range.lowerBound
        var score = 0
        while at < range.upperBound, CellText.isDigit(bytes[at]) {
            score = min(1000, score * 10 + Int(bytes[at] - 0x30))
            at += 1
        }
        var rest = at..<range.upperBound
        if bytes[rest].elementsEqual("/5".utf8) || bytes[rest].elementsEqual(".0".utf8) {
            rest = rest.upperBound..<rest.upperBound
        }
        guard !bytes[rest].contains(where: CellText.isDigit) else { return .fault(unreadable(text)) }
        let written = CellText.quoted(bytes[range.lowerBound..<at])
        return (1...5).contains(score) ? .value(.score(score)) : .fault(outOfRange(written))
    }

    private static func percent(
        _ text: CellText, _ conventions: ValueConventions
    ) -> CellReading<ScaleReading> {
        PercentReader.read(text, unit: nil, conventions).flatMap { fraction in
            if !fraction.isNegative, fraction <= .one { return .value(.percent(fraction)) }
            return .fault(outOfRange(fraction.movingPointLeft(-2).map { $0.plain + "%" } ?? text.quoted))
        }
    }

    /// Without a number in brackets at the end.
    private static func withoutBrackets(_ text: WordText) -> Range<Int> {
        let range = text.words
        var at = range.upperBound - 1
        guard at > range.lowerBound, text.bytes[at] == 0x29 else { return range }
        at -= 1
        let last = at
        while at > range.lowerBound, CellText.isDigit(text.bytes[at]) { at -= 1 }
        guard at < last, text.bytes[at] == 0x28 else { return range }
        while at > range.lowerBound, text.bytes[at - 1] == 0x20 { at -= 1 }
        return range.lowerBound..<at
    }

    private static let wayOut = Phrase(
        Localized(
            "write 1 to 5, very low to very high, or a percentage", "请写 1 至 5、极低至极高，或百分比",
            "請寫 1 至 5、極低至極高，或百分比"))

    private static func unreadable(_ text: CellText) -> ValueFault {
        ValueFault(
            .unreadable,
            Phrase(
                Localized("“{0}” is no step of the scale", "“{0}”不是等级", "「{0}」不是等級"), .text(text.quoted)),
            wayOut: wayOut)
    }

    private static func outOfRange(_ number: String) -> ValueFault {
        ValueFault(
            .outOfRange,
            Phrase(Localized("{0} is not on the scale", "{0} 超出等级范围", "{0} 超出等級範圍"), .text(number)),
            wayOut: wayOut)
    }
}
