import Diagnostics
import ProjectModel

/// Amounts in the capital numerals that nobody can alter with a stroke, as Chinese contracts and receipts write them.
///
/// Source: People's Bank of China, rules for filling in bills and settlement vouchers (支付结算办法, annex 1,
/// 正确填写票据和结算凭证的基本规定).
package enum CapitalAmount {
    /// `人民币壹仟肆佰零玖元伍角` for 1409.50 CNY in Simplified, `新臺幣…` in Traditional Chinese.
    ///
    /// Nil on English pages, without a currency, for more than two digits after the point and from 10¹⁶ on.
    package static func words(_ amount: DecimalNumber, currency: String?, language: Language) -> String? {
        guard language.isChinese, let currency, amount.scale <= 2,
            let power = DecimalNumber.powerOfTen(2 - amount.scale)
        else { return nil }
        let hundredths = (amount.isNegative ? -amount.mantissa : amount.mantissa).multipliedReportingOverflow(by: power)
        guard !hundredths.overflow, hundredths.partialValue < 1_000_000_000_000_000_000 else { return nil }
        let cents = Int(hundredths.partialValue)
        let script = Script(isTraditional: language == .traditionalChinese)
        return name(currency)[language] + (amount.isNegative ? script.minus : "") + script.words(cents)
    }

    private static func name(_ currency: String) -> Localized {
        switch currency {
        case "CNY": Localized("CNY", "人民币", "人民幣")
        case "TWD": Localized("TWD", "新台币", "新臺幣")
        case "HKD": Localized("HKD", "港币", "港幣")
        case "MOP": Localized("MOP", "澳门元", "澳門幣")
        case "USD": Localized("USD", "美元", "美元")
        case "EUR": Localized("EUR", "欧元", "歐元")
        case "GBP": Localized("GBP", "英镑", "英鎊")
        case "JPY": Localized("JPY", "日元", "日圓")
        case "SGD": Localized("SGD", "新加坡元", "新加坡元")
        default: Localized(currency, currency + " ", currency + " ")
        }
    }

    /// The numerals of one script.
    private struct Script {
        let digits: [String]
        let groups: [String]
        let minus: String
        private let tens = ["", "拾", "佰", "仟"]

        init(isTraditional: Bool) {
            digits =
                isTraditional
                ? ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"]
                : ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
            groups = isTraditional ? ["", "萬", "億", "兆"] : ["", "万", "亿", "万亿"]
            minus = isTraditional ? "負" : "负"
        }

        /// Hundredths in words: whole units, then 角 and 分, or 整 where there is neither.
        func words(_ hundredths: Int) -> String {
            let (units, cents) = (hundredths / 100, hundredths % 100)
            if cents == 0 { return whole(units) + "整" }
            if units == 0 { return fraction(cents) }
            // After a round ten, or where there are no tenths, a nought stands before what follows.
            return whole(units) + (units % 10 == 0 || cents < 10 ? digits[0] : "") + fraction(cents)
        }

        private func whole(_ number: Int) -> String {
            guard number > 0 else { return digits[0] + "元" }
            var parts: [String] = []
            var rest = number
            var index = 0
            while rest > 0 {
                let group = rest % 10_000
                if group > 0 {
                    // A group that does not fill its four places has a nought before it.
                    let lead = rest >= 10_000 && group < 1_000 ? digits[0] : ""
                    parts.append(lead + self.group(group) + groups[index])
                } else if rest >= 10_000, let last = parts.last, !last.hasPrefix(digits[0]) {
                    // An empty group between two is one nought.
                    parts.append(digits[0])
                }
                rest /= 10_000
                index += 1
            }
            return parts.reversed().joined() + "元"
        }

        /// Four places, with one nought for any run of them inside.
        private func group(_ number: Int) -> String {
            var result = ""
            var isNought = false
            for place in stride(from: 3, through: 0, by: -1) {
                let digit = number / [1, 10, 100, 1_000][place] % 10
                if digit == 0 {
                    isNought = !result.isEmpty
                    continue
                }
                result += (isNought ? digits[0] : "") + digits[digit] + tens[place]
                isNought = false
            }
            return result
        }

        private func fraction(_ cents: Int) -> String {
            let (tenths, rest) = (cents / 10, cents % 10)
            return (tenths > 0 ? digits[tenths] + "角" : "") + (rest > 0 ? digits[rest] + "分" : "")
        }
    }
}
