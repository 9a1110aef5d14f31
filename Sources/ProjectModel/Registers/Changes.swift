import Diagnostics

/// `changes`: requests to change scope, date or cost, and what was decided.
package enum Changes {
    package static let register = Register(
        "changes", "Changes", "变更", "變更",
        also: [
            "Change log", "Change register", "Change requests", "变更日志", "变更登记册", "变更记录", "变更申请", "变更请求", "變更請求", "變更紀錄",
            "變更登記表", "變更日誌", "變更清單", "变更清单",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "change", "Change", "变更", "變更", .text, required: true, title: true,
                also: ["Description", "Change request", "变更内容", "變更內容", "描述", "说明", "變更說明", "变更事项"]),
            FieldDeclaration(
                "affects", "Affects", "影响对象", "影響對象", .references([]), also: ["影响项", "涉及", "影响记录", "影響項目"]),
            FieldDeclaration("requester", "Requester", "申请人", "申請人", .person, also: ["提出人", "Requested by"]),
            FieldDeclaration("raised", "Raised", "提出日期", "提出日期", .date(.first), also: ["申请日期", "申請日期"]),
            FieldDeclaration(
                "scheduleImpact", "Schedule impact", "进度影响", "時程影響", .duration, sense: .higherIsWorse,
                also: ["工期影响", "工期影響"]),
            FieldDeclaration(
                "costImpact", "Cost impact", "成本影响", "成本影響", .amount, sense: .higherIsWorse,
                also: ["费用影响", "費用影響", "金额影响"]),
            FieldDeclaration("qualityImpact", "Quality impact", "质量影响", "品質影響", .text),
            FieldDeclaration("state", "State", "状态", "狀態", .state(ChangeState.vocabulary), also: ["Status"]),
            FieldDeclaration(
                "decidedBy", "Decided by", "决策人", "決策人", .person, also: ["决定人", "決定人", "审批人", "核准人", "批准人"]),
            FieldDeclaration(
                "decided", "Decided", "决策日期", "決策日期", .date(.last), also: ["决定日期", "決定日期", "审批日期", "批准日期", "核准日期"]),
            .visibility,
        ])

    package static let change = register.text("change")
    package static let affects = register.references("affects")
    package static let requester = register.text("requester")
    package static let raised = register.date("raised")
    package static let scheduleImpact = register.duration("scheduleImpact")
    package static let costImpact = register.number("costImpact")
    package static let qualityImpact = register.text("qualityImpact")
    package static let state = register.state("state", ChangeState.self)
    package static let decidedBy = register.text("decidedBy")
    package static let decided = register.date("decided")

    /// Whether a change was approved, carried out or not.
    package static func isApproved(_ change: Record) -> Bool {
        change[state] == .approved || change[state] == .implemented
    }
}
