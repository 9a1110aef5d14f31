import Testing

@testable import ProjectModel

@Suite struct NumberReaderTests {
    static let chinese = ValueConventions(currency: "CNY")

    private func amount(_ text: String, heading: String = "", _ conventions: ValueConventions = chinese) -> String {
        let unit = HeadingUnit.split(heading: heading).unit
        return summary(NumberReader.read(text, unit: unit, isAmount: true, conventions), \.described)
    }

    private func number(_ text: String, heading: String = "", _ conventions: ValueConventions = chinese) -> String {
        let unit = HeadingUnit.split(heading: heading).unit
        return summary(NumberReader.read(text, unit: unit, isAmount: false, conventions), \.described)
    }

    @Test(arguments: [
        ("1,200,000", "1200000"), ("120万", "1200000"), ("120萬", "1200000"), ("1.2亿", "120000000"),
        ("1.2億", "120000000"), ("1.2m", "1200000"), ("1.2M", "1200000"), ("1.2 million", "1200000"), ("36k", "36000"),
        ("2bn", "2000000000"), ("3千", "3000"), ("5百万", "5000000"), ("1.234亿", "123400000"), ("1.234m", "1234000"),
        ("¥120万", "1200000 CNY"), ("￥120万", "1200000 CNY"), ("CNY 36k", "36000 CNY"), ("36k CNY", "36000 CNY"),
        ("RMB 120万", "1200000 CNY"), ("120万元", "1200000 CNY"), ("人民币120万元", "1200000 CNY"), ("cny36k", "36000 CNY"),
        ("36kCNY", "36000 CNY"), ("120 元", "120 CNY"), ("(350)", "-350"), ("（350）", "-350"), ("−350", "-350"),
        ("-350", "-350"), ("－３５０", "-350"), ("(¥350)", "-350 CNY"), ("¥(350)", "-350 CNY"), ("-¥350", "-350 CNY"),
        ("¥-350", "-350 CNY"), ("(350万)", "-3500000"), ("(350)万", "-3500000"), ("１，２００，０００", "1200000"),
        ("１２０万", "1200000"), ("＋12", "12"), ("0", "0"), ("-0", "0"), ("0.00", "0"), ("1200.50", "1200.5"),
        ("1,200.50", "1200.5"), ("1,200.500", "1200.5"), ("1234.567", "1234.567"), ("0.125", "0.125"), (".5", "0.5"),
        ("007", "7"), ("999999999999999999", "999999999999999999"), ("0.123456789012", "0.123456789012"),
        ("\u{3000}120\u{A0}", "120"), ("CNY\u{A0}120", "120 CNY"),
    ]) func readsAmount(_ text: String, _ expected: String) {
        #expect(amount(text) == expected)
    }

    @Test(arguments: [
        ("", "empty"), ("   ", "empty"), ("TBD", "open"), ("—", "open"), ("未定", "open"), ("n/a", "fault: unreadable"),
        ("1,5", "fault: ambiguousNumber"), ("1.200,50", "fault: ambiguousNumber"), ("1 200", "fault: ambiguousNumber"),
        ("1\u{A0}200", "fault: ambiguousNumber"), ("1\u{202F}200", "fault: ambiguousNumber"),
        ("1.200", "fault: ambiguousNumber"), ("12,00", "fault: ambiguousNumber"), ("1,2000", "fault: ambiguousNumber"),
        ("1,20,000", "fault: ambiguousNumber"), ("1200,000", "fault: ambiguousNumber"),
        ("0,123", "fault: ambiguousNumber"),
        ("12,345,67", "fault: ambiguousNumber"), ("1.200.000", "fault: ambiguousNumber"),
        ("1'200", "fault: ambiguousNumber"),
        ("1’200", "fault: ambiguousNumber"), ("1.200k", "fault: ambiguousNumber"),
        ("CNY 1.200", "fault: ambiguousNumber"),
        ("1,200,50", "fault: ambiguousNumber"), ("1,5万", "fault: ambiguousNumber"), ("1.2,3", "fault: ambiguousNumber"),
        ("EUR 36k", "fault: foreignCurrency"), ("€36k", "fault: foreignCurrency"), ("$5", "fault: foreignCurrency"),
        ("NT$5", "fault: foreignCurrency"), ("CHF 5", "fault: foreignCurrency"), ("5 美元", "fault: foreignCurrency"),
        ("24 h", "fault: unitMismatch"), ("5%", "fault: unitMismatch"), ("120 人天", "fault: unitMismatch"),
        ("1234567890123456789", "fault: tooLarge"), ("0.1234567890123", "fault: tooLarge"),
        ("999999999999999999万", "fault: tooLarge"), ("1.", "fault: unreadable"), ("1,", "fault: unreadable"),
        (".", "fault: unreadable"), ("--5", "fault: unreadable"), ("(-5)", "fault: unreadable"),
        ("(5", "fault: unreadable"),
        ("5)", "fault: unreadable"), ("()", "fault: unreadable"), ("¥", "fault: unreadable"),
        ("万", "fault: unreadable"),
        ("¥5 USD", "fault: unreadable"), ("1e6", "fault: unreadable"), ("约120", "fault: unreadable"),
        ("~120", "fault: unreadable"),
        ("120左右", "fault: unreadable"), ("1亿2000万", "fault: unreadable"), ("12 000 000 x9", "fault: ambiguousNumber"),
        ("5 users, 3 admins", "fault: unreadable"), ("🔥🔥", "fault: unreadable"), ("12 🔥", "fault: unreadable"),
        ("NaN", "fault: unreadable"), ("0x10", "fault: unreadable"), ("½", "fault: unreadable"),
        ("一百", "fault: unreadable"),
        ("XYZ 5", "fault: unreadable"),
    ]) func refusesAmount(_ text: String, _ expected: String) {
        #expect(amount(text) == expected)
    }

