import Diagnostics

/// A fault ends the reading of a cell, wherever in the text it is found.
extension ValueFault: Error {}

/// What can be wrong with a date, in words.
enum DateFaults {
    private static let writeISO = Phrase(
        Localized(
            "write it as 2026-11-20, or 2026-11, Q4 2026, 2026-W47 if no closer date is known",
            "请写成 2026-11-20；尚不确定时可写 2026-11、2026年第四季度 或 2026-W47",
            "請寫成 2026-11-20；尚不確定時可寫 2026-11、2026年第四季 或 2026-W47"))

    static func unreadable(_ text: CellText) -> ValueFault {
        ValueFault(
            .unreadable, Phrase(Localized("“{0}” is no date", "“{0}”不是日期", "「{0}」不是日期"), .text(text.quoted)),
            wayOut: writeISO)
    }

    static func noYear(_ text: CellText) -> ValueFault {
        ValueFault(
            .ambiguousDate,
            Phrase(Localized("“{0}” has no year", "“{0}”缺少年份", "「{0}」缺少年份"), .text(text.quoted)),
            wayOut: Phrase(
                Localized(
                    "add the year, such as 2026-11-20", "请补上年份，例如 2026-11-20", "請補上年份，例如 2026-11-20")))
    }

    static func shortYear(_ text: CellText) -> ValueFault {
        ValueFault(
            .ambiguousDate,
            Phrase(
                Localized(
                    "“{0}” has a year of two digits", "“{0}”的年份只有两位", "「{0}」的年份只有兩位"), .text(text.quoted)),
            wayOut: Phrase(
                Localized(
                    "write the year with four digits, such as 2026-11-20", "请写四位年份，例如 2026-11-20",
                    "請寫四位年份，例如 2026-11-20")))
    }

    /// `days` are the days that may be meant, each once.
    static func ambiguous(_ text: CellText, days: [CivilDate]) -> ValueFault {
        let reason = Phrase(
            Localized(
                "“{0}” does not say which number is the day", "“{0}”看不出哪个数字是日", "「{0}」看不出哪個數字是日"),
            .text(text.quoted))
        let arguments = days.map { Phrase.Argument.text($0.iso) }
        let words =
            days.count > 1
            ? Localized(
                "write {0} or {1}, or say the date order in portfolio.md",
                "请写 {0} 或 {1}，或在 portfolio.md 中说明日期顺序", "請寫 {0} 或 {1}，或在 portfolio.md 中說明日期順序")
            : Localized(
                "write {0}, or say the date order in portfolio.md", "请写 {0}，或在 portfolio.md 中说明日期顺序",
                "請寫 {0}，或在 portfolio.md 中說明日期順序")
        return ValueFault(.ambiguousDate, reason, wayOut: Phrase(words, arguments))
    }

    static func noSuchDay(_ year: Int, _ month: Int, _ day: Int) -> ValueFault {
        if !(1...12).contains(month) {
            return outOfRange(
                Localized("there is no month {0}", "没有 {0} 月", "沒有 {0} 月"), [.text(String(month))])
        }
        return outOfRange(
            Localized("there is no {0}-{1}-{2}", "没有 {0}-{1}-{2} 这一天", "沒有 {0}-{1}-{2} 這一天"),
            [.text(String(year)), .text(padded(month)), .text(padded(day))])
    }

    static func noSuchWeek(_ year: Int, _ week: Int) -> ValueFault {
        outOfRange(
            Localized("the year {0} has no week {1}", "{0} 年没有第 {1} 周", "{0} 年沒有第 {1} 週"),
            [.text(String(year)), .text(String(week))])
    }

    static func noSuchQuarter(_ quarter: Int) -> ValueFault {
        outOfRange(Localized("there is no quarter {0}", "没有第 {0} 季度", "沒有第 {0} 季"), [.text(String(quarter))])
    }

    static let quartersBackward = outOfRange(
        Localized(
            "the quarters run backward", "季度的起止顺序颠倒", "季度的起訖順序顛倒"), [])

    static func unlikelyYear(_ year: Int) -> ValueFault {
        outOfRange(
            Localized("no project is in the year {0}", "{0} 年不可能是项目日期", "{0} 年不可能是專案日期"),
            [.text(String(year))])
    }

    /// A date that stands beside the name of another day of the week.
    static func otherWeekday(_ date: CivilDate) -> ValueFault {
        let names = weekdays[(date.weekday - 1) % weekdays.count]
        return ValueFault(
            .outOfRange,
            Phrase(
                Localized("{0} is a {1}", "{0} 是{1}", "{0} 是{1}"), .text(date.iso), .words(names)),
            wayOut: Phrase(
                Localized("mend the date or the weekday", "请更正日期或星期", "請更正日期或星期")))
    }

    private static func outOfRange(_ words: Localized, _ arguments: [Phrase.Argument]) -> ValueFault {
        ValueFault(.outOfRange, Phrase(words, arguments), wayOut: writeISO)
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static let weekdays = [
        Localized("Monday", "星期一", "星期一"), Localized("Tuesday", "星期二", "星期二"),
        Localized("Wednesday", "星期三", "星期三"), Localized("Thursday", "星期四", "星期四"),
        Localized("Friday", "星期五", "星期五"), Localized("Saturday", "星期六", "星期六"),
        Localized("Sunday", "星期日", "星期日"),
    ]
}
