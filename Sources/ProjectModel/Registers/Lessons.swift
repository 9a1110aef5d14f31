import Diagnostics

/// `lessons`: what the next project should know.
package enum Lessons {
    package static let register = Register(
        "lessons", "Lessons", "经验教训", "經驗教訓",
        also: [
            "Lessons learned", "Lessons log", "Lessons register", "Retrospective", "经验总结", "经验教训总结", "经验教训登记册", "复盘",
            "项目复盘", "經驗學習", "經驗學習登記冊", "經驗教訓登記冊", "經驗總結",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "lesson", "Lesson", "经验教训", "經驗教訓", .text, required: true, title: true,
                also: [
                    "Lesson learned", "Lessons learned", "Experience", "Observation", "Event", "What happened",
                    "Description", "Name", "经验", "經驗", "教训", "教訓", "經驗學習", "事件", "主题", "主題", "内容", "內容", "描述", "说明",
                    "說明", "名称", "名稱",
                ]),
            FieldDeclaration(
                "category", "Category", "类别", "類別", .text,
                also: ["Type", "Area", "分类", "分類", "类型", "類型", "领域", "領域", "所属领域", "所屬領域", "经验类别", "經驗類別"]),
            FieldDeclaration(
                "recommendation", "Recommendation", "建议", "建議", .text,
                also: [
                    "Recommendations", "Recommended action", "Action", "Improvement", "Next time", "建议措施", "建議措施",
                    "改进建议", "改善建議", "改进措施", "改善措施", "后续建议", "後續建議", "推荐做法", "建議作法", "措施", "对策", "對策",
                ]),
            .visibility,
        ])

    package static let lesson = register.text("lesson")
    package static let category = register.text("category")
    package static let recommendation = register.text("recommendation")
}
