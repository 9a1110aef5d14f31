import Diagnostics
import ProjectAssessment
import ProjectModel

/// How a project's pages write dates, numbers and money: by small tables, since a system's locale data changes
/// output from one version to the next.
package struct PageFormat: Sendable {
    package let language: Language
    /// Whether the page is of an edition that leaves things out, so that it cannot say what is missing.
    package var isForClient = false
    /// ISO 4217, or nil where the charter names none.
    package private(set) var currency: String?
    package private(set) var unit: AmountUnit

    package init(language: Language, currency: String? = nil, unit: AmountUnit = .base) {
        self.language = language
        self.currency = currency
        self.unit = unit
    }

    // MARK: Dates

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// 20 Nov 2026 · 2026年11月20日
    package func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.components
        return language.isChinese ? "\(year)年\(month)月\(day)日" : "\(day) \(Self.months[month - 1]) \(year)"
    }

    /// 20 Nov · 11月20日, where the year is plain from what stands beside it.
    package func shortDate(_ date: CivilDate) -> String {
        let (_, month, day) = date.components
        return language.isChinese ? "\(month)月\(day)日" : "\(day) \(Self.months[month - 1])"
    }

    /// Without its year where that is the one of `day`.
    package func date(_ date: CivilDate, near day: CivilDate) -> String {
        date.year == day.year ? shortDate(date) : self.date(date)
    }

    /// The label of a time axis; the years stand on a line of their own.
    package func axis(_ date: CivilDate, _ step: TimeUnit) -> String {
        let (year, month, _) = date.components
        switch step {
        case .month: return language.isChinese ? "\(month)月" : Self.months[month - 1]
        case .quarter:
            let quarter = (month + 2) / 3
            return language.isChinese ? "第\(quarter)季" : "Q\(quarter)"
        case .year: return language.isChinese ? "\(year)年" : "\(year)"
        }
    }

    // MARK: Numbers

    /// 1,234,567.8 with a true minus sign.
    package func number(_ number: DecimalNumber) -> String { grouped(number.plain) }

    package func number(_ count: Int) -> String { grouped(String(count)) }

    /// As many places as asked for, rounded half to even; trailing zeros go.
    package func number(_ value: Rational, places: Int) -> String {
        grouped(trimmed(value.rounded(places: places)))
    }

    /// A ratio such as an index, to three places.
    package func ratio(_ value: Rational) -> String { grouped(value.rounded(places: 3)) }

    /// 10.4%. What is not quite all, or not quite nothing, takes the places that show it: 99.98%.
    package func percent(_ share: Rational) -> String {
        let percent = share * Rational(100)
        let isWhole = share.isZero || share == Rational(1)
        var places = 1
        while places < 12, !isWhole, ["100", "0"].contains(trimmed(percent.rounded(places: places))) { places += 1 }
        return number(percent, places: places) + "%"
    }

    /// +12 d · +12 天; nothing for no days.
    package func slip(_ days: Int?) -> String {
        guard let days, days != 0 else { return "" }
        return (days > 0 ? "+" : "−") + self.days(abs(days))
    }

    /// Days for a sheet that is signed: `1 day`, `12 days`, `12 天`.
    package func spelledDays(_ days: Int) -> String {
        language.isChinese ? "\(days) 天" : days == 1 ? "1 day" : "\(number(days)) days"
    }

    package func days(_ days: Int) -> String { language.isChinese ? "\(days) 天" : "\(days) d" }

    private func trimmed(_ digits: String) -> String {
        guard digits.utf8.contains(0x2E) else { return digits }
        var result = Substring(digits)
        while result.last == "0" { result.removeLast() }
        if result.last == "." { result.removeLast() }
        return result == "-0" ? "0" : String(result)
    }

    private func grouped(_ plain: String) -> String {
        let isNegative = plain.hasPrefix("-")
        let digits = Array((isNegative ? plain.dropFirst() : Substring(plain)).utf8)
        let whole = digits.firstIndex(of: 0x2E) ?? digits.count
        var result: [UInt8] = []
        result.reserveCapacity(digits.count + 8)
        for (index, byte) in digits.enumerated() {
            if index > 0, index < whole, (whole - index) % 3 == 0 { result.append(0x2C) }
            result.append(byte)
        }
        return (isNegative ? "−" : "") + String(decoding: result, as: UTF8.self)
    }

    // MARK: Money

    /// A bare figure in the page's unit, to two places: for tables whose heading names the unit.
    package func amount(_ amount: DecimalNumber) -> String { self.amount(Rational(amount)) }

    package func amount(_ amount: Rational) -> String {
        number(unit == .base ? amount : scaled(amount), places: 2)
    }

    /// An amount with its unit: 533.4 万元, CNY 5.33m.
    package func money(_ amount: Rational) -> String {
        let figure = self.amount(amount)
        if language.isChinese { return figure + " " + chineseUnit }
        let code = currency.map { $0 + " " } ?? ""
        switch unit {
        case .base: return code + figure
        case .thousand: return code + figure + "k"
        case .tenThousand: return code + figure + " × 10k"
        case .million: return code + figure + "m"
        case .hundredMillion: return code + figure + " × 100m"
        }
    }

    package func money(_ amount: DecimalNumber) -> String { money(Rational(amount)) }

    /// The same, with amounts of another currency.
    func inCurrency(_ code: String?) -> PageFormat {
        var format = self
        format.currency = code
        return format
    }

    /// The same, with amounts in whole units of the currency.
    var inBaseUnit: PageFormat {
        var format = self
        format.unit = .base
        return format
    }

    /// An exchange rate in words, with its day and source.
    package func words(_ rate: ExchangeRate) -> String {
        let source = rate.source.map { (language.isChinese ? "，" : ", ") + Visible.text($0) } ?? ""
        return Phrase(
            Localized(
                "Amounts in {0} are converted at 1 {0} = {1} {2}, the rate of {3}{4}.",
                "{0} 金额按 1 {0} = {1} {2} 折算（{3} 汇率{4}）。", "{0} 金額按 1 {0} = {1} {2} 折算（{3} 匯率{4}）。"),
            .text(rate.currency), .text(number(rate.rate)), .text(rate.to), .text(date(rate.date)),
            .text(source)
        ).text(in: language)
    }

    /// An amount in capital numerals; nil on English pages and for what is not written so.
    package func capitals(_ amount: DecimalNumber) -> String? {
        CapitalAmount.words(amount, currency: currency, language: language)
    }

    /// What a table's amounts are in: 万元, CNY 10 thousand.
    package var unitName: String {
        if language.isChinese { return chineseUnit }
        let name =
            switch unit {
            case .base: ""
            case .thousand: "thousand"
            case .tenThousand: "10 thousand"
            case .million: "million"
            case .hundredMillion: "100 million"
            }
        return [currency ?? "", name].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var chineseUnit: String {
        let isTraditional = language == .traditionalChinese
        let prefix =
            switch unit {
            case .base: ""
            case .thousand: "千"
            case .tenThousand: isTraditional ? "萬" : "万"
            case .million: isTraditional ? "百萬" : "百万"
            case .hundredMillion: isTraditional ? "億" : "亿"
            }
        switch currency {
        case "CNY", "TWD", nil: return prefix + "元"
        case .some(let code): return prefix + (prefix.isEmpty ? "" : " ") + code
        }
    }

    private func scaled(_ amount: Rational) -> Rational {
        amount * Rational(DecimalNumber(mantissa: 1, scale: unit.powerOfTen) ?? .one)
    }
}
