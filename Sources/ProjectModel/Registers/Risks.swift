import Diagnostics

/// `risks`: what may happen, how likely, how bad, and what is done about it.
package enum Risks {
    package static let register = Register(
        "risks", "Risks", "风险", "風險",
        also: ["Risk register", "Risk log", "风险登记册", "风险清单", "风险登记表", "風險登記冊", "風險登錄表", "風險登錄冊", "風險清單"],
        fields: [
            .id,
            FieldDeclaration(
                "risk", "Risk", "风险", "風險", .text, required: true, title: true,
                also: [
                    "Description", "Risk description", "Name", "风险描述", "風險描述", "描述", "说明", "說明", "风险名称", "風險名稱", "风险事项",
                ]),
            FieldDeclaration(
                "category", "Category", "类别", "類別", .text, also: ["Type", "风险类别", "風險類別", "分类", "分類", "类型"]),
            FieldDeclaration(
                "probability", "Probability", "概率", "機率", .scale, required: true,
                also: ["Likelihood", "P", "L", "可能性", "发生概率", "發生機率"]),
            FieldDeclaration(
                "impact", "Impact", "影响", "衝擊", .scale, required: true,
                also: ["Consequence", "I", "影响程度", "影響", "影響程度"]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["Risk owner", "负责人", "风险责任人", "風險負責人"]),
            FieldDeclaration(
                "strategy", "Strategy", "应对策略", "應對策略", .state(RiskStrategy.vocabulary),
                also: ["Response strategy", "策略"]),
            FieldDeclaration(
                "response", "Response", "应对措施", "因應措施", .text,
                also: ["Mitigation", "Risk response", "风险应对", "風險回應", "措施", "風險對策", "應對措施"]),
            FieldDeclaration(
                "contingency", "Contingency", "应急计划", "應變計畫", .text, also: ["Contingency plan", "应急预案", "應急計畫", "应急措施"]),
            FieldDeclaration("trigger", "Trigger", "触发条件", "觸發條件", .text, also: ["预警信号", "警訊"]),
            FieldDeclaration(
                "indicator", "Indicator", "预警指标", "預警指標", .references(["kpis"]), also: ["KPI", "指标", "指標"]),
            FieldDeclaration("threshold", "Threshold", "阈值", "門檻值", .target, also: ["临界值", "閾值", "预警阈值", "臨界值"]),
            FieldDeclaration(
                "cost", "Cost", "损失金额", "損失金額", .amount,
                sense: .higherIsWorse,
                also: ["成本", "金额", "金額", "影响成本", "Cost impact", "Money impact", "影响金额", "衝擊金額", "潜在损失", "费用影响"]),
            FieldDeclaration(
                "residualProbability", "Residual probability", "残余概率", "殘餘機率", .scale, also: ["剩余概率", "剩餘機率"]),
            FieldDeclaration("residualImpact", "Residual impact", "残余影响", "殘餘衝擊", .scale, also: ["剩余影响", "剩餘衝擊"]),
            FieldDeclaration("targetProbability", "Target probability", "目标概率", "目標機率", .scale),
            FieldDeclaration("targetImpact", "Target impact", "目标影响", "目標衝擊", .scale),
            FieldDeclaration(
                "raised", "Raised", "提出日期", "提出日期", .date(.first), also: ["识别日期", "識別日期", "登记日期", "Identified"]),
            FieldDeclaration(
                "reviewed", "Reviewed", "评审日期", "審查日期", .date(.last),
                also: ["复核日期", "覆核日期", "复评日期", "最近评审", "最近審查", "Last reviewed", "复审日期"]),
            FieldDeclaration(
                "due", "Due", "截止日期", "截止日", .date(.last), sense: .laterIsWorse,
                also: ["Due date", "期限", "应对期限", "完成期限"]),
            FieldDeclaration("drilled", "Drilled", "演练日期", "演練日期", .date(.last), also: ["最近演练", "Last drill"]),
            FieldDeclaration("state", "State", "状态", "狀態", .state(RiskState.vocabulary), also: ["Status"]),
            .visibility,
        ])

    package static let risk = register.text("risk")
    package static let category = register.text("category")
    package static let probability = register.scale("probability")
    package static let impact = register.scale("impact")
    package static let owner = register.text("owner")
    package static let strategy = register.state("strategy", RiskStrategy.self)
    package static let response = register.text("response")
    package static let contingency = register.text("contingency")
    package static let trigger = register.text("trigger")
    package static let indicator = register.references("indicator")
    package static let threshold = register.target("threshold")
    package static let cost = register.number("cost")
    package static let residualProbability = register.scale("residualProbability")
    package static let residualImpact = register.scale("residualImpact")
    package static let targetProbability = register.scale("targetProbability")
    package static let targetImpact = register.scale("targetImpact")
    package static let raised = register.date("raised")
    package static let reviewed = register.date("reviewed")
    package static let due = register.date("due")
    package static let drilled = register.date("drilled")
    package static let state = register.state("state", RiskState.self)

    /// Whether a risk is a chance rather than a threat, by its strategy.
    package static func isOpportunity(_ risk: Record) -> Bool {
        switch risk[strategy] {
        case .exploit, .enhance, .share: true
        default: false
        }
    }
}
