import Diagnostics

/// `kpis`: what is measured, from which value to which.
package enum KPIs {
    package static let register = Register(
        "kpis", "KPIs", "关键指标", "關鍵指標",
        also: ["KPI", "Key performance indicators", "关键绩效指标", "關鍵績效指標", "指标", "指標", "绩效指标", "績效指標", "考核指标"],
        dateColumns: true,
        fields: [
            .id,
            FieldDeclaration(
                "kpi", "KPI", "指标", "指標", .text, required: true, title: true,
                also: ["Indicator", "Name", "Metric", "指标名称", "指標名稱", "名称", "名稱", "关键指标"]),
            FieldDeclaration(
                "category", "Category", "类别", "類別", .state(KPICategory.vocabulary),
                also: ["Type", "指标类别", "指標類別", "分类", "類型"]),
            FieldDeclaration(
                "objective", "Objective", "对应目标", "對應目標", .references(["objectives"]), also: ["Goal", "项目目标"]),
            FieldDeclaration("unit", "Unit", "单位", "單位", .text),
            FieldDeclaration(
                "direction", "Direction", "指标方向", "指標方向", .state(KPIDirection.vocabulary), also: ["方向", "Polarity"]),
            FieldDeclaration(
                "baseline", "Baseline", "基线值", "基準值", .number,
                also: ["基准值", "基线", "起始值", "现状值", "現況值", "Starting value", "基準"]),
            FieldDeclaration(
                "target", "Target", "目标值", "目標值", .target, required: true, also: ["目标", "目標", "Goal value"]),
            FieldDeclaration("threshold", "Threshold", "阈值", "門檻值", .target, also: ["临界值", "閾值", "臨界值", "警戒值"]),
            FieldDeclaration(
                "by", "By", "达成日期", "達成日期", .date(.last), also: ["Target date", "目标日期", "目標日期", "达标日期", "Due"]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["负责人"]),
            FieldDeclaration(
                "interval", "Interval", "测量周期", "量測週期", .duration,
                also: ["Frequency", "统计频率", "統計頻率", "測量頻率", "测量频率", "統計週期", "统计周期"]),
            .visibility,
        ])

    package static let kpi = register.text("kpi")
    package static let category = register.state("category", KPICategory.self)
    package static let objective = register.references("objective")
    package static let unit = register.text("unit")
    package static let direction = register.state("direction", KPIDirection.self)
    package static let baseline = register.writtenNumber("baseline")
    package static let target = register.target("target")
    package static let threshold = register.target("threshold")
    package static let by = register.date("by")
    package static let owner = register.text("owner")
    package static let interval = register.duration("interval")

    /// Which way a KPI is to go, by its target: an open range says so itself, a bare number by where it starts from.
    package static func direction(of target: TargetRange?, from start: DecimalNumber?) -> KPIDirection? {
        switch target?.relation {
        case .atLeast, .above: return .up
        case .atMost, .below: return .down
        case .between: return .range
        case .plain:
            guard let goal = target?.lower, let start, goal != start else { return nil }
            return goal > start ? .up : .down
        case nil: return nil
        }
    }
}
