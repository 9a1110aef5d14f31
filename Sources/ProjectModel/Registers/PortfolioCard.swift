import Diagnostics

/// The portfolio's card: the settings under the title of `portfolio.md`.
package enum PortfolioCard {
    package static let register = Register(
        "portfolio", "Portfolio", "项目组合", "專案組合",
        fields: [
            FieldDeclaration("name", "Name", "名称", "名稱", .text),
            FieldDeclaration("language", "Language", "语言", "語言", .state(PageLanguage.vocabulary)),
            FieldDeclaration("timeZone", "Time zone", "时区", "時區", .text),
            FieldDeclaration("forge", "Forge link", "代码托管链接", "程式碼託管連結", .text, also: ["Repository", "代码库", "仓库链接"]),
            FieldDeclaration(
                "scheduleTolerance", "Schedule tolerance", "进度容差", "時程容許偏差", .durations, also: ["进度容许偏差", "時程容差"]),
            FieldDeclaration("costTolerance", "Cost tolerance", "成本容差", "成本容許偏差", .percents, also: ["成本容许偏差", "費用容差"]),
            FieldDeclaration("reportingDay", "Reporting day", "报告日", "報告日", .state(Weekday.vocabulary)),
            FieldDeclaration("dateOrder", "Date order", "日期顺序", "日期順序", .state(WrittenDateOrder.vocabulary)),
            FieldDeclaration(
                "decimal", "Decimal mark", "小数点", "小數點", .state(DecimalMark.vocabulary), also: ["Decimal", "小数点符号"]),
            FieldDeclaration("amountUnit", "Amount unit", "金额单位", "金額單位", .state(AmountUnit.vocabulary)),
        ])

    package static let name = register.text("name")
    package static let language = register.state("language", PageLanguage.self)
    package static let timeZone = register.text("timeZone")
    package static let forge = register.text("forge")
    package static let scheduleTolerance = register.durations("scheduleTolerance")
    package static let costTolerance = register.percents("costTolerance")
    package static let dateOrder = register.state("dateOrder", WrittenDateOrder.self)
    package static let decimal = register.state("decimal", DecimalMark.self)
    package static let amountUnit = register.state("amountUnit", AmountUnit.self)
}
