import Diagnostics

/// `exchangeRates`: what a unit of another currency is worth, and since when that is held to be so.
package enum PortfolioRates {
    package static let register = Register(
        "exchangeRates", "Exchange rates", "汇率", "匯率", also: ["Rates", "Currency rates", "汇率表", "匯率表"],
        fields: [
            FieldDeclaration(
                "currency", "Currency", "币种", "幣別", .text, required: true, title: true,
                also: ["From", "Foreign currency", "外币", "外幣", "货币", "貨幣"]),
            FieldDeclaration(
                "rate", "Rate", "汇率", "匯率", .number, required: true, also: ["Exchange rate", "中间价", "折算率", "折算匯率"]),
            FieldDeclaration(
                "to", "In", "折算币种", "折算幣別", .text, required: true,
                also: ["To", "Base currency", "Project currency", "本位币", "本位幣", "记账本位币", "折算为"]),
            FieldDeclaration(
                "date", "Date", "日期", "日期", .date(.last), required: true,
                also: ["As of", "Rate date", "汇率日期", "匯率日期", "截至"]),
            FieldDeclaration("source", "Source", "来源", "來源", .text, also: ["Published by", "依据", "依據"]),
        ])

    /// The code of a currency that is written as a code, a sign or a word; nil where it may be several or none.
    package static func code(_ text: String) -> String? {
        let cell = CellText(text)
        guard let (mark, end) = CurrencyMark.read(cell, at: 0), end == cell.bytes.count else { return nil }
        return mark.code
    }

    package static let currency = register.text("currency")
    package static let rate = register.number("rate")
    package static let to = register.text("to")
    package static let date = register.date("date")
    package static let source = register.text("source")
}

/// What one unit of a currency is worth in another.
package struct ExchangeRate: Sendable, Hashable {
    /// ISO 4217 codes in capitals.
    package let currency: String
    package let to: String
    package let rate: DecimalNumber
    package let date: CivilDate
    package let source: String?

    package init(currency: String, to: String, rate: DecimalNumber, date: CivilDate, source: String?) {
        self.currency = currency
        self.to = to
        self.rate = rate
        self.date = date
        self.source = source
    }
}
