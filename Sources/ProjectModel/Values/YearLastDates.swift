/// Dates that end with their year: 20 Nov 2026, Nov 20, 2026, Q4 2026, 25/12/2026; and those that lack one.
extension DateScan {
    /// A date that begins with a number of one or two digits.
    mutating func readAfterSmallNumber(_ first: Int) throws(ValueFault) -> PlanDate {
        let separator = text[at]
        if separator == 0x2D || separator == 0x2F || separator == 0x2E {
            if text.isDigit(at + 1) { return try readNumeric(first, separator) }
        } else if takeAny("st", "nd", "rd", "th") {
            skipSpaces()
        }
        let start = at
        skipDateSeparator()
        if let month = takeMonth() { return try readYear(day: first, month: month) }
        at = start
        skipSpaces()
        // 11月20日, 47周: all but the year.
        if takeAny("月", "季", "周", "週") { throw noYear }
        throw unreadable
    }

    /// A date that begins with a word: a month, a quarter, a week.
    mutating func readWord() throws(ValueFault) -> PlanDate {
        if let (from, to) = try takeQuarters() { return try DateSpans.quarters(takeYear(), from, to) }
        if let week = try takeWeek() { return try DateSpans.week(takeYear(), week) }
        if take("第") { throw noYear }
        guard let month = takeMonth() else { throw unreadable }
        skipDateSeparator()
        if isAtEnd { throw noYear }
        guard let number = takeNumber() else { throw unreadable }
        if number.digits == 4 { return try DateSpans.month(number.value, month) }
        guard number.digits <= 2 else { throw unreadable }
        _ = takeAny("st", "nd", "rd", "th")
        return try readYear(day: number.value, month: month)
    }

    private mutating func readYear(day: Int, month: Int) throws(ValueFault) -> PlanDate {
        try DateSpans.day(takeYear(), month, day)
    }

    /// The year of four digits that must come now.
    private mutating func takeYear() throws(ValueFault) -> Int {
        skipDateSeparator()
        guard !isAtEnd else { throw noYear }
        let hasApostrophe = takeAny("'", "’")
        guard let year = takeNumber() else { throw unreadable }
        if year.digits == 2 { throw DateFaults.shortYear(text) }
        guard year.digits == 4, !hasApostrophe else { throw unreadable }
        return year.value
    }

    /// What may part a day, a month's name and a year.
    private mutating func skipDateSeparator() {
        skipSpaces()
        _ = takeAny(",", "-", "/", ".")
        skipSpaces()
    }

    /// `25/12/2026`, once the first number is read.
    private mutating func readNumeric(_ first: Int, _ separator: UInt8) throws(ValueFault) -> PlanDate {
        at += 1
        let second = try takeSmallNumber()
        guard !isAtEnd else { throw noYear }
        guard text[at] == separator else { throw unreadable }
        at += 1
        guard let year = takeNumber() else { throw unreadable }
        if year.digits <= 2 { throw DateFaults.shortYear(text) }
        guard year.digits == 4 else { throw unreadable }
        switch order {
        case .dayFirst: return try DateSpans.day(year.value, second, first)
        case .monthFirst: return try DateSpans.day(year.value, first, second)
        case nil: throw ambiguous(year.value, first, second)
        }
    }

    private func ambiguous(_ year: Int, _ first: Int, _ second: Int) -> ValueFault {
        var days: [CivilDate] = []
        for (month, day) in [(second, first), (first, second)] {
            if let date = CivilDate(year: year, month: month, day: day), !days.contains(date) { days.append(date) }
        }
        return days.isEmpty ? DateFaults.noSuchDay(year, second, first) : DateFaults.ambiguous(text, days: days)
    }
}
