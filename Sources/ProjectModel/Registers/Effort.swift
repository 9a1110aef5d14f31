import Diagnostics

/// `effort`: person-days by role or person and stage, planned, used and left.
package enum Effort {
    package static let register = Register(
        "effort", "Effort", "人天", "人天",
        also: [
            "Person-days", "Man-days", "Effort plan", "Effort by stage", "Effort used", "人日", "人天统计", "人天统计表", "人天计划",
            "人天使用", "人天使用情况", "人天明细", "人力投入", "投入人天", "工作量", "工作量统计", "工作量估算", "工时", "人天統計", "人天統計表", "人天計畫", "人天使用情形",
            "人天明細", "人日統計", "人日計畫", "工作量統計", "工時", "工時統計",
        ],
        fields: [
            FieldDeclaration(
                "roleOrPerson", "Role or person", "角色或人员", "角色或人員", .text, required: true, title: true,
                also: [
                    "Role", "Person", "Name", "Resource", "Consultant", "Position", "角色", "人员", "姓名", "成员", "资源", "顾问",
                    "岗位", "角色/人员", "项目角色", "人員", "成員", "資源", "顧問", "職務", "角色/人員", "專案角色",
                ]),
            FieldDeclaration(
                "stage", "Stage", "阶段", "階段", .references(["stages"]),
                also: ["Phase", "项目阶段", "所属阶段", "实施阶段", "專案階段", "所屬階段", "導入階段"]),
            FieldDeclaration(
                "planned", "Planned", "计划人天", "計畫人天", .number, required: true, in: FieldDeclaration.personDays,
                also: [
                    "Planned effort", "Planned person-days", "Budgeted", "Estimate", "Estimated", "Contracted", "计划",
                    "计划投入", "计划工作量", "预计人天", "预估人天", "预算人天", "合同人天", "核定人天", "計畫", "計畫投入", "計畫工作量", "計畫人日", "預計人天",
                    "預估人天", "預估人日", "預算人天", "契約人天",
                ]),
            FieldDeclaration(
                "used", "Used", "已用人天", "已用人天", .number, in: FieldDeclaration.personDays,
                also: [
                    "Used effort", "Used person-days", "Person-days used", "Actual", "Actual effort", "Spent",
                    "To date", "已用", "已使用", "已使用人天", "已投入", "已投入人天", "已消耗", "已消耗人天", "实际", "实际人天", "实际投入", "实际工作量",
                    "消耗人天", "已用人日", "已耗用", "已耗用人天", "實際", "實際人天", "實際人日", "實際投入", "實際工作量",
                ]),
            FieldDeclaration(
                "remaining", "Remaining", "剩余人天", "剩餘人天", .number, in: FieldDeclaration.personDays,
                also: [
                    "Remaining effort", "Remaining person-days", "Person-days left", "Left", "To go", "Balance", "剩余",
                    "剩余工作量", "尚需", "尚需人天", "余额", "剩餘", "剩餘人日", "剩餘工作量", "尚餘人天", "餘額",
                ]),
            .visibility,
        ])

    package static let roleOrPerson = register.text("roleOrPerson")
    package static let stage = register.references("stage")
    package static let planned = register.number("planned")
    package static let used = register.number("used")
    package static let remaining = register.number("remaining")
}
