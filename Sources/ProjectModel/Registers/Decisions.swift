import Diagnostics

/// `decisions`: what is asked of the committee, and what it decided.
package enum Decisions {
    package static let register = Register(
        "decisions", "Decisions", "决策", "決策",
        also: ["Decision log", "决策日志", "决策记录", "决策事项", "決策紀錄", "決策日誌", "決策事項", "决议事项", "決議事項", "决议清单"],
        fields: [
            .id,
            FieldDeclaration(
                "decision", "Decision", "决策事项", "決策事項", .text, required: true, title: true,
                also: ["Description", "决策", "決策", "事项", "决策内容", "決策內容", "议题"]),
            FieldDeclaration("options", "Options", "可选方案", "可選方案", .text, also: ["方案", "选项", "選項"]),
            FieldDeclaration("recommendation", "Recommendation", "建议", "建議", .text, also: ["推荐方案", "建議方案", "建议方案"]),
            FieldDeclaration(
                "consequence", "Consequence of not deciding", "不决策的后果", "不決策的後果", .text,
                also: ["Consequence", "后果", "後果", "不决后果", "If not decided", "逾期后果"]),
            FieldDeclaration("raised", "Raised", "提出日期", "提出日期", .date(.first)),
            FieldDeclaration(
                "neededBy", "Needed by", "需决策日期", "需決策日期", .date(.last),
                also: ["Due", "截止日期", "截止日", "期限", "需要日期", "决策期限", "決策期限"]),
            FieldDeclaration(
                "decider", "Decider", "决策人", "決策人", .person, also: ["决定人", "決定人", "Decided by", "决策者", "決策者", "决策方"]),
            FieldDeclaration(
                "decided", "Decided", "决策日期", "決策日期", .date(.last), sense: .closes, also: ["决定日期", "決定日期"]),
            FieldDeclaration("outcome", "Outcome", "决策结果", "決策結果", .text, also: ["结论", "結論", "决议", "決議", "结果"]),
            FieldDeclaration("state", "State", "状态", "狀態", .state(DecisionState.vocabulary), also: ["Status"]),
            .visibility,
        ])

    package static let decision = register.text("decision")
    package static let options = register.text("options")
    package static let recommendation = register.text("recommendation")
    package static let consequence = register.text("consequence")
    package static let raised = register.date("raised")
    package static let neededBy = register.date("neededBy")
    package static let decider = register.text("decider")
    package static let decided = register.date("decided")
    package static let outcome = register.text("outcome")
    package static let state = register.state("state", DecisionState.self)

    /// Whether a decision is still wanted: it has no date of decision and does not say that it is decided.
    package static func isPending(_ record: Record) -> Bool {
        if record[state] == .decided { return false }
        return record[decided] == nil || record[state] == .pending
    }
}
