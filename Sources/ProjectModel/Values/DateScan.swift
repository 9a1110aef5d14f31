/// Reads a date's parts from left to right.
///
/// How a date goes on is clear from its first part: a year, a small number, or a word.
struct DateScan {
    let text: CellText
    let order: DateOrder?
    var at = 0
    /// The weekday that stood before the date, 1 for Monday.
    private var weekday: Int?

    init(_ text: CellText, order: DateOrder?) {
        self.text = text
        self.order = order
    }

    /// The date that the whole text is.
    mutating func read() throws(ValueFault) -> PlanDate {
        weekday = takeWeekday()
        if weekday != nil { skip(",") }
        let date: PlanDate
        if takeAny("民國", "民国", "中華民國", "中华民国") {
            skipSpaces()
            guard let year = takeNumber(), year.digits <= 3 else { throw unreadable }
            date = try readAfterYear(1911 + year.value)
        } else if let number = takeNumber() {
            switch number.digits {
            case 4: date = try readAfterYear(number.value)
            case 1, 2: date = try readAfterSmallNumber(number.value)
            default: throw unreadable
            }
        } else {
            date = try readWord()
        }
        try readEnd(after: date)
        return date
    }

    /// A weekday in words may follow a day, and must be the day's own.
    private mutating func readEnd(after date: PlanDate) throws(ValueFault) {
        skipSpaces()
        if at < text.count, date.precision == .day {
            skip(",")
            let isInBrackets = take("(")
            guard let found = takeWeekday(), weekday == nil || weekday == found else { throw unreadable }
            weekday = found
            if isInBrackets { skip(")") }
        }
        guard at == text.count else { throw unreadable }
        if let weekday {
            guard date.precision == .day else { throw unreadable }
            if weekday != date.first.weekday { throw DateFaults.otherWeekday(date.first) }
        }
    }

    var unreadable: ValueFault { DateFaults.unreadable(text) }
    var noYear: ValueFault { DateFaults.noYear(text) }

    // MARK: Parts

    var isAtEnd: Bool { at >= text.count }

    mutating func skipSpaces() { at = text.skippingSpaces(at) }

    /// A sign that may be there, with the spaces around it.
    mutating func skip(_ sign: String) {
        skipSpaces()
        _ = take(sign)
        skipSpaces()
    }

    mutating func take(_ words: String) -> Bool {
        guard text.has(words, at: at) else { return false }
        at += words.utf8.count
        return true
    }

    mutating func takeAny(_ words: String...) -> Bool {
        for word in words where take(word) { return true }
        return false
    }

    /// A dash of any width, or the Chinese and English words for "to".
    mutating func takeRangeSign() -> Bool {
        let start = at
        skipSpaces()
        if takeAny("-", "–", "—", "~", "至", "到", "to") {
            skipSpaces()
            return true
        }
        at = start
        return false
    }

    /// Up to eight digits.
    mutating func takeNumber() -> (value: Int, digits: Int)? {
        let start = at
        var value = 0
        while text.isDigit(at) {
            guard at - start < 8 else { return (value, 9) }
            value = value * 10 + Int(text[at] - 0x30)
            at += 1
        }
        return at > start ? (value, at - start) : nil
    }

    /// A number of one or two digits.
    mutating func takeSmallNumber() throws(ValueFault) -> Int {
        guard let number = takeNumber(), number.digits <= 2 else { throw unreadable }
        return number.value
    }

    /// A month's English name or its abbreviation, with the point that may follow it.
    mutating func takeMonth() -> Int? { takeWord(DateWords.months) }

    mutating func takeWeekday() -> Int? {
        if text[at] >= 0x80 {
            guard let found = DateWords.chineseWeekdays.longestPrefix(text, at: at) else { return nil }
            at = found.end
            skipSpaces()
            return found.value
        }
        return takeWord(DateWords.weekdays)
    }

    private mutating func takeWord(_ words: WordIndex) -> Int? {
        let end = text.endOfLetters(at)
        guard end - at >= 3, let value = words.value(text.bytes, at..<end) else { return nil }
        at = end
        _ = take(".")
        skipSpaces()
        return value
    }
}

/// The names of months and weekdays.
enum DateWords {
    static let months = names([
        ["jan", "january"], ["feb", "february"], ["mar", "march"], ["apr", "april"], ["may"], ["jun", "june"],
        ["jul", "july"], ["aug", "august"], ["sep", "sept", "september"], ["oct", "october"], ["nov", "november"],
        ["dec", "december"],
    ])

    static let weekdays = names([
        ["mon", "monday"], ["tue", "tues", "tuesday"], ["wed", "wednesday"], ["thu", "thur", "thurs", "thursday"],
        ["fri", "friday"], ["sat", "saturday"], ["sun", "sunday"],
    ])

    static let chineseWeekdays = names(
        ["一", "二", "三", "四", "五", "六", "日"].enumerated().map { number, day in
            ["周", "週", "星期", "礼拜", "禮拜"].flatMap { number == 6 ? [$0 + day, $0 + "天"] : [$0 + day] }
        })

    private static func names(_ names: [[String]]) -> WordIndex {
        WordIndex(names.enumerated().flatMap { number, names in names.map { ($0, number + 1) } })
    }
}
