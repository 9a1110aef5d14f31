import Testing

@testable import ProjectModel

@Suite struct HeadingUnitTests {
    @Test(arguments: [
        ("基线（万元）", "基线", "10000"), ("Budget, k EUR", "Budget", "1000 EUR"), ("Budget (CNY 10k)", "Budget", "10000 CNY"),
        ("金额(元)", "金额", "1"), ("Cost [USD m]", "Cost", "1000000 USD"), ("工期（天）", "工期", "1 day"),
        ("Baseline (%)", "Baseline", "1 %"), ("基準（萬元）", "基準", "10000"), ("Budget (kEUR)", "Budget", "1000 EUR"),
        ("Budget (EUR million)", "Budget", "1000000 EUR"), ("Budget ('000 EUR)", "Budget", "1000 EUR"),
        ("Budget (EUR 000s)", "Budget", "1000 EUR"), ("Amount (€)", "Amount", "1 EUR"), ("Amount ($)", "Amount", "1"),
        ("合同额（人民币万元）", "合同额", "10000 CNY"), ("金额（百万元）", "金额", "1000000"), ("金额（单位：万元）", "金额", "10000"),
        ("金额（含税，万元）", "金额", "10000"), ("Duration (days)", "Duration", "1 day"), ("工期（周）", "工期", "1 week"),
        ("工期（個月）", "工期", "1 month"), ("Effort (person-days)", "Effort", "1"), ("Progress %", "Progress", "1 %"),
        ("完成率％", "完成率", "1 %"), ("% complete", "% complete", "1 %"), ("用户（万人）", "用户", "10000"),
        ("Budget（１０ｋ　ＥＵＲ）", "Budget", "10000 EUR"), ("Budget (1,000 EUR)", "Budget", "1000 EUR"),
        ("Budget (in k EUR) ", "Budget", "1000 EUR"), ("Cost (M USD)", "Cost", "1000000 USD"),
        ("Latency (ms)", "Latency", "1"),
    ]) func splits(_ heading: String, _ name: String, _ expected: String) {
        let (found, unit) = HeadingUnit.split(heading: heading)
        #expect(found == name)
        let described = unit.map { unit in
            [
                unit.multiplier.plain, unit.currency, unit.isPercent ? "%" : nil, unit.duration.map { "\($0)" },
            ].compactMap { $0 }.joined(separator: " ")
        }
        #expect(described == expected)
    }

    @Test(arguments: [
        "Budget", "Budget (2026)", "Owner (client)", "Owner(s)", "Vendor (M)", "Vendor (B)", "Vendor (D)", "Name, role",
        "Cost ()", "()",
        "(", ")", "", "Budget (12 EUR)", "Budget (k k EUR)", "Budget (USD EUR)", "Budget (EUR %)", "Name)",
        "Budget (10)", "Budget (a b c)",
    ]) func keepsName(_ heading: String) {
        let (name, unit) = HeadingUnit.split(heading: heading)
        #expect(name == heading)
        #expect(unit == nil)
    }

    @Test(arguments: [
        ("单位：万元", "10000"), ("單位：千元", "1000"), ("Unit: k EUR", "1000 EUR"), ("Units: CNY m", "1000000 CNY"),
        ("（单位：万元）", "10000"),
        ("金额单位：人民币万元", "10000 CNY"), ("单位：万元 币种：人民币", "10000 CNY"), ("单位: 天", "1"), (" 单位 ： 万元 ", "10000"),
    ]) func line(_ line: String, _ expected: String) {
        let unit = HeadingUnit.ofLine(line)
        #expect(unit.map { [$0.multiplier.plain, $0.currency].compactMap { $0 }.joined(separator: " ") } == expected)
    }

    @Test(arguments: ["", "单位", "单位：", "单位：很多", "Unit test: k EUR", "We pay in k EUR", "单位万元", "Units of work: 5"])
    func noLine(_ line: String) {
        #expect(HeadingUnit.ofLine(line) == nil)
    }

    @Test func labels() {
        #expect(HeadingUnit.split(heading: "基线（万元）").unit?.label == "万元")
        #expect(HeadingUnit.split(heading: "Budget, k EUR").unit?.label == "k EUR")
    }

    @Test func nameKeepsItsOwnSpelling() {
        #expect(HeadingUnit.split(heading: "ＡＢＣ　（万元）").name == "ＡＢＣ")
    }
}
