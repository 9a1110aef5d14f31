import Diagnostics

/// `acceptance`: what is accepted by which standard, with what result.
package enum Acceptance {
    package static let register = Register(
        "acceptance", "Acceptance", "验收", "驗收",
        also: [
            "Acceptance criteria", "Acceptance table", "验收指标", "验收标准", "验收表", "验收项", "验收清单", "验收指标与结果", "驗收項目", "驗收標準",
            "驗收表", "驗收指標", "驗收清單",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "stage", "Stage", "阶段", "階段", .references(["stages"]), also: ["验收阶段", "驗收階段", "所属阶段", "Phase"]),
            FieldDeclaration(
                "type", "Type", "类型", "類型", .state(AcceptanceType.vocabulary), also: ["类别", "類別", "Category"]),
            FieldDeclaration(
                "criterion", "Criterion", "验收指标", "驗收項目", .text, required: true, title: true,
                also: ["Acceptance criterion", "Indicator", "指标", "指標", "验收项", "驗收指標", "验收准则", "允收準則", "验收内容"]),
            FieldDeclaration(
                "standard", "Standard", "验收标准", "驗收標準", .text, required: true,
                also: ["Acceptance standard", "标准", "標準", "合格标准", "合格標準", "判定标准"]),
            FieldDeclaration(
                "mandatory", "Mandatory", "必须", "必要", .yesNo, also: ["是否必须", "必达", "必備", "强制", "是否必达", "必选", "必要項"]),
            FieldDeclaration("method", "Method", "验收方法", "驗收方法", .text, also: ["方法", "验收方式", "驗收方式", "检验方法"]),
            FieldDeclaration(
                "result", "Result", "结果", "結果", .state(AcceptanceResult.vocabulary),
                sense: .words(["pass", "conditional pass", "fail"]), also: ["验收结果", "驗收結果", "结论", "結論"]),
            FieldDeclaration("evidence", "Evidence", "证据", "證據", .text, also: ["佐证材料", "佐證資料", "证明材料", "验收证据", "佐證"]),
            FieldDeclaration(
                "verifier", "Verifier", "验证人", "驗證人", .person, also: ["验收人", "驗收人", "Verified by", "核验人"]),
            FieldDeclaration(
                "verified", "Verified", "验证日期", "驗證日期", .date(.last), also: ["验收日期", "驗收日期", "Date", "日期"]),
            FieldDeclaration(
                "condition", "Condition", "条件", "條件", .text, also: ["Conditions", "遗留问题", "附带条件", "附帶條件", "待改善事項"]),
            FieldDeclaration(
                "requirement", "Requirement", "对应需求", "對應需求", .references(["requirements"]),
                also: ["Requirements", "需求", "需求编号", "需求編號"]),
            .visibility,
        ])

    package static let stage = register.references("stage")
    package static let type = register.state("type", AcceptanceType.self)
    package static let criterion = register.text("criterion")
    package static let standard = register.text("standard")
    package static let mandatory = register.yesNo("mandatory")
    package static let method = register.text("method")
    package static let result = register.state("result", AcceptanceResult.self)
    package static let evidence = register.text("evidence")
    package static let verifier = register.text("verifier")
    package static let verified = register.date("verified")
    package static let condition = register.text("condition")
    package static let requirement = register.references("requirement")
}
