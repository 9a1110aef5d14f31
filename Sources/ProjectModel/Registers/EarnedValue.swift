import Diagnostics

/// `earned value`: planned value, earned value and actual cost by period, cumulative; and the same with each
/// row for its period alone, under a heading of its own.
package enum EarnedValue {
    package static let register = Register(
        "earnedValue", "Earned value", "挣值", "實獲值",
        also: [
            "EVM", "Earned value management", "挣值分析", "挣值管理", "實獲值分析", "實獲值管理", "累计挣值", "Cumulative earned value",
            "赢得值", "累計實獲值",
        ],
        fields: fields)

    /// Each row is that period's own.
    package static let registerPerPeriod = Register(
        "earnedValuePerPeriod", "Earned value per period", "本期挣值", "本期實獲值",
        also: ["每期挣值", "当期挣值", "當期實獲值"],
        fields: fields)

    private static var fields: [FieldDeclaration] {
        [
            FieldDeclaration(
                "period", "Period", "期间", "期間", .period, required: true, title: true,
                also: ["Month", "Week", "Date", "月份", "周", "週", "日期", "期", "周期"]),
            FieldDeclaration(
                "plannedValue", "Planned value", "计划价值", "計畫值", .amount, also: ["PV", "BCWS", "计划值", "計劃價值"]),
            FieldDeclaration(
                "earnedValue", "Earned value", "挣值", "實獲值", .amount, also: ["EV", "BCWP", "挣得值", "赢得值", "獲得值"]),
            FieldDeclaration(
                "actualCost", "Actual cost", "实际成本", "實際成本", .amount, also: ["AC", "ACWP", "实际费用", "實際花費"]),
            .visibility,
        ]
    }

    package static let period = register.text("period")
    package static let days = register.period("period")
    package static let plannedValue = register.number("plannedValue")
    package static let earnedValue = register.number("earnedValue")
    package static let actualCost = register.number("actualCost")
}
