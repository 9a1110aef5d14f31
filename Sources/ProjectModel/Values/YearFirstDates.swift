/// Dates that begin with their year: 2026-11-20, 2026年11月20日, 2026-W47, 2026 Q4, 2026.
extension DateScan {
    mutating func readAfterYear(_ year: Int) throws(ValueFault) -> PlanDate {
        if isAtEnd { return try DateSpans.year(year) }
        if take("年") { return try readAfterYearSign(year) }
        let separator = text[at]
        if separator == 0x2D || separator == 0x2F || separator == 0x2E {
            at += 1
        } else {
            skipSpaces()
        }
        if let date = try readQuartersOrWeek(of: year) { return date }
        if let month = takeMonth() {
            skip("-")
            if isAtEnd { return try DateSpans.month(year, month) }
            return try DateSpans.day(year, month, takeSmallNumber())
        }
        guard separator != 0x20 else { throw unreadable }
        let month = try takeSmallNumber()
        guard !isAtEnd else { return try DateSpans.month(year, month) }
        guard text[at] == separator else { throw unreadable }
        at += 1
        return try DateSpans.day(year, month, takeSmallNumber())
    }

    private mutating func readAfterYearSign(_ year: Int) throws(ValueFault) -> PlanDate {
        skipSpaces()
        if isAtEnd { return try DateSpans.year(year) }
        if let date = try readQuartersOrWeek(of: year) { return date }
        if let date = try readNumbered(of: year) { return date }
        let month = try takeSmallNumber()
        skipSpaces()
        guard take("月") else { throw unreadable }
        skipSpaces()
        if isAtEnd { return try DateSpans.month(year, month) }
        let day = try takeSmallNumber()
        skipSpaces()
        _ = takeAny("日", "号", "號")
        return try DateSpans.day(year, month, day)
    }

    /// `Q4`, `Q2-Q3`, `W47` after a year.
    private mutating func readQuartersOrWeek(of year: Int) throws(ValueFault) -> PlanDate? {
        if let (from, to) = try takeQuarters() { return try DateSpans.quarters(year, from, to) }
        if let week = try takeWeek() { return try DateSpans.week(year, week) }
        return nil
    }

    /// `第四季度`, `第4季`, `第2至3季度`, `第47周` after a year; nil where it is something else.
    private mutating func readNumbered(of year: Int) throws(ValueFault) -> PlanDate? {
        let start = at
        guard let from = takeOrdinal() else { return nil }
        var to = from
        let isRange = takeRangeSign()
        if isRange {
            guard let second = takeOrdinal() else { throw unreadable }
            to = second
        }
        if takeAny("季度", "季") { return try DateSpans.quarters(year, from, to) }
        if !isRange, takeAny("周", "週") { return try DateSpans.week(year, from) }
        at = start
        return nil
    }

    /// `第4`, `第四`, `4`.
    private mutating func takeOrdinal() -> Int? {
        _ = take("第")
        skipSpaces()
        for (number, numeral) in ["一", "二", "三", "四"].enumerated() where take(numeral) { return number + 1 }
        guard let number = takeNumber(), number.digits <= 2 else { return nil }
        skipSpaces()
        return number.value
    }

    /// `Q4`, `Q2-Q3`, `Q2-3`.
    mutating func takeQuarters() throws(ValueFault) -> (from: Int, to: Int)? {
        guard text.has("q", at: at), text.isDigit(at + 1) else { return nil }
        at += 1
        let from = try takeSmallNumber()
        let start = at
        // The dash of Q4-2026 is none between two quarters.
        guard takeRangeSign() else { return (from, from) }
        let hasLetter = take("q")
        if let number = takeNumber(), number.digits == 1 { return (from, number.value) }
        if hasLetter { throw unreadable }
        at = start
        return (from, from)
    }

    /// `W47`.
    mutating func takeWeek() throws(ValueFault) -> Int? {
        guard text.has("w", at: at), text.isDigit(at + 1) else { return nil }
        at += 1
        return try takeSmallNumber()
    }
}
