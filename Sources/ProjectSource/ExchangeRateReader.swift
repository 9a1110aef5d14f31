import Diagnostics
import ProjectModel

/// The portfolio's exchange rates.
enum ExchangeRateReader {
    static func rates(_ records: [Record], findings: inout [Finding]) -> [ExchangeRate] {
        var result: [ExchangeRate] = []
        for record in records where !record.isRagged {
            guard let from = record[PortfolioRates.currency]?.plain, let to = record[PortfolioRates.to]?.plain,
                let rate = record[PortfolioRates.rate], let date = record[PortfolioRates.date]
            else { continue }
            let codes = (PortfolioRates.code(from), PortfolioRates.code(to))
            guard let currency = codes.0, let other = codes.1 else {
                let field = codes.0 == nil ? PortfolioRates.currency : PortfolioRates.to
                complain(
                    record.span(of: field), codes.0 == nil ? from : to,
                    Localized("“{0}” is no one currency", "“{0}”不是明确的一种货币", "「{0}」不是明確的一種貨幣"),
                    Localized("write its code, such as USD", "请写货币代码，如 USD", "請寫貨幣代碼，如 USD"), &findings)
                continue
            }
            guard currency != other, !rate.isNegative, rate != .zero else {
                complain(
                    record.span(of: PortfolioRates.rate), rate.plain,
                    Localized("a rate of {0} converts nothing", "汇率 {0} 无法折算", "匯率 {0} 無法折算"),
                    Localized(
                        "write what one unit of the foreign currency is worth", "请写一单位外币折合的金额", "請寫一單位外幣折合的金額"),
                    &findings)
                continue
            }
            guard !result.contains(where: { $0.currency == currency && $0.to == other }) else {
                complain(
                    record.span, "\(currency) – \(other)",
                    Localized("{0} has a rate already", "{0} 已有汇率", "{0} 已有匯率"),
                    Localized("keep one row: the rate that holds", "请只保留一行现行汇率", "請只保留一列現行匯率"), &findings)
                continue
            }
            result.append(
                ExchangeRate(
                    currency: currency, to: other, rate: rate, date: date, source: record[PortfolioRates.source]?.plain)
            )
        }
        return result
    }

    private static func complain(
        _ span: Span, _ text: String, _ what: Localized, _ wayOut: Localized, _ findings: inout [Finding]
    ) {
        findings.append(
            Finding(
                PortfolioRules.unusableExchangeRate, at: span, Phrase(what, .text(text)), wayOut: Phrase(wayOut)))
    }
}
