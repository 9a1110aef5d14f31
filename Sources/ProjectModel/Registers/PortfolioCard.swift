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
                "site", "Site address", "网站地址", "網站位址", .text,
                also: [
                    "Site URL", "Website", "Web address", "Published at", "网址", "站点地址", "发布地址", "报告网址", "網址", "站台位址",
                    "發布網址", "報告網址",
                ]),
            FieldDeclaration(
                "scheduleTolerance", "Schedule tolerance", "进度容差", "時程容許偏差", .durations, also: ["进度容许偏差", "時程容差"]),
            FieldDeclaration("costTolerance", "Cost tolerance", "成本容差", "成本容許偏差", .percents, also: ["成本容许偏差", "費用容差"]),
            FieldDeclaration("reportingDay", "Reporting day", "报告日", "報告日", .state(Weekday.vocabulary)),
            FieldDeclaration(
                "meetingInterval", "Meeting interval", "会议间隔", "會議間隔", .duration,
                also: ["Meetings every", "会议周期", "会议频率", "例会间隔", "例会周期", "會議週期", "會議頻率", "例會間隔", "例會週期"]),
            FieldDeclaration(
                "riskReviewInterval", "Risk review interval", "风险评审间隔", "風險審查間隔", .duration,
                also: ["Risk reviews every", "风险评审周期", "风险评审频率", "风险复核间隔", "風險審查週期", "風險審查頻率", "風險覆核間隔"]),
            FieldDeclaration(
                "drillInterval", "Drill interval", "演练间隔", "演練間隔", .duration,
                also: ["Drills every", "演练周期", "演练频率", "应急演练间隔", "演練週期", "演練頻率", "應變演練間隔"]),
            FieldDeclaration(
                "restoreTestInterval", "Restore test interval", "恢复测试间隔", "還原測試間隔", .duration,
                also: ["Restore tests every", "恢复测试周期", "恢复测试频率", "还原测试间隔", "還原測試週期", "還原測試頻率", "復原測試間隔", "復原測試週期"]),
            FieldDeclaration(
                "auditInterval", "Audit interval", "审计间隔", "稽核間隔", .duration,
                also: ["Audits every", "审计周期", "审计频率", "稽核週期", "稽核頻率"]),
            FieldDeclaration(
                "moderateRisk", "Moderate risk from", "中风险起点", "中風險起點", .number,
                also: ["Amber risk from", "中风险起", "黄色风险起点", "中風險起", "黃色風險起點"]),
            FieldDeclaration(
                "highRisk", "High risk from", "高风险起点", "高風險起點", .number,
                also: ["Red risk from", "高风险起", "红色风险起点", "高風險起", "紅色風險起點"]),
            FieldDeclaration(
                "riskProbabilities", "Risk probabilities", "风险概率刻度", "風險機率刻度", .percents,
                also: ["Probability scale", "概率刻度", "概率等级", "機率刻度", "機率等級"]),
            FieldDeclaration("dateOrder", "Date order", "日期顺序", "日期順序", .state(WrittenDateOrder.vocabulary)),
            FieldDeclaration(
                "decimal", "Decimal mark", "小数点", "小數點", .state(DecimalMark.vocabulary), also: ["Decimal", "小数点符号"]),
            FieldDeclaration("amountUnit", "Amount unit", "金额单位", "金額單位", .state(AmountUnit.vocabulary)),
        ])

    package static let name = register.text("name")
    package static let language = register.state("language", PageLanguage.self)
    package static let timeZone = register.text("timeZone")
    package static let forge = register.text("forge")
    package static let site = register.text("site")
    package static let scheduleTolerance = register.durations("scheduleTolerance")
    package static let costTolerance = register.percents("costTolerance")
    package static let reportingDay = register.state("reportingDay", Weekday.self)
    package static let meetingInterval = register.duration("meetingInterval")
    package static let riskReviewInterval = register.duration("riskReviewInterval")
    package static let drillInterval = register.duration("drillInterval")
    package static let restoreTestInterval = register.duration("restoreTestInterval")
    package static let auditInterval = register.duration("auditInterval")
    package static let moderateRisk = register.number("moderateRisk")
    package static let highRisk = register.number("highRisk")
    package static let riskProbabilities = register.percents("riskProbabilities")
    package static let dateOrder = register.state("dateOrder", WrittenDateOrder.self)
    package static let decimal = register.state("decimal", DecimalMark.self)
    package static let amountUnit = register.state("amountUnit", AmountUnit.self)
}
