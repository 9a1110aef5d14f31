import Diagnostics

/// `selection`: by what systems are compared, with weights. Every other column is headed by a candidate and holds
/// its scores.
package enum Selection {
    package static let register = Register(
        "selection", "Selection", "选型评分", "選型評分",
        also: [
            "Selection criteria", "Selection matrix", "Selection scores", "Scoring", "Scoring matrix", "Score sheet",
            "Decision matrix", "Weighted scoring", "System selection", "Vendor selection", "Evaluation matrix", "选型",
            "选型标准", "选型打分", "选型评估", "选型评估表", "选型评分表", "选型矩阵", "系统选型", "软件选型", "供应商选型", "评分表", "评分矩阵", "综合评分", "选型对比",
            "選型", "選型標準", "選型評估", "選型評分表", "選型矩陣", "系統選型", "軟體選型", "評選", "評選表", "評選標準", "評分表", "評分矩陣", "綜合評分", "廠商評選",
        ],
        valueColumns: true,
        fields: [
            FieldDeclaration(
                "criterion", "Criterion", "评价项", "評選項目", .text, required: true, title: true,
                also: [
                    "Criteria", "Selection criterion", "Item", "Factor", "评分项", "评分项目", "评估项", "评估项目", "评价指标", "评估指标",
                    "评分指标", "评价标准", "评分标准", "评估标准", "评价内容", "选型标准", "考察项", "指标", "项目", "標準", "标准", "評分項目", "評估項目",
                    "評價項目", "評估指標", "評分指標", "評選標準", "評分標準", "評估標準", "指標", "項目",
                ]),
            FieldDeclaration(
                "weight", "Weight", "权重", "權重", .number, required: true,
                also: ["Weighting", "Weights", "比重", "权重分", "权重值", "占比", "權重值", "配分", "佔比"]),
            .visibility,
        ])

    package static let criterion = register.text("criterion")
    package static let weight = register.writtenNumber("weight")
}
