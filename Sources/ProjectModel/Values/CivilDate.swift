/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// The arithmetic follows Howard Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms).
package struct CivilDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    package let dayNumber: Int32

    package init(dayNumber: Int32) { self.dayNumber = dayNumber }

    /// Nil when there is no such day, or the year is not between 1 and 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads `2026-11-20` and nothing else.
    package init?(iso text: some StringProtocol) {
        var digits = 0
        var numbers: (Int, Int, Int) = (0, 0, 0)
        for (index, byte) in text.utf8.enumerated() {
            switch (index, byte) {
            case (4, 0x2D), (7, 0x2D): continue
            case (0..<4, 0x30...0x39): numbers.0 = numbers.0 * 10 + Int(byte - 0x30)
            case (5..<7, 0x30...0x39): numbers.1 = numbers.1 * 10 + Int(byte - 0x30)
            case (8..<10, 0x30...0x39): numbers.2 = numbers.2 * 10 + Int(byte - 0x30)
            default: return nil
            }
            digits += 1
        }
        guard digits == 8 else { return nil }
        let (year, month, day) = numbers
        self.init(year: year, month: month, day: day)
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day as a calendar shows them.
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(dayNumber) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var year: Int { components.year }
    package var month: Int { components.month }
    package var day: Int { components.day }

    /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
    package var weekday: Int { ((Int(dayNumber) + 3) % 7 + 7) % 7 + 1 }

    /// Saturates at the ends of what 32 bits of days hold, far beyond the years that can be written.
    package func adding(days: Int) -> CivilDate {
        let (sum, overflows) = Int(dayNumber).addingReportingOverflow(days)
        return CivilDate(dayNumber: overflows ? (days > 0 ? .max : .min) : Int32(clamping: sum))
    }

    /// Calendar days from `other` to this day.
    package func days(since other: CivilDate) -> Int { Int(dayNumber) - Int(other.dayNumber) }

    /// `2026-11-20`.
    package var iso: String {
        let (year, month, day) = components
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The ISO 8601 week that the day belongs to.
    package var week: ISOWeek {
        let thursday = adding(days: 4 - weekday)
        let year = thursday.year
        let firstOfYear = CivilDate(year: year, month: 1, day: 1) ?? thursday
        return ISOWeek(year: year, week: thursday.days(since: firstOfYear) / 7 + 1)
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
}

/// A week by ISO 8601: Monday to Sunday, numbered in the year that holds its Thursday.
package struct ISOWeek: Sendable, Hashable, Comparable {
    package let year: Int
    package let week: Int

    package init(year: Int, week: Int) {
        self.year = year
        self.week = week
    }

    /// Reads `2026-W47` and nothing else; nil where the year has no such week.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3, parts[1].first == "W",
            parts.allSatisfy({ $0.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let week = Int(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, week: week)
        if monday == nil { return nil }
    }

    /// The week's Monday; nil when the year has no such week.
    package var monday: CivilDate? {
        guard (1...53).contains(week), let january4 = CivilDate(year: year, month: 1, day: 4) else { return nil }
        let monday = january4.adding(days: 1 - january4.weekday + (week - 1) * 7)
        return monday.week == self ? monday : nil
    }

    /// `2026-W47`.
    package var iso: String { "\(padded(year, 4))-W\(padded(week, 2))" }

    package static func < (left: ISOWeek, right: ISOWeek) -> Bool {
        (left.year, left.week) < (right.year, right.week)
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
