import Diagnostics

/// A status as the manager declares it.
package enum StatusWord: Int, StateWords {
    case green, amber, red, notRated

    package static let vocabulary = Vocabulary([
        Vocabulary.word("green", "Green", "绿", "綠", also: ["g", "绿灯", "綠燈", "绿色", "綠色", "🟢", "正常", "on track"]),
        Vocabulary.word(
            "amber", "Amber", "黄", "黃",
            also: ["a", "y", "yellow", "黄灯", "黃燈", "黄色", "黃色", "🟡", "🟠", "⚠️", "at risk", "有风险", "有風險"]),
        Vocabulary.word("red", "Red", "红", "紅", also: ["r", "红灯", "紅燈", "红色", "紅色", "🔴", "off track"]),
        Vocabulary.word("not rated", "Not rated", "未评级", "未評等", also: ["grey", "gray", "灰", "n/a", "⚪"]),
    ])
}

/// A dimension of a project's status.
package enum DimensionWord: Int, StateWords {
    case overall, schedule, cost, scope, risk, quality, resources, benefits

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "overall", "Overall", "总体", "整體", also: ["total", "overall status", "整体", "总体状态", "整體狀態", "總體"]),
        Vocabulary.word("schedule", "Schedule", "进度", "時程", also: ["time", "时间", "進度", "工期"]),
        Vocabulary.word("cost", "Cost", "成本", "成本", also: ["budget", "预算", "預算", "费用", "費用"]),
        Vocabulary.word("scope", "Scope", "范围", "範疇", also: ["範圍"]),
        Vocabulary.word("risk", "Risk", "风险", "風險", also: ["risks"]),
        Vocabulary.word("quality", "Quality", "质量", "品質", also: ["質量"]),
        Vocabulary.word("resources", "Resources", "资源", "資源", also: ["team", "团队", "團隊", "人员"]),
        Vocabulary.word("benefits", "Benefits", "收益", "效益", also: ["benefit", "效果"]),
    ])
}
