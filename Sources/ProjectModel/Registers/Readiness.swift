import Diagnostics

/// `readiness`: what must be true before the system goes live.
package enum Readiness {
    package static let register = Register(
        "readiness", "Readiness", "上线就绪检查", "上線就緒檢查",
        also: [
            "Go-live readiness", "Readiness check", "Readiness checks", "Readiness checklist", "Go-live checklist",
            "Go/no-go", "Go/no-go checklist", "上线就绪", "上線就緒", "就绪检查", "就緒檢查", "上线检查", "上線檢查", "上线检查表", "上線檢查表",
            "上线检查清单", "上線檢查清單", "上线准备", "上線準備", "上线准备清单", "上线条件", "上線條件", "上线前检查", "上線前檢查",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "check", "Check", "检查项", "檢查項目", .text, required: true, title: true,
                also: [
                    "Item", "Check item", "Checklist item", "Readiness check", "Criterion", "Go-live criterion",
                    "Condition", "Description", "Name", "检查", "檢查", "检查项目", "检查内容", "檢查內容", "检查事项", "檢查事項", "检查点",
                    "檢查點", "就绪条件", "就緒條件", "上线条件", "上線條件", "准备事项", "準備事項", "条件", "條件", "项目", "項目", "事项", "事項", "内容",
                    "內容", "描述", "说明", "說明", "名称", "名稱",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: ["Responsible", "Assignee", "Checked by", "负责人", "检查人", "檢查人", "确认人", "確認人", "承辦人"]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(ReadinessState.vocabulary),
                also: [
                    "Status", "Result", "Ready", "Go/no-go", "结果", "結果", "结论", "結論", "检查结果", "檢查結果", "检查状态", "檢查狀態",
                    "检查结论", "檢查結論", "就绪状态", "就緒狀態", "是否就绪", "是否就緒", "是否具备", "是否具備", "是否完成",
                ]),
            .visibility,
        ])

    package static let check = register.text("check")
    package static let owner = register.text("owner")
    package static let state = register.state("state", ReadinessState.self)
}
