import Diagnostics

/// `team`: who works on the project and what for.
package enum Team {
    package static let register = Register(
        "team", "Team", "项目团队", "專案團隊",
        also: ["Project team", "团队", "團隊", "项目组", "專案小組", "项目成员", "專案成員", "团队成员", "項目組織"],
        fields: [
            FieldDeclaration(
                "name", "Name", "姓名", "姓名", .text, required: true, title: true,
                also: ["人员", "人員", "成员", "成員", "Person"]),
            FieldDeclaration("role", "Role", "角色", "角色", .text, required: true, also: ["项目角色", "專案角色"]),
            FieldDeclaration("party", "Party", "所属方", "所屬方", .text, also: ["方", "甲乙方", "所属"]),
            FieldDeclaration("position", "Position", "职务", "職務", .text, also: ["岗位", "職稱", "职位", "Title"]),
            FieldDeclaration(
                "organisation", "Organisation", "单位", "單位", .text,
                also: ["Organization", "部门", "部門", "公司", "Department", "单位/部门"]),
            FieldDeclaration(
                "responsibility", "Responsibility", "职责", "職責", .text,
                also: ["Duty", "Duties", "Responsibilities", "主要职责"]),
            FieldDeclaration("layer", "Layer", "层次", "層級", .text, also: ["层级", "Level", "組織層級"]),
            FieldDeclaration("module", "Module", "模块", "模組", .text),
            FieldDeclaration("allocation", "Allocation", "投入比例", "投入比例", .percent, also: ["投入", "投入率"]),
            FieldDeclaration("from", "From", "加入日期", "加入日期", .date(.first), also: ["进场日期", "進場日期"]),
            FieldDeclaration("until", "Until", "离开日期", "離開日期", .date(.last), also: ["离场日期", "離場日期", "退出日期"]),
            FieldDeclaration("deputy", "Deputy", "代理人", "代理人", .person, also: ["备份", "后备", "副手", "职务代理人"]),
            FieldDeclaration("certified", "Certified", "认证", "認證", .text, also: ["通过考核", "獨立操作認證"]),
            .visibility,
        ])

    package static let name = register.text("name")
    package static let role = register.text("role")
    package static let party = register.text("party")
    package static let position = register.text("position")
    package static let organisation = register.text("organisation")
    package static let responsibility = register.text("responsibility")
    package static let layer = register.text("layer")
    package static let module = register.text("module")
    package static let allocation = register.percent("allocation")
    package static let from = register.date("from")
    package static let until = register.date("until")
    package static let deputy = register.text("deputy")
    package static let certified = register.text("certified")
}
