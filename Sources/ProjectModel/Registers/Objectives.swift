import Diagnostics

/// `objectives`: what the project is for; each names the KPIs that measure it.
package enum Objectives {
    package static let register = Register(
        "objectives", "Objectives", "项目目标", "專案目標",
        also: ["Goals", "目标", "目標", "Project objectives", "Business objectives", "业务目标"],
        fields: [
            .id,
            FieldDeclaration(
                "objective", "Objective", "目标", "目標", .text, required: true, title: true,
                also: ["Goal", "项目目标", "專案目標", "目标内容"]),
            FieldDeclaration(
                "kpis", "KPIs", "指标", "指標", .references(["kpis"]),
                also: ["KPI", "关键指标", "關鍵指標", "对应指标", "衡量指标", "對應指標"]),
            .visibility,
        ])

    package static let objective = register.text("objective")
    package static let kpis = register.references("kpis")
}
