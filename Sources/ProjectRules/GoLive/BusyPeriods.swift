import ProjectModel

/// The seasons in which a business has no time for a new system, as a charter lists them.
///
/// Days and months are read, one by one or from one to the other: `2026-11-01–2026-11-15`, `11-01 to 11-15`,
/// `11月`, `11–12月`, `11月1日至15日`, `Nov–Dec`, `1–15 November 2026`. So are a few sales that come every year. What is
/// written in another way says nothing.
struct BusyPeriods {
    private let periods: [Period]

    init(_ text: String) {
        let parts = text.replacing("每年", with: "").split { $0.isNewline || Self.separators.contains($0) }
        periods = parts.compactMap { Self.period(String($0)) }
    }

    /// The first period that holds a day, as it was written.
    func period(of day: CivilDate) -> String? { periods.first { $0.holds(day) }?.words }

    private static let separators: Set<Character> = [
        "、", "，", ",", ";", "；", "(", ")", "（", "）", ":", "：", "和", "及", "与", "與",
    ]

    private static func period(_ part: String) -> Period? {
        let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let days = sale(words.lowercased().filter { !$0.isWhitespace }) { return Period(words: words, days: days) }
        var reader = BusyPeriodReader(words)
        return reader.read().map { Period(words: words, days: $0) }
    }

    /// A sale takes the days of its month up to the one that it is named for.
    private static func sale(_ name: String) -> BusyDays? {
        switch name {
        case "双十一", "雙十一", "双11", "雙11", "doubleeleven", "double11", "singles'day", "singles’day":
            .everyYear(first: 1101, last: 1111)
        case "双十二", "雙十二", "双12", "雙12", "doubletwelve", "double12": .everyYear(first: 1201, last: 1212)
        case "618", "六一八": .everyYear(first: 601, last: 618)
        default: nil
        }
    }

    private struct Period {
        let words: String
        let days: BusyDays

        func holds(_ day: CivilDate) -> Bool {
            switch days {
            case .once(let first, let last): return first <= day && day <= last
            case .everyYear(let first, let last):
                let (_, month, dayOfMonth) = day.components
                let key = month * 100 + dayOfMonth
                return first <= last ? first <= key && key <= last : first <= key || key <= last
            }
        }
    }
}

/// The days of a busy period.
enum BusyDays {
    case once(first: CivilDate, last: CivilDate)
    /// Month times 100 plus day; from autumn to spring the first is the greater.
    case everyYear(first: Int, last: Int)
}
