import Diagnostics

/// `status`: the manager's own word on each dimension, beside the computed one.
package enum DeclaredStatus {
    package static let register = Register(
        "status", "Status", "状态", "狀態",
        also: [
            "Declared status", "项目状态", "專案狀態", "申报状态", "申報狀態", "Status by dimension", "各维度状态", "RAG status", "红黄绿状态",
            "紅黃綠燈狀態",
        ],
        fields: [
            FieldDeclaration(
                "dimension", "Dimension", "维度", "構面", .state(DimensionWord.vocabulary), required: true, title: true,
                also: ["维度名称", "面向", "Area"]),
            FieldDeclaration(
                "declared", "Declared", "申报状态", "申報狀態", .state(StatusWord.vocabulary), required: true,
                sense: .words(["green", "amber", "red"]), also: ["Status", "状态", "狀態", "RAG", "申报", "申報", "燈號"]),
            FieldDeclaration("reason", "Reason", "原因", "原因", .text, also: ["理由", "说明", "說明"]),
            FieldDeclaration(
                "pathToGreen", "Path to green", "转绿路径", "轉綠路徑", .text,
                also: ["恢复计划", "恢復計畫", "恢复方案", "转绿措施", "轉綠措施", "恢复措施", "Path back to green", "恢复路径"]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["负责人"]),
            FieldDeclaration("by", "By", "转绿日期", "轉綠日期", .date(.last), also: ["截止日期", "期限", "Due", "完成日期", "截止日"]),
            .visibility,
        ])

    package static let dimension = register.state("dimension", DimensionWord.self)
    package static let declared = register.state("declared", StatusWord.self)
    package static let reason = register.text("reason")
    package static let pathToGreen = register.text("pathToGreen")
    package static let owner = register.text("owner")
    package static let by = register.date("by")
}
