import Diagnostics

/// `actions`: who does what until when.
package enum Actions {
    package static let register = Register(
        "actions", "Actions", "行动项", "行動項目",
        also: ["Action items", "Action log", "行动清单", "待办事项", "待辦事項", "跟进事项", "行動清單", "待办清单"],
        fields: [
            .id,
            FieldDeclaration(
                "action", "Action", "行动项", "行動項目", .text, required: true, title: true,
                also: ["Description", "Task", "行动", "行動", "内容", "內容", "事项", "待办", "待辦", "任务"]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["负责人", "Responsible", "Assignee", "承辦人"]),
            FieldDeclaration(
                "due", "Due", "截止日期", "截止日", .date(.last), sense: .laterIsWorse, also: ["Due date", "期限", "完成期限"]),
            FieldDeclaration("state", "State", "状态", "狀態", .state(ActionState.vocabulary), also: ["Status"]),
            FieldDeclaration("meeting", "Meeting", "来源会议", "來源會議", .references(["meetings"]), also: ["会议", "會議"]),
            .visibility,
        ])

    package static let action = register.text("action")
    package static let owner = register.text("owner")
    package static let due = register.date("due")
    package static let state = register.state("state", ActionState.self)
    package static let meeting = register.references("meeting")
}
