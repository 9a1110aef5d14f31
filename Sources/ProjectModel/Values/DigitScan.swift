/// Reads the digits of a number with their separators, and judges the separators.
///
/// A comma groups thousands and a point parts decimals; the other way round where the project says so.
struct DigitScan {
    /// Digits that are counted exactly.
    static let wholeDigits = 18
    static let fractionDigits = 12

    /// What was found: a number, not yet multiplied.
    private(set) var value = DecimalNumber.zero
    /// The index after the last digit.
    private(set) var end: Int
    /// `1.200`: the one point stands before exactly three digits, so it may as well group them.
    private(set) var mayBeGrouped = false

    private let text: CellText
    private let start: Int
    private let conventions: ValueConventions

    init(_ text: CellText, at start: Int, _ conventions: ValueConventions) {
        self.text = text
        self.start = start
        self.conventions = conventions
        end = start
    }

    /// The digits and separators that were read.
    private var run: ArraySlice<UInt8> { text.bytes[start..<end] }

    /// Reads on from the start. A fault where there is no digit, or where it is not clear what they say.
    mutating func read() -> ValueFault? {
        switch scan() {
        case .number: nil
        case .noDigit: NumberFaults.unreadable(text)
        case .ambiguous: ambiguous()
        case .tooLarge: NumberFaults.tooLarge
        }
    }

    /// What the digits came to, before there are words for it.
    private enum Outcome {
        case number, noDigit, ambiguous, tooLarge
    }

    private mutating func scan() -> Outcome {
        let grouping: UInt8 = conventions.decimalComma ? 0x2E : 0x2C
        let decimal: UInt8 = conventions.decimalComma ? 0x2C : 0x2E
        var digits = DigitSum()
        var groups = 0
        var isConsistent = true
        var separator: UInt8 = 0
        var hasDecimals = false
        let first = endOfDigits(start)
        let firstCount = first - start
        digits.add(text, start..<first, isFraction: false)
        end = first
        while let next = separatorEnd(end) {
            let sign = text[end]
            let after = endOfDigits(next)
            if sign == decimal {
                isConsistent = isConsistent && !hasDecimals
                hasDecimals = true
            } else {
                // White space and apostrophes group only where the comma does not.
                let isGrouping = sign == grouping || conventions.decimalComma
                isConsistent = isConsistent && isGrouping && !hasDecimals && after - next == 3
                isConsistent = isConsistent && (groups == 0 || separator == sign)
                separator = sign
                groups += 1
            }
            digits.add(text, next..<after, isFraction: hasDecimals)
            end = after
        }
        guard end > start else { return .noDigit }
        if groups > 0 { isConsistent = isConsistent && (1...3).contains(firstCount) && text[start] != 0x30 }
        guard isConsistent else { return .ambiguous }
        let canGroup = (1...3).contains(firstCount) && text[start] != 0x30
        mayBeGrouped = groups == 0 && hasDecimals && canGroup && digits.fractionCount == 3
        guard let number = digits.number else { return .tooLarge }
        value = number
        return .number
    }

    private func endOfDigits(_ index: Int) -> Int {
        var at = index
        while text.isDigit(at) { at += 1 }
        return at
    }

    /// Where the digits go on after a separator at `index`; nil where the number ends.
    private func separatorEnd(_ index: Int) -> Int? {
        switch text[index] {
        case 0x2C, 0x2E, 0x27: return text.isDigit(index + 1) ? index + 1 : nil
        case 0x20 where index > start:
            let next = text.skippingSpaces(index)
            return text.isDigit(next) ? next : nil
        case 0xE2 where text.has("’", at: index): return text.isDigit(index + 3) ? index + 3 : nil
        default: return nil
        }
    }

    /// The fault of these separators.
    func ambiguous() -> ValueFault {
        if conventions.decimalComma { return NumberFaults.ambiguousWithComma(run) }
        return NumberFaults.ambiguous(run, suggestions: suggestions)
    }

    /// What may be meant: with the separators' roles exchanged, or one kind of them taken out. Only numbers that
    /// can themselves be read.
    private var suggestions: [String] {
        guard run.count <= 24 else { return [] }
        let points = run.reduce(0) { $1 == 0x2E ? $0 + 1 : $0 }
        let commas = run.reduce(0) { $1 == 0x2C ? $0 + 1 : $0 }
        let exchanged = run.compactMap { byte -> UInt8? in
            switch byte {
            case 0x2C: 0x2E
            case 0x2E: 0x2C
            case 0x20, 0x27: 0x2C
            case 0x80...: nil
            default: byte
            }
        }
        var found = [exchanged]
        if points == 1, commas == 0 { found.append(Array(run)) }
        if points == 0, commas > 0 { found.append(run.filter { $0 != 0x2C && $0 != 0x20 && $0 < 0x80 }) }
        let plain = ValueConventions.standard
        return found.map { String(decoding: $0, as: UTF8.self) }.filter { suggestion in
            // Only the outcome: the words for an unclear one would have suggestions of their own, without end.
            var digits = DigitScan(CellText(suggestion), at: 0, plain)
            return digits.scan() == .number && digits.end == suggestion.utf8.count
        }
    }
}

/// Digits added up, at first in 64 bits, which is many times as fast.
private struct DigitSum {
    private var short: UInt64 = 0
    private var long: Int128 = 0
    private var count = 0
    private var wholeCount = 0
    private(set) var fractionCount = 0

    mutating func add(_ text: CellText, _ range: Range<Int>, isFraction: Bool) {
        if isFraction { fractionCount += range.count } else { wholeCount += range.count }
        guard isCounted else { return }
        for index in range {
            let digit = text.bytes[index] & 0x0F
            if count < 18 {
                short = short * 10 + UInt64(digit)
            } else {
                if count == 18 { long = Int128(short) }
                long = long * 10 + Int128(digit)
            }
            count += 1
        }
    }

    /// Nil where there are more digits than are counted exactly.
    var number: DecimalNumber? {
        isCounted ? DecimalNumber(mantissa: count <= 18 ? Int128(short) : long, scale: fractionCount) : nil
    }

    private var isCounted: Bool {
        wholeCount <= DigitScan.wholeDigits && fractionCount <= DigitScan.fractionDigits
    }
}
