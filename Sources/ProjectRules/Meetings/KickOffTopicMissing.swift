import Diagnostics
import ProjectModel

/// A kick-off that left something out which quarrels begin with.
package enum KickOffTopicMissing: Rule {
    package static let description = RuleDescription(
        "kick-off-topic-missing", .warning,
        summary: "The topics of a kick-off do not cover all that belongs there.",
        rationale:
            "What the kick-off leaves out is argued over later. Practice 7 lists its topics: method, roles and duties, goals and scope, master plan, key-user training and solution test, assessment rules, person-days and stage confirmation, meeting rules, acceptance standard, questions.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Meetings", "ID | Date | Type | Topics",
                    "                               ↓",
                    "| W1 | 2026-01-09 | kick-off | Method, roles, goals and scope, master plan, key-user training |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Meetings", "ID | Date | Type | Topics",
                    "| W1 | 2026-01-09 | kick-off | Method, roles and duties, goals and scope, master plan, key-user training and solution test, assessment rules, person-days and stage confirmation, meeting rules, acceptance standard, questions |",
                    "| W2 | 2026-01-16 | weekly | Work done |")),
            RuleExample.project(
                RuleExample.table(
                    "Meetings", "ID | Date | Type | Topics",
                    "| W1 | 2026-01-09 | kick-off | 实施方法、角色与职责、目标和范围、总体计划、关键用户培训与方案测试、考核办法、人天与阶段确认、例会制度、验收标准、答疑 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Meetings.register).compactMap { meeting in
            guard meeting[Meetings.type] == .kickOff, !meeting.isUnread(Meetings.topics) else { return nil }
            let text = meeting[Meetings.topics]?.plain.lowercased() ?? ""
            let missing = topics.filter { topic in !topic.words.contains { text.holds($0) } }.map(\.name)
            guard !missing.isEmpty else { return nil }
            return Finding(
                description, review.severityBySize(.warning), at: meeting.span(of: Meetings.topics),
                Phrase(
                    Localized("the kick-off did not cover {0}", "启动会没有涉及：{0}", "啟動會議沒有涉及：{0}"),
                    .words(
                        Localized(
                            missing.map(\.english).joined(separator: ", "),
                            missing.map(\.simplifiedChinese).joined(separator: "、"),
                            missing.map(\.traditionalChinese).joined(separator: "、")))),
                wayOut: Phrase(
                    Localized(
                        "cover it in the next meeting, and add it here with that day", "请在下次会议补上，并连同日期写入此处",
                        "請在下次會議補上，並連同日期寫入此處")))
        }
    }

    /// What a kick-off covers, each with the small-letter words by which it is known.
    private static let topics: [(name: Localized, words: [String])] = [
        (Localized("the method", "实施方法", "實施方法"), ["method", "approach", "方法"]),
        (
            Localized("roles and duties", "角色与职责", "角色與職責"),
            [
                "role", "dut", "responsib", "organisation", "organization", "角色", "职责", "職責", "分工", "组织", "組織",
            ]
        ),
        (
            Localized("goals and scope", "目标与范围", "目標與範疇"),
            ["goal", "objective", "scope", "目标", "目標", "范围", "範圍", "範疇"]
        ),
        (
            Localized("the master plan", "总体计划", "總體計畫"),
            [
                "plan", "schedule", "timeline", "milestone", "计划", "計畫", "計劃", "进度", "進度", "时程", "時程", "里程碑",
            ]
        ),
        (
            Localized("key-user training and solution test", "关键用户培训与方案测试", "關鍵使用者訓練與方案測試"),
            ["training", "test", "培训", "培訓", "训练", "訓練", "测试", "測試"]
        ),
        (
            Localized("assessment rules", "考核办法", "考核辦法"),
            ["assess", "appraisal", "evaluation", "考核", "考评", "考評", "评核", "評核", "奖惩", "獎懲"]
        ),
        (
            Localized("person-days and stage confirmation", "人天与阶段确认", "人天與階段確認"),
            [
                "person-day", "person day", "man-day", "man day", "effort", "confirmation", "sign-off", "人天", "人日",
                "工作量", "阶段确认", "階段確認", "确认单", "確認單",
            ]
        ),
        (Localized("meeting rules", "会议制度", "會議制度"), ["meeting", "会议", "會議", "例会", "例會", "周会", "週會"]),
        (Localized("the acceptance standard", "验收标准", "驗收標準"), ["accept", "验收", "驗收"]),
        (
            Localized("questions", "答疑", "提問與答覆"),
            [
                "question", "q&a", "discussion", "答疑", "问答", "問答", "提问", "提問", "疑问", "疑問", "问题解答", "問題解答", "讨论",
                "討論", "交流",
            ]
        ),
    ]
}