    @Test(arguments: [
        ("24 h", "24 h"), ("24小时", "24 小时"), ("95%", "95 %"), ("95 ％", "95 %"), ("4.0/5.0", "4 /5"), ("4/5", "4 /5"),
        ("1.200", "1.2"), ("31.5", "31.5"), ("5k users", "5000 users"), ("120万人", "1200000 人"), ("3.5‰", "3.5 ‰"),
        ("512 MB", "512 MB"), ("10 person-days", "10 person-days"), ("(5%)", "-5 %"), ("12 次/天", "12 次/天"),
        ("12 tbd", "fault: unreadable"), ("12 以上", "fault: unreadable"), ("3 of 5", "fault: unreadable"),
        ("1 200", "fault: ambiguousNumber"), ("1,5", "fault: ambiguousNumber"), ("4/0", "fault: unreadable"),
        ("5 EUR", "fault: foreignCurrency"),
    ]) func readsNumber(_ text: String, _ expected: String) {
        #expect(number(text) == expected)
    }

    @Test(arguments: [
        ("120", "基线（万元）", "1200000 CNY"), ("120万", "基线（万元）", "1200000 CNY"), ("123.456", "基线（万元）", "1234560 CNY"),
        ("36k", "基线（万元）", "36000 CNY (differs)"), ("1.2亿", "基线（万元）", "120000000 CNY (differs)"),
        ("¥120", "基线（万元）", "120 CNY (differs)"), ("¥120万", "基线（万元）", "1200000 CNY"), ("(12)", "基线（万元）", "-120000 CNY"),
        ("0.5", "基线（万元）", "5000 CNY"), ("TBD", "基线（万元）", "open"), ("", "基线（万元）", "empty"),
        ("36", "Budget, k EUR", "fault: foreignCurrency"), ("36", "Budget (CNY 10k)", "360000 CNY"),
        ("120万", "金额(元)", "1200000 CNY (differs)"), ("1.200", "Budget (k CNY)", "fault: ambiguousNumber"),
        ("999999999999999", "基线（万元）", "fault: tooLarge"), ("99999999999999", "基线（万元）", "999999999999990000 CNY"),
    ]) func heading(_ text: String, _ heading: String, _ expected: String) {
        #expect(amount(text, heading: heading) == expected)
    }

    @Test(arguments: [
        ("95", "Baseline (%)", "95 %"), ("95%", "Baseline (%)", "95 %"), ("10", "工期（天）", "10"),
        ("10d", "工期（天）", "10 d"),
        ("10天", "工期（天）", "10 天"), ("2周", "工期（天）", "2 周 (differs)"), ("5k", "Users", "5000"), ("5", "用户（万人）", "50000"),
        ("5万人", "用户（万人）", "50000 人"), ("5人", "用户（万人）", "5 人 (differs)"), ("¥5", "Rate (%)", "5 CNY (differs)"),
    ]) func headingOfNumber(_ text: String, _ heading: String, _ expected: String) {
        #expect(number(text, heading: heading) == expected)
    }

