import Diagnostics

/// `deliverables`: what is handed over, and whether it was accepted and archived.
package enum Deliverables {
    package static let register = Register(
        "deliverables", "Deliverables", "交付物", "交付項目",
        also: ["可交付成果", "交付成果", "交付物清单", "交付項目清單", "交付清单"],
        fields: [
            .id,
            FieldDeclaration(
                "name", "Name", "名称", "名稱", .text, required: true, title: true,
                also: ["Deliverable", "交付物", "交付物名称", "交付項目"]),
            FieldDeclaration("type", "Type", "类型", "類型", .state(DeliverableType.vocabulary), also: ["类别", "類別"]),
            FieldDeclaration("stage", "Stage", "阶段", "階段", .references(["stages"]), also: ["所属阶段", "所屬階段", "Phase"]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["负责人", "编制人", "編製人"]),
            FieldDeclaration(
                "due", "Due", "截止日期", "截止日", .date(.last), sense: .laterIsWorse,
                also: ["Due date", "期限", "计划提交", "計畫提交", "应交日期", "截止"]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(DeliverableState.vocabulary),
                sense: .words(["accepted", "submitted", "rejected"]), also: ["Status"]),
            FieldDeclaration("approvedBy", "Approved by", "审批人", "核准人", .person, also: ["批准人", "核定人", "Approver"]),
            FieldDeclaration(
                "approved", "Approved", "批准日期", "核准日期", .date(.last), sense: .closes, also: ["审批日期", "验收日期", "核定日期"]),
            FieldDeclaration("location", "Location", "存放位置", "存放位置", .text, also: ["位置", "链接", "連結", "Link"]),
            FieldDeclaration("archived", "Archived", "归档", "歸檔", .text, also: ["归档日期", "歸檔日期", "已归档", "已歸檔"]),
            .visibility,
        ])

    package static let name = register.text("name")
    package static let type = register.state("type", DeliverableType.self)
    package static let stage = register.references("stage")
    package static let owner = register.text("owner")
    package static let due = register.date("due")
    package static let state = register.state("state", DeliverableState.self)
    package static let approvedBy = register.text("approvedBy")
    package static let approved = register.date("approved")
    package static let location = register.text("location")
    package static let archived = register.text("archived")

    /// The kinds of document that a delivery leaves behind.
    package static let archiveTypes: [DeliverableType] = [
        .requirements, .design, .testReport, .manual, .operationsPlan,
    ]

    /// Whether a deliverable is archived: a date, a place or a yes says so; a no does not, as nothing does not.
    package static func isArchived(_ deliverable: Record) -> Bool {
        guard let text = deliverable[archived]?.plain else { return false }
        if case .value(let answer) = YesNoReader.read(text) { return answer }
        return true
    }
}
