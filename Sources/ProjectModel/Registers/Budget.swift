import Diagnostics

/// `budget`: money by category, as planned, changed, committed, spent and forecast.
package enum Budget {
    package static let register = Register(
        "budget", "Budget", "预算", "預算",
        also: ["Budget by category", "Cost", "Costs", "项目预算", "專案預算", "预算表", "預算表", "费用预算", "成本"],
        fields: [
            .id,
            FieldDeclaration(
                "category", "Category", "类别", "類別", .text, required: true, title: true,
                also: ["Budget item", "Cost category", "科目", "预算科目", "预算类别", "費用項目", "费用科目", "費用類別", "分类", "費用科目"]),
            FieldDeclaration("item", "Item", "明细", "明細", .text, also: ["项目", "項目", "内容", "Line", "说明", "說明"]),
            FieldDeclaration(
                "baseline", "Baseline", "基线", "基準", .amount, required: true,
                also: ["Original budget", "Baseline budget", "基准", "基準預算", "基准预算", "基线预算", "原始预算", "原始預算", "基線"]),
            FieldDeclaration(
                "changes", "Changes", "变更", "變更", .amount, also: ["Approved changes", "批准变更", "已批准变更", "核准變更", "变更金额"]),
            FieldDeclaration(
                "committed", "Committed", "已承诺", "已承諾", .amount,
                also: ["Commitment", "已签约", "已承诺成本", "已簽約", "已签约金额", "已發包金額", "承诺"]),
            FieldDeclaration(
                "actual", "Actual", "实际", "實際", .amount,
                also: ["Actual cost", "Spent", "实际支出", "實際支出", "已发生", "累计支出", "實際成本", "已支出"]),
            FieldDeclaration(
                "forecast", "Forecast", "预测", "預測", .amount,
                sense: .higherIsWorse, also: ["Forecast at completion", "EAC", "完工预测", "完工預測", "预计总额", "預估", "预测总额"]),
            FieldDeclaration("stage", "Stage", "阶段", "階段", .references(["stages"]), also: ["所属阶段", "所屬階段"]),
            .visibility,
        ])

    package static let category = register.text("category")
    package static let item = register.text("item")
    package static let baseline = register.number("baseline")
    package static let changes = register.number("changes")
    package static let committed = register.number("committed")
    package static let actual = register.number("actual")
    package static let forecast = register.number("forecast")
    package static let stage = register.references("stage")

    /// Whether a line is the contingency reserve, by the words of its category.
    package static func isReserve(_ record: Record) -> Bool {
        guard let category = record[category] else { return false }
        return reserveNames.contains(HeadingName.normalized(category.plain))
    }

    private static let reserveNames: Set<String> = Set(
        [
            "contingency reserve", "contingency", "reserve", "应急储备", "不可预见费", "预备费", "预备金",
            "應變準備金", "應急準備金", "應急儲備", "預備金", "预留金", "风险储备",
        ].map(HeadingName.normalized))
}
