import Diagnostics

/// `improvements`: what the system or the work with it could do better, and what becomes of it.
package enum Improvements {
    package static let register = Register(
        "improvements", "Improvements", "改进", "改善",
        also: [
            "Improvement", "Improvement log", "Improvement plan", "Improvement register", "Continuous improvement",
            "Optimisation", "Optimization", "改进计划", "改进清单", "改进事项", "改进建议", "改进措施", "持续改进", "优化", "优化建议", "优化清单",
            "优化计划", "持续优化", "改進", "持續改進", "改善計畫", "改善清單", "改善事項", "改善建議", "改善措施", "持續改善", "優化", "優化建議", "優化清單",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "improvement", "Improvement", "改进事项", "改善事項", .text, required: true, title: true,
                also: [
                    "Improvement item", "Suggestion", "Idea", "Description", "Name", "改进", "改善", "改进项", "改进内容", "改进建议",
                    "改善項目", "改善內容", "改善建議", "优化项", "优化事项", "优化建议", "優化項目", "優化事項", "優化建議", "建议", "建議", "事项", "事項", "内容",
                    "內容", "描述", "说明", "說明", "名称", "名稱",
                ]),
            FieldDeclaration(
                "source", "Source", "来源", "來源", .text,
                also: ["Origin", "Raised by", "Proposed by", "建议来源", "建議來源", "提出人", "提出者", "提出部门", "提出部門"]),
            FieldDeclaration(
                "benefit", "Benefit", "收益", "效益", .text,
                also: [
                    "Benefits", "Expected benefit", "Value", "预期收益", "预期效益", "預期效益", "预期效果", "預期效果", "改进效果", "改善效益",
                    "效果", "价值", "價值",
                ]),
            FieldDeclaration(
                "effort", "Effort", "工作量", "工作量", .text,
                also: [
                    "Cost", "Estimate", "Person-days", "人天", "人日", "工时", "工時", "投入", "人力投入", "投入人力", "预计工作量", "预估工作量",
                    "預估工作量", "預估工時", "成本",
                ]),
            FieldDeclaration(
                "priority", "Priority", "优先级", "優先順序", .state(Priority.vocabulary),
                also: [
                    "Importance", "Urgency", "优先顺序", "优先度", "优先等级", "優先級", "優先度", "優先等級", "重要性", "重要程度", "紧急程度", "緊急程度",
                ]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["Responsible", "Assignee", "负责人", "承辦人"]),
            FieldDeclaration(
                "due", "Due", "截止日期", "截止日", .date(.last),
                sense: .laterIsWorse,
                also: [
                    "Due date", "Deadline", "Target date", "Planned", "期限", "完成期限", "完成日期", "计划完成", "計畫完成", "计划完成日期",
                    "計畫完成日", "计划日期", "計畫日期", "目标日期", "目標日期", "预计完成", "預計完成", "到期日",
                ]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(ImprovementState.vocabulary),
                also: ["Status", "进展", "進展", "完成情况", "完成情形", "处理状态", "處理狀態"]),
            .visibility,
        ])

    package static let improvement = register.text("improvement")
    package static let source = register.text("source")
    package static let benefit = register.text("benefit")
    package static let effort = register.text("effort")
    package static let priority = register.state("priority", Priority.self)
    package static let owner = register.text("owner")
    package static let due = register.date("due")
    package static let state = register.state("state", ImprovementState.self)
}
