import Diagnostics
import ProjectModel

/// A budget without something that projects of this kind pay for.
package enum UsualCategoryMissing: Rule {
    package static let description = RuleDescription(
        "usual-category-missing", .info,
        summary: "The budget has no line for something that such projects usually pay for.",
        rationale:
            "Licences, implementation services, training, maintenance and hardware are seldom free. What is not in the budget is often what was forgotten in it. Practice 22.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Budget", "Category | Item | Baseline", "| Licences | Core and portal | 96 |",
                        "| Implementation services | Design and build | 112 |",
                        "| Servers | Two for the database | 28 |",
                        "| Contingency reserve | | 40 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Budget", "Category | Item | Baseline", "| Licences | Core and portal | 96 |",
                    "| Services | Implementation and training | 112 |", "| Cloud | Hosting for three years | 28 |",
                    "| Maintenance | First year | 10 |"))
        ])

    /// What is looked for, and the words of categories and items by which it is known.
    private static let usual: [(name: Localized, words: [String])] = [
        (
            Localized("licences", "软件许可", "軟體授權"),
            [
                "licen", "subscription", "saas", "software", "许可", "授权", "订阅", "软件", "許可", "授權", "訂閱", "軟體",
            ]
        ),
        (
            Localized("implementation services", "实施服务", "導入服務"),
            [
                "implement", "integration", "rollout", "roll-out", "consult", "实施", "集成", "顾问", "咨询", "導入", "整合",
                "建置", "顧問", "諮詢", "實施",
            ]
        ),
        (Localized("training", "培训", "教育訓練"), ["training", "培训", "训练", "教育訓練", "訓練", "培訓"]),
        (
            Localized("maintenance", "维护", "維護"),
            ["mainten", "support", "维护", "运维", "维保", "維護", "維運", "保固"]
        ),
        (
            Localized("hardware or servers", "硬件或服务器", "硬體或伺服器"),
            [
                "hardware", "server", "hosting", "cloud", "infrastructure", "equipment", "硬件", "服务器", "主机", "云",
                "设备", "基础设施", "硬體", "伺服器", "主機", "雲", "設備", "基礎設施",
            ]
        ),
    ]

    package static func check(_ review: Review) -> [Finding] {
        let lines = review.project.records(Budget.register)
        // A row that cannot be read may be the line that is missed.
        guard !lines.isEmpty, !review.isClosed, !lines.contains(where: \.isRagged) else { return [] }
        let texts = lines.map { line in
            [Budget.category, Budget.item].compactMap { line[$0]?.plain }.joined(separator: " ").lowercased()
        }
        let missing = usual.filter { category in
            !texts.contains { text in category.words.contains { text.holds($0) } }
        }.map { $0.name }
        guard !missing.isEmpty else { return [] }
        let names = Localized(
            missing.map(\.english).joined(separator: ", "), missing.map(\.simplifiedChinese).joined(separator: "、"),
            missing.map(\.traditionalChinese).joined(separator: "、"))
        return [
            Finding(
                description, at: review.place(of: Budget.register),
                Phrase(
                    Localized("no line is for {0}", "没有以下类别：{0}", "沒有以下類別：{0}"), .words(names)),
                wayOut: Phrase(
                    Localized(
                        "add a line, or one of 0 that says who pays", "请添加一行；无需支出的写 0 并说明由谁承担",
                        "請新增一列；無需支出的寫 0 並說明由誰承擔")))
        ]
    }
}
