import Diagnostics

/// `requirements`: what the client needs, how it is met, and whether it is signed.
package enum Requirements {
    package static let register = Register(
        "requirements", "Requirements", "需求", "需求",
        also: [
            "Requirement", "Requirement list", "Requirements list", "Requirements register", "Requirements log",
            "Requirements traceability matrix", "Traceability matrix", "RTM", "User requirements",
            "Business requirements", "Fit-gap analysis", "需求清单", "需求列表", "需求表", "需求池", "需求登记册", "需求登记表", "需求跟踪表",
            "需求跟踪矩阵", "需求追踪表", "需求追踪矩阵", "需求分析", "需求调研", "业务需求", "用户需求", "差异分析", "需求清單", "需求登記冊", "需求登記表", "需求追蹤表",
            "需求追蹤矩陣", "需求訪談", "業務需求", "使用者需求", "差異分析",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "requirement", "Requirement", "需求", "需求", .text, required: true, title: true,
                also: [
                    "Description", "Name", "Need", "Requirement description", "User story", "需求描述", "需求内容", "需求名称",
                    "需求说明", "需求项", "需求点", "名称", "描述", "说明", "内容", "功能点", "需求內容", "需求名稱", "需求說明", "需求項目", "名稱", "說明",
                    "內容",
                ]),
            FieldDeclaration(
                "type", "Type", "类型", "類型", .state(RequirementType.vocabulary),
                also: [
                    "Category", "Kind", "Requirement type", "需求类型", "需求类别", "需求分类", "类别", "分类", "需求類型", "需求類別", "需求分類",
                    "類別", "分類",
                ]),
            FieldDeclaration(
                "department", "Department", "部门", "部門", .text,
                also: [
                    "Business unit", "Unit", "需求部门", "提出部门", "所属部门", "业务部门", "申请部门", "单位", "需求部門", "提出部門", "所屬部門",
                    "業務部門", "申請部門", "單位", "需求單位", "提出單位",
                ]),
            FieldDeclaration(
                "process", "Process", "业务流程", "業務流程", .text,
                also: ["Business process", "流程", "所属流程", "对应流程", "涉及流程", "业务场景", "作業流程", "所屬流程", "對應流程", "業務情境"]),
            FieldDeclaration(
                "priority", "Priority", "优先级", "優先順序", .state(Priority.vocabulary),
                also: [
                    "Importance", "Urgency", "MoSCoW", "优先顺序", "优先度", "优先等级", "重要性", "重要程度", "紧急程度", "優先級", "優先度",
                    "優先等級", "緊急程度",
                ]),
            FieldDeclaration(
                "fit", "Fit", "满足方式", "滿足方式", .state(Fit.vocabulary),
                also: [
                    "Fit/gap", "Fit or gap", "Met by", "Treatment", "实现方式", "处理方式", "匹配度", "匹配情况", "满足情况", "系统满足情况",
                    "適配度", "實現方式", "處理方式", "契合度", "滿足情形", "系統滿足情形",
                ]),
            FieldDeclaration(
                "solution", "Solution", "解决方案", "解決方案", .text,
                also: [
                    "Proposed solution", "方案", "实现方案", "解决办法", "解决措施", "處理方案", "实现说明", "實現方案", "解決辦法", "解決措施", "處理說明",
                ]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(RequirementState.vocabulary),
                also: ["Status", "需求状态", "需求狀態", "进展", "進展"]),
            FieldDeclaration(
                "reviewed", "Reviewed", "评审日期", "審查日期", .date(.last),
                also: ["Review date", "Reviewed on", "审核日期", "评审时间", "需求评审日期", "審核日期", "需求審查日期"]),
            FieldDeclaration(
                "signed", "Signed", "签字日期", "簽署日期", .date(.last),
                sense: .closes,
                also: [
                    "Signed on", "Signed off", "Sign-off", "Sign-off date", "Confirmed", "Confirmation date", "签字",
                    "签署日期", "签认日期", "签字确认日期", "确认日期", "确认时间", "簽署", "簽核日期", "簽認日期", "簽字日期", "確認日期",
                ]),
            FieldDeclaration(
                "source", "Source", "来源", "來源", .text,
                also: [
                    "Origin", "Raised by", "Requested by", "Requester", "需求来源", "提出人", "需求提出人", "需求方", "需求來源", "提出者",
                    "需求提出者",
                ]),
            FieldDeclaration(
                "criteria", "Acceptance criteria", "对应验收项", "對應驗收項目", .references(["acceptance"]),
                also: [
                    "Acceptance", "Acceptance criterion", "Acceptance ID", "Acceptance IDs", "验收", "验收项", "验收指标",
                    "验收编号", "验收项编号", "对应验收", "对应验收指标", "驗收", "驗收項目", "驗收指標", "驗收編號", "對應驗收", "對應驗收指標",
                ]),
            .visibility,
        ])

    package static let requirement = register.text("requirement")
    package static let type = register.state("type", RequirementType.self)
    package static let department = register.text("department")
    package static let process = register.text("process")
    package static let priority = register.state("priority", Priority.self)
    package static let fit = register.state("fit", Fit.self)
    package static let solution = register.text("solution")
    package static let state = register.state("state", RequirementState.self)
    package static let reviewed = register.date("reviewed")
    package static let signed = register.date("signed")
    package static let source = register.text("source")
    package static let criteria = register.references("criteria")
}
