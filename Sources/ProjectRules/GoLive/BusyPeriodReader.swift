import ProjectModel

/// A day, a month, or a stretch of either, as people write it in three languages.
struct BusyPeriodReader {
    private enum Token: Equatable {
        /// Up to two digits.
        case short(Int)
        /// Four digits.
        case year(Int)
        case monthName(Int)
        case yearMark, monthMark, dayMark
        case hyphen, slash, dot
        /// What can only mean "to".
        case to
    }

    /// What is written of one end; a number without a unit takes its meaning from the other end.
    private struct End {
        var year: Int?
        var month: Int?
        var day: Int?
        var bare: Int?
    }

    /// Nil where the text holds something that is no part of a date.
    private let tokens: [Token]?
    private var index = 0

    init(_ text: String) { tokens = Self.tokens(text) }

    /// Nil where the text is not wholly read.
    mutating func read() -> BusyDays? {
        guard let start = end() else { return nil }
        if isAtEnd { return Self.days(from: start, to: start) }
        guard take(.to) || take(.hyphen), let finish = end(), isAtEnd else { return nil }
        return Self.days(from: start, to: finish)
    }

    // MARK: Ends

    private mutating func end() -> End? {
        if let year = takeYear() { return take(.yearMark) ? endAfterYear(year) : isoEnd(year) }
        if let month = takeMonthName() {
            let day = takeShort()
            return End(year: takeYear(), month: month, day: day)
        }
        guard let number = takeShort() else { return nil }
        if take(.monthMark) { return endAfterMonth(number, year: nil) }
        if take(.dayMark) { return End(day: number) }
        if let month = takeMonthName() { return End(year: takeYear(), month: month, day: number) }
        if let day = takeDay(ofMonth: number) { return End(month: number, day: day) }
        return End(bare: number)
    }

    /// `2026年11月1日` behind the year.
    private mutating func endAfterYear(_ year: Int) -> End? {
        guard let month = takeShort(), take(.monthMark) else { return nil }
        return endAfterMonth(month, year: year)
    }

    /// `11月1日` behind the month.
    private mutating func endAfterMonth(_ month: Int, year: Int?) -> End {
        let day = takeShort()
        if day != nil { _ = take(.dayMark) }
        return End(year: year, month: month, day: day)
    }

    /// `2026-11-01` and `2026/11` behind the year.
    private mutating func isoEnd(_ year: Int) -> End? {
        guard let sign = takeSign(), let month = takeShort() else { return nil }
        var end = End(year: year, month: month)
        if peek(0) == sign, case .short(let day)? = peek(1) {
            index += 2
            end.day = day
        }
        return end
    }

    /// The `-01` of `11-01`. In `11-12月` and `1-15 Nov` the sign says "to".
    private mutating func takeDay(ofMonth month: Int) -> Int? {
        guard let sign = peek(0), [.hyphen, .slash, .dot].contains(sign), case .short(let day)? = peek(1) else {
            return nil
        }
        switch peek(2) {
        case .monthMark, .monthName: return nil
        default: break
        }
        index += 2
        return day
    }

    // MARK: Tokens

    private var isAtEnd: Bool { index == tokens?.count }

    private func peek(_ offset: Int) -> Token? {
        guard let tokens, index + offset < tokens.count else { return nil }
        return tokens[index + offset]
    }

    private mutating func take(_ token: Token) -> Bool {
        guard peek(0) == token else { return false }
        index += 1
        return true
    }

    private mutating func takeShort() -> Int? {
        guard case .short(let number)? = peek(0) else { return nil }
        index += 1
        return number
    }

    private mutating func takeYear() -> Int? {
        guard case .year(let year)? = peek(0) else { return nil }
        index += 1
        return year
    }

    private mutating func takeMonthName() -> Int? {
        guard case .monthName(let month)? = peek(0) else { return nil }
        index += 1
        // Nov. 1
        _ = take(.dot)
        return month
    }

    private mutating func takeSign() -> Token? {
        guard let sign = peek(0), [.hyphen, .slash, .dot].contains(sign) else { return nil }
        index += 1
        return sign
    }

