/// The words that multiply a number, and the units that are known in several languages.
enum NumberUnit {
    /// The power of ten that a word stands for, and where it ends: `万` is 4, `k` 3.
    static func multiplier(_ text: CellText, at start: Int) -> (power: Int, end: Int)? {
        multipliers.longestPrefix(text, at: start).map { (power: $0.value, end: $0.end) }
    }

    /// `kEUR`, `mUSD`: a one-letter multiplier right before a code.
    static func letterBeforeCode(_ text: CellText, at start: Int) -> (power: Int, mark: CurrencyMark, end: Int)? {
        guard text.endOfLetters(start) - start == 4 else { return nil }
        let power: Int
        switch text[start] {
        case 0x6B, 0x4B: power = 3
        case 0x6D, 0x4D: power = 6
        default: return nil
        }
        guard let (mark, end) = CurrencyMark.read(text, at: start + 1) else { return nil }
        return (power, mark, end)
    }

    private static let multipliers = WordIndex([
        ("k", 3), ("thousand", 3), ("'000", 3), ("000", 3), ("'000s", 3), ("000s", 3), ("千", 3), ("仟", 3),
        ("万", 4), ("萬", 4),
        ("m", 6), ("mn", 6), ("mio", 6), ("million", 6), ("millions", 6), ("百万", 6), ("百萬", 6), ("佰万", 6), ("佰萬", 6),
        ("千万", 7), ("千萬", 7),
        ("亿", 8), ("億", 8),
        ("b", 9), ("bn", 9), ("billion", 9), ("billions", 9),
        ("万亿", 12), ("萬億", 12), ("trillion", 12),
    ])

    /// A number that two words for the same unit share; nil for a unit that is not known.
    static func identity(_ text: CellText, _ range: Range<Int>) -> Int? { units.value(text.bytes, range) }

    /// The identity of per cent.
    static let percent = 0

    /// Whether two units are the same, in whatever language.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let (one, other) = (CellText(left), CellText(right))
        if one.bytes.count == other.bytes.count,
            one.bytes.elementsEqual(other.bytes, by: { WordIndex.lowercased($0) == WordIndex.lowercased($1) })
        {
            return true
        }
        guard let identity = units.value(one) else { return false }
        return identity == units.value(other)
    }

    /// The calendar unit that a number from `identity` stands for.
    static func duration(_ identity: Int) -> PlanDuration.Unit? {
        switch identity {
        case 1: .day
        case 2: .week
        case 3: .month
        default: nil
        }
    }

    /// Units that a heading may give in brackets and that a cell may repeat.
    private static let units: WordIndex = {
        let words: [[String]] = [
            ["%", "percent", "pct", "百分比"],
            ["d", "day", "days", "天", "日", "日历天", "日曆天"],
            ["w", "wk", "wks", "week", "weeks", "周", "週", "星期"],
            ["mo", "month", "months", "月", "个月", "個月"],
            ["h", "hr", "hrs", "hour", "hours", "小时", "小時", "时", "時"],
            ["min", "mins", "minute", "minutes", "分", "分钟", "分鐘"],
            ["s", "sec", "secs", "second", "seconds", "秒"],
            ["ms", "毫秒"],
            ["pd", "person-day", "person-days", "person days", "man-days", "man days", "人天", "人日"],
            ["pm", "person-month", "person-months", "person months", "人月"],
            ["working days", "工作日", "个工作日", "個工作日"],
            ["people", "persons", "人"],
            ["个", "個"], ["项", "項"], ["次"], ["条", "條"], ["张", "張"], ["家"], ["份"], ["笔", "筆"],
            ["points", "分值"],
        ]
        return WordIndex(words.enumerated().flatMap { number, words in words.map { ($0, number) } })
    }()
}
