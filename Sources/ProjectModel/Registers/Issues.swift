import Diagnostics

/// `issues`: what has happened and must be dealt with.
package enum Issues {
    package static let register = Register(
        "issues", "Issues", "问题", "議題",
        also: [
            "Issue log", "Issue register", "Problems", "问题清单", "问题日志", "问题登记册", "問題", "問題清單", "議題清單", "議題紀錄表", "問題追蹤表",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "issue", "Issue", "问题", "議題", .text, required: true, title: true,
                also: ["Description", "Problem", "Name", "问题描述", "問題", "問題描述", "描述", "说明", "說明", "議題描述"]),
            FieldDeclaration("stage", "Stage", "阶段", "階段", .references(["stages"]), also: ["所属阶段", "所屬階段", "Phase"]),
            FieldDeclaration("type", "Type", "类型", "類型", .text, also: ["Category", "类别", "類別", "分类", "分類"]),
            FieldDeclaration(
                "severity", "Severity", "严重程度", "嚴重程度", .state(IssueSeverity.vocabulary),
                sense: .words(["minor", "moderate", "major", "critical"]),
                also: ["严重性", "嚴重度", "级别", "等级", "Priority", "优先级", "優先順序"]),
            FieldDeclaration("effect", "Effect", "影响", "影響", .text, also: ["Impact", "影响说明"]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["负责人", "Responsible", "Assignee"]),
            FieldDeclaration("raised", "Raised", "提出日期", "提出日期", .date(.first), also: ["登记日期", "发现日期", "發現日期"]),
            FieldDeclaration(
                "due", "Due", "截止日期", "截止日", .date(.last),
                sense: .laterIsWorse, also: ["Due date", "Due dt", "期限", "计划解决", "完成期限", "应解决日期", "整改期限", "改善期限"]),
            FieldDeclaration("forwardedTo", "Forwarded to", "转交", "轉交", .text, also: ["转交给", "轉交對象", "转交厂商"]),
            FieldDeclaration("answered", "Answered", "答复日期", "答覆日期", .date(.last), also: ["回复日期"]),
            FieldDeclaration("state", "State", "状态", "狀態", .state(IssueState.vocabulary), also: ["Status"]),
            FieldDeclaration(
                "resolution", "Resolution", "解决措施", "解決措施", .text,
                also: ["解决办法", "解決辦法", "处理办法", "解决方案", "解決方案", "处理措施", "處理措施", "处理结果"]),
            FieldDeclaration(
                "risk", "Risk", "来源风险", "來源風險", .references(["risks"]), also: ["关联风险", "關聯風險", "相关风险", "对应风险"]),
            .visibility,
        ])

    package static let issue = register.text("issue")
    package static let stage = register.references("stage")
    package static let type = register.text("type")
    package static let severity = register.state("severity", IssueSeverity.self)
    package static let effect = register.text("effect")
    package static let owner = register.text("owner")
    package static let raised = register.date("raised")
    package static let due = register.date("due")
    package static let forwardedTo = register.text("forwardedTo")
    package static let answered = register.date("answered")
    package static let state = register.state("state", IssueState.self)
    package static let resolution = register.text("resolution")
    package static let risk = register.references("risk")
}
