import Diagnostics

/// `teamReviews`: what people and teams were measured by, and how they did.
package enum TeamReviews {
    package static let register = Register(
        "teamReviews", "Team reviews", "团队考核", "團隊考核",
        also: [
            "Team review", "Team assessment", "Team performance", "Performance reviews", "Performance review",
            "Staff reviews", "团队绩效", "团队评价", "人员考核", "成员考核", "绩效考核", "考核记录", "考核", "團隊績效", "團隊評核", "人員考核", "成員考核",
            "績效考核", "績效評核", "考核紀錄",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "personOrTeam", "Person or team", "人员或团队", "人員或團隊", .text, required: true, title: true,
                also: [
                    "Person", "Team", "Member", "Name", "Who", "Reviewed person", "人员", "人員", "团队", "團隊", "成员", "成員",
                    "姓名", "小组", "小組", "组别", "組別", "人员/团队", "人員/團隊", "考核对象", "考核對象", "被考核人", "受考核人", "評核對象", "受評人",
                    "被评价人",
                ]),
            FieldDeclaration(
                "criterion", "Criterion", "考核指标", "考核指標", .text,
                also: [
                    "Criteria", "Indicator", "KPI", "Metric", "Measure", "指标", "指標", "考核项", "考核项目", "考核項目", "考核内容",
                    "考核內容", "考核标准", "考核標準", "评价指标", "評核指標", "評核項目", "评估项", "評估項目",
                ]),
            FieldDeclaration(
                "target", "Target", "目标值", "目標值", .text,
                also: ["Goal", "Target value", "Expected", "目标", "目標", "考核目标", "考核目標", "評核目標", "预期", "預期"]),
            FieldDeclaration(
                "result", "Result", "考核结果", "考核結果", .text,
                also: [
                    "Outcome", "Actual", "Achieved", "Score", "Rating", "结果", "結果", "得分", "考核得分", "考核分數", "评分", "評分",
                    "评级", "評等", "等级", "等級", "实际", "實際", "实际值", "實際值", "完成情况", "完成情形", "评价", "評價", "評核結果", "达成情况",
                    "達成情形",
                ]),
            FieldDeclaration(
                "date", "Date", "考核日期", "考核日期", .date(.last),
                also: [
                    "Review date", "Reviewed", "Period", "日期", "考核时间", "考核時間", "考核期间", "考核期間", "评价日期", "評核日期", "评估日期",
                    "評估日期", "时间", "時間",
                ]),
            FieldDeclaration(
                "by", "By", "考核人", "考核人", .text,
                also: [
                    "Reviewer", "Reviewed by", "Assessed by", "Assessor", "Evaluator", "考评人", "评价人", "评估人", "評核人",
                    "評估人", "考核者", "审核人", "審核人", "主管",
                ]),
            .visibility,
        ])

    package static let personOrTeam = register.text("personOrTeam")
    package static let criterion = register.text("criterion")
    package static let target = register.text("target")
    package static let result = register.text("result")
    package static let date = register.date("date")
    package static let by = register.text("by")
}
