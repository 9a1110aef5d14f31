/// A number taken apart: sign, digits, multiplier, currency, unit.
struct NumberParts {
    /// With its sign, not yet multiplied.
    private(set) var value = DecimalNumber.zero
    /// The cell's own multiplier as a power of ten.
    private(set) var power: Int?
    /// The cell's own currency, and how it was written.
    private(set) var mark: CurrencyMark?
    private(set) var markText = ""
    /// What follows that is none of these, with the spaces around it gone.
    private(set) var unit: String?
    /// See `DigitScan.mayBeGrouped`; kept for amounts.
    private(set) var digits: DigitScan

    private let text: CellText
    private let conventions: ValueConventions
    private var at = 0
    private var isNegative: Bool?
    private var isInBrackets = false
    private var needsClosing = false

    init(_ text: CellText, _ conventions: ValueConventions) {
        self.text = text
        self.conventions = conventions
        digits = DigitScan(text, at: 0, conventions)
    }

    /// Whether the cell gives a unit of any kind itself.
    var hasOwnUnit: Bool { power != nil || mark != nil || unit != nil }

    /// Reads the whole text; nil if all is well.
    mutating func read() -> ValueFault? {
        guard readPrefix() else { return NumberFaults.unreadable(text) }
        digits = DigitScan(text, at: at, conventions)
        if let fault = digits.read() { return fault }
        at = digits.end
        guard readSuffix(), !needsClosing else { return NumberFaults.unreadable(text) }
        let isBelowZero = isInBrackets || isNegative == true
        value = isBelowZero ? digits.value.negated : digits.value
        return nil
    }

    /// Sign, bracket and currency in any order, each at most once; a bracket is a sign too.
    private mutating func readPrefix() -> Bool {
        while at < text.count {
            switch text[at] {
            case 0x30...0x39, 0x2E: return true
            case 0x20: at += 1
            case 0x2D, 0x2B:
                guard isNegative == nil, !isInBrackets else { return false }
                isNegative = text[at] == 0x2D
                at += 1
            case 0x28:
                guard isNegative == nil, !isInBrackets else { return false }
                isInBrackets = true
                needsClosing = true
                at += 1
            default:
                guard takeMark() else { return false }
            }
        }
        return false
    }

    /// Multiplier and currency, then the unit to the end.
    private mutating func readSuffix() -> Bool {
        while true {
            at = text.skippingSpaces(at)
            if at >= text.count { return true }
            if text[at] == 0x29, needsClosing {
                needsClosing = false
                at += 1
            } else if power == nil, let found = NumberUnit.letterBeforeCode(text, at: at) {
                guard takeMark(found.mark, end: found.end) else { return false }
                power = found.power
            } else if power == nil, let found = NumberUnit.multiplier(text, at: at) {
                (power, at) = (found.power, found.end)
            } else if let found = CurrencyMark.read(text, at: at, project: conventions.currency) {
                guard takeMark(found.mark, end: found.end) else { return false }
            } else {
                // (5%): the bracket closes after the unit.
                let end = needsClosing && text[text.count - 1] == 0x29 ? text.count - 1 : text.count
                guard let unit = UnitText.read(text, at..<end, conventions) else { return false }
                self.unit = unit
                if end < text.count { needsClosing = false }
                return true
            }
        }
    }

    private mutating func takeMark() -> Bool {
        guard let found = CurrencyMark.read(text, at: at, project: conventions.currency) else { return false }
        return takeMark(found.mark, end: found.end)
    }

    /// A currency may be named twice, 人民币120万元, if both mean the same.
    private mutating func takeMark(_ other: CurrencyMark, end: Int) -> Bool {
        if let mark, !mark.fits(other) { return false }
        if mark?.code == nil {
            mark = other
            markText = text.text(at..<end)
        }
        at = end
        return true
    }
}

/// The unit that may follow a number.
enum UnitText {
    /// The unit that a range of a text is: a few words without digits, or `/5`, the top of a scale. Nil for text that
    /// is more than a unit.
    static func read(_ text: CellText, _ range: Range<Int>, _ conventions: ValueConventions) -> String? {
        let start = range.lowerBound
        guard !range.isEmpty, range.count <= 32 else { return nil }
        if text[start] == 0x2F, let top = topOfScale(text, start + 1..<range.upperBound, conventions) {
            return "/" + top.plain
        }
        guard inexact.value(text.bytes, range) == nil else { return nil }
        var spaces = 0
        for index in range {
            switch text[index] {
            case 0x20: spaces += 1
            case 0x25, 0x2F, 0x41...0x5A, 0x61...0x7A: break
            case 0x2D: guard index > start, text.isLetter(index - 1), text.isLetter(index + 1) else { return nil }
            // Punctuation, arrows and signs are no units, but ‰ and ℃ are.
            case 0xE2: guard text.has("‰", at: index) || text.has("℃", at: index) else { return nil }
            case 0xE3, 0xEF, 0xF0...: return nil
            case 0x80...: break
            default: return nil
            }
        }
        return spaces <= 2 ? text.text(range) : nil
    }

    private static func topOfScale(
        _ text: CellText, _ range: Range<Int>, _ conventions: ValueConventions
    ) -> DecimalNumber? {
        let at = text.skippingSpaces(range.lowerBound)
        guard text.isDigit(at) else { return nil }
        var digits = DigitScan(text, at: at, conventions)
        guard digits.read() == nil, digits.end == range.upperBound, !digits.value.isZero else { return nil }
        return digits.value
    }

    /// Words that say that the number is not the number.
    private static let inexact = WordIndex(
        [
            "左右", "上下", "以上", "以下", "以内", "以內", "多", "余", "餘", "起", "approx", "approx.", "est", "est.", "or so",
            "or more", "or less", "tbd", "tbc", "待定",
        ].map { ($0, 0) })
}
