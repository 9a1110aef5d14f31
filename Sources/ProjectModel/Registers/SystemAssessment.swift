import Diagnostics

/// `systemAssessment`: what is found in the present system, and what is done about it.
package enum SystemAssessment {
    package static let register = Register(
        "systemAssessment", "System assessment", "系统评估", "系統評估",
        also: [
            "System evaluation", "System review", "System health check", "Current system assessment",
            "Assessment of the current system", "Legacy system assessment", "As-is assessment", "系统诊断", "系统现状评估",
            "系统健康检查", "现有系统评估", "现有系统诊断", "现状评估", "原系统评估", "旧系统评估", "系統診斷", "系統現況評估", "系統健檢", "現有系統評估", "現行系統評估",
            "現況評估", "原系統評估", "舊系統評估",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "area", "Area", "评估方面", "評估面向", .state(SystemArea.vocabulary),
                also: [
                    "Aspect", "Dimension", "Category", "Type", "方面", "领域", "维度", "评估维度", "评估领域", "评估项", "评估内容", "类别",
                    "类型", "分类", "面向", "構面", "評估構面", "評估領域", "評估項目", "類別", "類型", "分類",
                ]),
            FieldDeclaration(
                "finding", "Finding", "发现", "發現", .text, required: true, title: true,
                also: [
                    "Findings", "Description", "Problem", "Issue", "Gap", "评估发现", "发现的问题", "发现问题", "问题", "问题描述", "存在问题",
                    "现状", "现状描述", "描述", "说明", "評估發現", "發現事項", "發現問題", "問題", "問題描述", "現況", "現況說明", "缺失", "說明",
                ]),
            FieldDeclaration(
                "severity", "Severity", "严重程度", "嚴重程度", .state(IssueSeverity.vocabulary),
                also: [
                    "Level", "Priority", "严重性", "严重度", "级别", "等级", "影响程度", "优先级", "嚴重性", "嚴重度", "等級", "影響程度", "優先順序",
                ]),
            FieldDeclaration(
                "treatment", "Treatment", "处理措施", "處理措施", .text,
                also: [
                    "Recommendation", "Action", "Remedy", "Measure", "Solution", "处理方式", "处理建议", "建议", "改进建议", "改进措施",
                    "整改措施", "整改建议", "应对措施", "对策", "解决方案", "處理方式", "處理建議", "建議", "改善建議", "改善措施", "因應措施", "對策", "解決方案",
                ]),
            FieldDeclaration(
                "requirement", "Requirement", "对应需求", "對應需求", .references(["requirements"]),
                also: [
                    "Requirements", "Requirement ID", "Requirement IDs", "需求", "需求编号", "关联需求", "相关需求", "形成需求", "需求編號",
                    "關聯需求", "相關需求",
                ]),
            .visibility,
        ])

    package static let area = register.state("area", SystemArea.self)
    package static let finding = register.text("finding")
    package static let severity = register.state("severity", IssueSeverity.self)
    package static let treatment = register.text("treatment")
    package static let requirement = register.references("requirement")
}
