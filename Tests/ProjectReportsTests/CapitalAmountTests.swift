import Diagnostics
import ProjectModel
import ProjectReports
import Testing

@Suite("Amounts in capital numerals")
struct CapitalAmountTests {
    private func words(_ text: String, _ currency: String?, _ language: Language) throws -> String? {
        let parts = text.split(separator: ".")
        let digits = try #require(Int128(parts.joined()))
        let number = try #require(DecimalNumber(mantissa: digits, scale: parts.count > 1 ? parts[1].count : 0))
        return CapitalAmount.words(number, currency: currency, language: language)
    }

    /// People's Bank of China, 正确填写票据和结算凭证的基本规定, section 4: the examples for each of its rules. Where it
    /// allows two, the one with the nought is taken (`捌拾元零叁角`), but none between 万 and 仟.
    @Test(
        "The examples of the People's Bank of China",
        arguments: [
            ("1409.50", "人民币壹仟肆佰零玖元伍角"), ("6007.14", "人民币陆仟零柒元壹角肆分"),
            ("1680.32", "人民币壹仟陆佰捌拾元零叁角贰分"), ("107000.53", "人民币壹拾万柒仟元零伍角叁分"),
            ("16409.02", "人民币壹万陆仟肆佰零玖元零贰分"), ("325.04", "人民币叁佰贰拾伍元零肆分"),
        ])
    func published(amount: String, expected: String) throws {
        #expect(try words(amount, "CNY", .simplifiedChinese) == expected)
    }

    @Test(
        "Noughts between and within groups of four places",
        arguments: [
            ("0", "人民币零元整"), ("0.05", "人民币伍分"), ("0.50", "人民币伍角"), ("10", "人民币壹拾元整"),
            ("2720000", "人民币贰佰柒拾贰万元整"), ("100000000", "人民币壹亿元整"), ("100010000", "人民币壹亿零壹万元整"),
            ("100000001", "人民币壹亿零壹元整"), ("10010010", "人民币壹仟零壹万零壹拾元整"),
            ("1000200000000", "人民币壹万亿零贰亿元整"), ("-5.20", "人民币负伍元贰角"),
        ])
    func noughts(amount: String, expected: String) throws {
        #expect(try words(amount, "CNY", .simplifiedChinese) == expected)
    }

    @Test("Traditional characters, other currencies, and what is not written so")
    func scripts() throws {
        #expect(try words("1236000", "TWD", .traditionalChinese) == "新臺幣壹佰貳拾參萬陸仟元整")
        #expect(try words("1200", "EUR", .simplifiedChinese) == "欧元壹仟贰佰元整")
        #expect(try words("1200", "CHF", .simplifiedChinese) == "CHF 壹仟贰佰元整")
        #expect(try words("1200", "CNY", .english) == nil)
        #expect(try words("1200", nil, .simplifiedChinese) == nil)
        #expect(try words("1.005", "CNY", .simplifiedChinese) == nil)
        #expect(try words("10000000000000000", "CNY", .simplifiedChinese) == nil)
    }
}
