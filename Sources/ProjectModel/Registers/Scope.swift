import Diagnostics

/// `scope`: what is in and what is out, so that scope cannot creep.
package enum Scope {
    package static let register = Register(
        "scope", "Scope", "项目范围", "專案範疇",
        also: ["范围", "範圍", "範疇", "專案範圍", "Project scope", "实施范围", "實施範圍"],
        fields: [
            FieldDeclaration(
                "item", "Item", "范围项", "範疇項目", .text, required: true, title: true,
                also: ["内容", "內容", "事项", "项目", "範圍項目", "Scope item"]),
            FieldDeclaration(
                "inOut", "In/out", "范围内外", "範疇內外", .state(ScopeSide.vocabulary),
                also: ["范围", "範圍", "範疇", "In or out", "是否在内", "内/外", "內/外", "是否纳入", "是否納入", "纳入"]),
            FieldDeclaration("department", "Department", "部门", "部門", .text),
            FieldDeclaration("process", "Process", "业务流程", "業務流程", .text, also: ["流程"]),
            .visibility,
        ])

    package static let item = register.text("item")
    package static let inOut = register.state("inOut", ScopeSide.self)
    package static let department = register.text("department")
    package static let process = register.text("process")
}
