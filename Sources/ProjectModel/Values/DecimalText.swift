extension DecimalNumber {
    /// `-1234.5`: no exponent, no grouping, no trailing zeros in the fraction, no point without one.
    package var plain: String {
        if scale == 0 { return String(mantissa) }
        var digits = Array(String(mantissa.magnitude).utf8)
        if digits.count <= scale {
            digits.insert(contentsOf: repeatElement(0x30, count: scale + 1 - digits.count), at: 0)
        }
        digits.insert(0x2E, at: digits.count - scale)
        if isNegative { digits.insert(0x2D, at: 0) }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Reads `-1234.5`: ASCII digits with at least one on each side of a point. Nil for any other form, for more
    /// than 38 digits, and for more than 18 after the point.
    package init?(plain text: String) {
        var digits = DigitRun()
        guard let end = digits.read(Array(text.utf8), from: 0), end == text.utf8.count,
            let number = DecimalNumber(mantissa: digits.mantissa, scale: digits.scale)
        else { return nil }
        self = number
    }

    /// Reads a number by the grammar of JSON, exponent included, exactly. Nil where it has more digits than are
    /// counted.
    package init?(jsonNumber text: String) {
        let bytes = Array(text.utf8)
        var digits = DigitRun()
        guard let end = digits.read(bytes, from: 0) else { return nil }
        var exponent = 0
        if end < bytes.count {
            guard bytes[end] | 0x20 == 0x65 else { return nil }
            var at = end + 1
            let isNegative = at < bytes.count && bytes[at] == 0x2D
            if at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2B { at += 1 }
            guard at < bytes.count else { return nil }
            while at < bytes.count {
                guard (0x30...0x39).contains(bytes[at]) else { return nil }
                // Beyond a hundred the number is too large anyway; stopping here keeps the sum small.
                exponent = min(100, exponent * 10 + Int(bytes[at] - 0x30))
                at += 1
            }
            if !isNegative { exponent = -exponent }
        }
        guard let number = DecimalNumber(mantissa: digits.mantissa, scale: digits.scale) else { return nil }
        guard exponent != 0, !number.isZero else {
            self = number
            return
        }
        guard let moved = number.movingPointLeft(exponent) else { return nil }
        self = moved
    }
}

/// The digits of a plain number while they are read.
private struct DigitRun {
    var mantissa: Int128 = 0
    var scale = 0

    /// The index after the number that begins at `start`; nil where there is none or it has too many digits.
    mutating func read(_ bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        let isNegative = at < bytes.count && bytes[at] == 0x2D
        if isNegative { at += 1 }
        guard let pointAt = readDigits(bytes, from: at) else { return nil }
        at = pointAt
        if at < bytes.count, bytes[at] == 0x2E {
            guard let end = readDigits(bytes, from: at + 1) else { return nil }
            scale = end - at - 1
            at = end
        }
        if isNegative { mantissa = -mantissa }
        return at
    }

    private mutating func readDigits(_ bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
            let (tenfold, isTooLarge) = mantissa.multipliedReportingOverflow(by: 10)
            let (sum, isTooLargeYet) = tenfold.addingReportingOverflow(Int128(bytes[at] - 0x30))
            if isTooLarge || isTooLargeYet { return nil }
            mantissa = sum
            at += 1
        }
        return at > start ? at : nil
    }
}
