extension HeadingUnit {
    /// Reads a unit's words: multipliers, currencies and known units in any order, `10k CNY`, `USD m`, `人民币万元`.
    /// Nil where a word is none of these. A number counts only as part of such words and only as a power of ten,
    /// so that `(2026)` stays a year.
    init?(written words: String) {
        let text = CellText(words)
        guard !text.isEmpty, text.count <= 60 else { return nil }
        var scan = UnitScan()
        var at = 0
        while at < text.count {
            guard let next = scan.readWord(text, at: at) else { return nil }
            at = next
        }
        guard scan.isUnit else { return nil }
        self.init(
            power: scan.power, mark: scan.mark, isPercent: scan.identity == NumberUnit.percent,
            duration: scan.power == 0 ? scan.identity.flatMap(NumberUnit.duration) : nil,
            word: scan.wordStart.map { text.text($0..<text.count) }, label: text.bytesAsText)
    }
}

/// What the words of a unit amount to so far.
private struct UnitScan {
    var power = 0
    var mark: CurrencyMark?
    var identity: Int?
    /// Where the unit begins that `identity` is of; it goes to the end.
    var wordStart: Int?
    private var hasNumber = false
    private var hasMultiplier = false
    /// `M` and `b` alone may be anything: a vendor, an option. With a currency they are a multiplier.
    private var needsCurrency = false

    var isUnit: Bool {
        if mark != nil { return identity == nil }
        return !needsCurrency && (hasMultiplier || (identity != nil && !hasNumber))
    }

    /// The index after the word at `at`; nil where it is no word of a unit.
    mutating func readWord(_ text: CellText, at: Int) -> Int? {
        if let noise = Self.noise.longestPrefix(text, at: at) { return noise.end }
        if !hasMultiplier, let (power, mark, end) = NumberUnit.letterBeforeCode(text, at: at) {
            return take(mark) && takeMultiplier(power) ? end : nil
        }
        if !hasMultiplier, let (power, end) = NumberUnit.multiplier(text, at: at) {
            if end - at == 1, text[at] == 0x4D || text[at] | 0x20 == 0x62 { needsCurrency = true }
            return takeMultiplier(power) ? end : nil
        }
        if text[at] == 0x31, !hasNumber, !hasMultiplier { return readPowerOfTen(text, at: at) }
        if let (mark, end) = CurrencyMark.read(text, at: at) { return take(mark) ? end : nil }
        guard identity == nil, let found = NumberUnit.identity(text, at..<text.count) else { return nil }
        // Vendor (D) is no day, and Owner(s) no second.
        if text.count - at == 1, text.isLetter(at), text[at] & 0x20 == 0 || text[at] == 0x73 { return nil }
        identity = found
        wordStart = at
        return text.count
    }

    private mutating func readPowerOfTen(_ text: CellText, at start: Int) -> Int? {
        hasNumber = true
        var at = start + 1
        while text[at] == 0x30 || (text[at] == 0x2C && text[at + 1] == 0x30) {
            if text[at] == 0x30 { power += 1 }
            at += 1
        }
        return text.isDigit(at) || power > 12 ? nil : at
    }

    private mutating func takeMultiplier(_ power: Int) -> Bool {
        hasMultiplier = true
        self.power += power
        return self.power <= 12
    }

    /// Two names of one currency are fine: 万元, 人民币.
    private mutating func take(_ other: CurrencyMark) -> Bool {
        guard let own = mark else {
            mark = other
            return true
        }
        guard own.fits(other) else { return false }
        if own.code == nil { mark = other }
        return true
    }

    private static let noise = WordIndex(
        [" ", ",", ";", ":", "in", "单位", "單位", "币种", "幣種", "币别", "幣別", "货币", "貨幣"].map { ($0, 0) })
}