    private static func tokens(_ text: String) -> [Token]? {
        let characters = Array(text.lowercased())
        var result: [Token] = []
        var index = 0
        while index < characters.count {
            let start = index
            let character = characters[index]
            while index < characters.count, kind(characters[index]) == kind(character) { index += 1 }
            switch kind(character) {
            case .space: continue
            case .digit, .numeral:
                guard let token = number(characters[start..<index]) else { return nil }
                result.append(token)
            case .letter:
                let word = String(characters[start..<index])
                // 1st, 2nd, every November
                if ["st", "nd", "rd", "th", "every", "each"].contains(word) { continue }
                guard let token = named(word) else { return nil }
                result.append(token)
            case .sign:
                // A long dash is typed as two; 月份 is 月.
                index = start + 1
                if character == "份", result.last == .monthMark { continue }
                guard let token = sign(character) else { return nil }
                if token != .to || result.last != .to { result.append(token) }
            }
        }
        return result
    }

    private enum Kind { case space, digit, numeral, letter, sign }

    private static func kind(_ character: Character) -> Kind {
        if character.isWhitespace { return .space }
        if character.isASCII { return character.isNumber ? .digit : character.isLetter ? .letter : .sign }
        if ("０"..."９").contains(character) { return .digit }
        return numerals.contains(character) ? .numeral : .sign
    }

    private static let numerals = Array("一二三四五六七八九十")

    private static func number(_ digits: ArraySlice<Character>) -> Token? {
        guard let first = digits.first else { return nil }
        if numerals.contains(first) { return chineseNumber(digits).map { .short($0) } }
        let value = digits.prefix(4).reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
        switch digits.count {
        case 1, 2: return .short(value)
        case 4: return .year(value)
        default: return nil
        }
    }

    /// 一 to 九十九 as far as days and months need them: 十, 十一, 二十, 三十一.
    private static func chineseNumber(_ digits: ArraySlice<Character>) -> Int? {
        let values = digits.compactMap { character in numerals.firstIndex(of: character).map { $0 + 1 } }
        switch (values.count, values.first, values.dropFirst().first, values.last) {
        case (1, let only?, _, _): return only
        case (2, 10?, let unit?, _) where unit < 10: return 10 + unit
        case (2, let tens?, 10?, _) where tens < 10: return tens * 10
        case (3, let tens?, 10?, let unit?) where tens < 10 && unit < 10: return tens * 10 + unit
        default: return nil
        }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static func named(_ word: String) -> Token? {
        if ["to", "until", "till", "through"].contains(word) { return .to }
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { .monthName($0 + 1) }
    }

    private static func sign(_ character: Character) -> Token? {
        switch character {
        case "年": .yearMark
        case "月": .monthMark
        case "日", "号", "號": .dayMark
        case "-", "－", "−": .hyphen
        case "/", "／": .slash
        case ".": .dot
        case "–", "—", "~", "～", "〜", "至", "到": .to
        default: nil
        }
    }

    // MARK: Days

    private static func days(from start: End, to finish: End) -> BusyDays? {
        guard let (first, last) = settled(start, finish), let firstMonth = first.month, let lastMonth = last.month,
            isDay(first.day ?? 1, of: firstMonth), isDay(last.day ?? 1, of: lastMonth)
        else { return nil }
        guard let firstYear = first.year ?? last.year.map({ firstMonth > lastMonth ? $0 - 1 : $0 }) else {
            let period = (firstMonth * 100 + (first.day ?? 1), lastMonth * 100 + (last.day ?? 31))
            // From the 15th to the 3rd of one month is a slip of the pen, not the year round.
            guard firstMonth != lastMonth || period.0 <= period.1 else { return nil }
            return .everyYear(first: period.0, last: period.1)
        }
        let lastYear = last.year ?? (lastMonth < firstMonth ? firstYear + 1 : firstYear)
        let lastDay = last.day ?? CivilDate.days(inMonth: lastMonth, of: lastYear)
        guard let begin = CivilDate(year: firstYear, month: firstMonth, day: first.day ?? 1),
            let end = CivilDate(year: lastYear, month: lastMonth, day: lastDay), begin <= end
        else { return nil }
        return .once(first: begin, last: end)
    }

    /// Both ends with what each takes over from the other.
    private static func settled(_ start: End, _ finish: End) -> (End, End)? {
        var (first, last) = (start, finish)
        if let number = first.bare {
            guard last.bare == nil else { return nil }
            if last.day == nil { first.month = number } else { first.day = number }
        }
        if let number = last.bare {
            guard first.day != nil else { return nil }
            last.day = number
        }
        first.month = first.month ?? last.month
        last.month = last.month ?? first.month
        return (first, last)
    }

    /// The 29th of February is a day of some years.
    private static func isDay(_ day: Int, of month: Int) -> Bool {
        (1...12).contains(month) && (1...CivilDate.days(inMonth: month, of: 2024)).contains(day)
    }
}
