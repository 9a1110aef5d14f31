import Diagnostics

/// `modules`: the parts of the system in the order in which they go live.
package enum Modules {
    package static let register = Register(
        "modules", "Modules", "模块", "模組",
        also: [
            "Module", "Module list", "Module plan", "Module rollout", "System modules", "模块清单", "模块列表", "模块计划", "模块上线",
            "模块上线计划", "模块实施计划", "模块实施", "系统模块", "功能模块", "实施模块", "上线模块", "模組清單", "模組列表", "模組計畫", "模組上線", "模組上線計畫",
            "模組導入", "模組導入計畫", "系統模組", "功能模組", "導入模組", "上線模組",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "module", "Module", "模块", "模組", .text, required: true, title: true,
                also: [
                    "Name", "Module name", "Description", "模块名称", "系统模块", "功能模块", "子系统", "名称", "描述", "说明", "模組名稱",
                    "系統模組", "功能模組", "子系統", "名稱", "說明",
                ]),
            FieldDeclaration(
                "order", "Order", "上线顺序", "上線順序", .number,
                also: [
                    "Sequence", "Go-live order", "Wave", "顺序", "次序", "实施顺序", "批次", "上线批次", "順序", "導入順序", "上線批次", "導入批次",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: ["Module owner", "Module lead", "Responsible", "负责人", "模块负责人", "模块责任人", "模組負責人", "承辦人"]),
            FieldDeclaration(
                "stage", "Stage", "阶段", "階段", .references(["stages"]),
                also: ["Phase", "所属阶段", "实施阶段", "上线阶段", "所屬階段", "導入階段", "上線階段"]),
            FieldDeclaration(
                "planned", "Planned", "计划上线", "計畫上線", .date(.last),
                sense: .laterIsWorse,
                also: [
                    "Planned date", "Planned go-live", "Planned go-live date", "Due", "Due date", "计划日期", "计划上线日期",
                    "计划上线时间", "预计上线", "预计上线日期", "计划完成", "截止日期", "期限", "計畫日期", "計畫上線日期", "預計上線", "預計上線日", "預定日期", "預定上線",
                    "計畫完成", "截止日",
                ]),
            FieldDeclaration(
                "live", "Live", "实际上线", "實際上線", .date(.last),
                sense: .closes,
                also: [
                    "Go-live", "Go-live date", "Actual go-live", "Actual go-live date", "Live since", "Live on",
                    "Live date", "上线", "上线日期", "上线时间", "实际上线日期", "投产日期", "启用日期", "上線", "上線日期", "上線日", "實際上線日期", "實際上線日",
                    "啟用日期",
                ]),
            FieldDeclaration(
                "verifiedBy", "Verified by", "验证人", "驗證人", .person,
                also: [
                    "Verifier", "Confirmed by", "Checked by", "Accepted by", "验收人", "核验人", "确认人", "业务确认人", "驗收人", "確認人",
                    "業務確認人", "覆核人",
                ]),
            FieldDeclaration(
                "verified", "Verified", "验证日期", "驗證日期", .date(.last),
                also: [
                    "Verified on", "Verification date", "Confirmed", "验收日期", "核验日期", "确认日期", "验证时间", "驗收日期", "確認日期",
                    "覆核日期",
                ]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(ModuleState.vocabulary),
                also: ["Status", "模块状态", "上线状态", "实施状态", "进展", "模組狀態", "上線狀態", "導入狀態", "進展"]),
            .visibility,
        ])

    package static let module = register.text("module")
    package static let order = register.number("order")
    package static let owner = register.text("owner")
    package static let stage = register.references("stage")
    package static let planned = register.date("planned")
    package static let live = register.date("live")
    package static let verifiedBy = register.text("verifiedBy")
    package static let verified = register.date("verified")
    package static let state = register.state("state", ModuleState.self)
}