    @Test(arguments: [
        ("1.200,50", "1200.5"), ("1,5", "1.5"), ("1 200", "1200"), ("1.200", "1200"), ("1.200.000", "1200000"),
        ("1'200,5", "1200.5"), ("12,345", "12.345"), ("1.5", "fault: ambiguousNumber"),
        ("1,200.50", "fault: ambiguousNumber"),
        ("1,200,000", "fault: ambiguousNumber"), ("1.200 000", "fault: ambiguousNumber"), ("1200", "1200"),
    ]) func decimalComma(_ text: String, _ expected: String) {
        #expect(amount(text, ValueConventions(decimalComma: true, currency: "EUR")) == expected)
    }

    @Test(arguments: [
        ("EUR 36k", "CNY", "280800 CNY (from EUR)"), ("€1.25", "CNY", "9.75 CNY (from EUR)"),
        ("US$2", "CNY", "14.246 CNY (from USD)"), ("$2", "CNY", "fault: foreignCurrency"),
        ("GBP 1", "CNY", "fault: foreignCurrency"), ("NT$5", "CNY", "fault: foreignCurrency"),
        ("€0.123456789012", "CNY", "fault: tooLarge"), ("€999999999999999999", "CNY", "fault: tooLarge"),
    ]) func rates(_ text: String, _ currency: String, _ expected: String) throws {
        let euro = try #require(DecimalNumber(plain: "7.8"))
        let dollar = try #require(DecimalNumber(plain: "7.123"))
        let conventions = ValueConventions(currency: currency, rates: [("EUR", euro), ("USD", dollar)])
        #expect(amount(text, conventions) == expected)
    }

    @Test(arguments: [
        ("$5", "USD", "5 USD"), ("$5", "TWD", "5 TWD"), ("$5", "HKD", "5 HKD"), ("$5", "EUR", "fault: foreignCurrency"),
        ("NT$5", "TWD", "5 TWD"), ("US$5", "TWD", "fault: foreignCurrency"), ("¥5", "JPY", "5 JPY"),
        ("5円", "JPY", "5 JPY"),
        ("¥5", "USD", "fault: foreignCurrency"), ("5元", "TWD", "5 TWD"), ("5圆", "CNY", "5 CNY"),
        ("5元", "USD", "fault: foreignCurrency"),
        ("€5", "EUR", "5 EUR"), ("£5", "GBP", "5 GBP"), ("￡5", "GBP", "5 GBP"), ("MUR 5", "MUR", "5 MUR"),
        ("RMB5", "CNY", "5 CNY"), ("人民幣5萬元", "CNY", "50000 CNY"),
    ]) func signs(_ text: String, _ currency: String, _ expected: String) {
        #expect(amount(text, ValueConventions(currency: currency)) == expected)
    }

    @Test func withoutProjectCurrency() {
        #expect(amount("EUR 5", .standard) == "5 EUR")
        #expect(amount("5", .standard) == "5")
        #expect(amount("36", heading: "Budget, k EUR", .standard) == "36000 EUR")
    }

    @Test(arguments: [
        ("31.5", "31.5"), ("1e3", "1000"), ("-1.5E-2", "-0.015"), ("1e999999999999", "fault: tooLarge"),
        ("0e999999999999", "0"), ("1e-30", "fault: tooLarge"), ("x", "fault: unreadable"), ("1200.125", "1200.125"),
    ]) func json(_ text: String, _ expected: String) {
        #expect(summary(NumberReader.read(jsonNumber: text), \.described) == expected)
    }

    @Test(arguments: [
        ("1,5", "write 1.5 or 15"), ("1.200", "write 1,200 or 1.200"), ("1 200", "write 1,200"),
        ("1.200,50", "write 1,200.50"), ("12,00", "write 12.00 or 1200"), ("1,200,50", "write 120050"),
    ]) func wayOut(_ text: String, _ expected: String) {
        let fault = NumberReader.read(text, unit: nil, isAmount: true, .standard).fault
        #expect(fault?.wayOut.text(in: .english) == expected)
    }
}
