import Diagnostics

/// `training`: who is trained in what, how many came, and how many passed.
package enum Training {
    package static let register = Register(
        "training", "Training", "培训", "教育訓練",
        also: [
            "Trainings", "Training plan", "Training courses", "Training sessions", "Training records", "Training log",
            "Courses", "User training", "培训计划", "培训记录", "培训安排", "培训课程", "培训清单", "培训情况", "培训统计", "培训方案", "用户培训", "系统培训",
            "教育訓練計畫", "教育訓練紀錄", "教育訓練課程", "教育訓練清單", "教育訓練統計", "訓練", "訓練計畫", "訓練紀錄", "訓練課程", "使用者訓練", "系統訓練",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "audience", "Audience", "培训对象", "訓練對象", .text, required: true, title: true,
                also: [
                    "Trainees", "Participants", "Target group", "Group", "For whom", "对象", "学员", "受训人员", "受训对象", "参训人员",
                    "参训对象", "培训人员", "對象", "學員", "受訓人員", "受訓對象", "參訓人員", "參訓對象", "訓練人員", "教育訓練對象",
                ]),
            FieldDeclaration(
                "goal", "Goal", "培训目标", "訓練目標", .text,
                also: ["Objective", "Purpose", "Aim", "目标", "目的", "培训目的", "目標", "訓練目的"]),
            FieldDeclaration(
                "content", "Content", "培训内容", "訓練內容", .text,
                also: [
                    "Contents", "Topics", "Topic", "Subject", "内容", "主题", "培训主题", "内容大纲", "內容", "主題", "訓練主題", "課程內容",
                    "课程内容", "課程大綱", "课程大纲",
                ]),
            FieldDeclaration(
                "form", "Form", "培训方式", "訓練方式", .text,
                also: [
                    "Format", "Method", "Mode", "Delivery", "方式", "形式", "培训形式", "授课方式", "授课形式", "訓練形式", "授課方式", "上課方式",
                ]),
            FieldDeclaration(
                "course", "Course", "课程", "課程", .text,
                also: [
                    "Course name", "Course title", "Session", "Training", "课程名称", "培训课程", "培训名称", "培训", "課程名稱", "訓練課程",
                    "訓練名稱", "教育訓練",
                ]),
            FieldDeclaration(
                "planned", "Planned", "计划日期", "計畫日期", .date(.last),
                sense: .laterIsWorse,
                also: [
                    "Planned date", "Planned for", "Scheduled", "Due", "计划时间", "计划培训日期", "计划培训时间", "计划完成", "计划完成日期",
                    "预定日期", "計畫時間", "計畫訓練日期", "計畫完成", "預定日期", "預定時間",
                ]),
            FieldDeclaration(
                "held", "Held", "培训日期", "訓練日期", .date(.last),
                sense: .closes,
                also: [
                    "Held on", "Date", "Actual date", "Actual", "日期", "时间", "培训时间", "实施日期", "实际日期", "实际培训日期", "举办日期",
                    "完成日期", "時間", "訓練時間", "實施日期", "實際日期", "實際訓練日期", "舉辦日期", "辦理日期", "上課日期",
                ]),
            FieldDeclaration(
                "headcount", "Headcount", "应培训人数", "應訓人數", .number,
                also: [
                    "To be trained", "Audience size", "Group size", "Number of staff", "应训人数", "应受训人数", "对象人数", "岗位人数",
                    "总人数", "需培训人数", "應受訓人數", "對象人數", "總人數", "需訓練人數",
                ]),
            FieldDeclaration(
                "invited", "Invited", "应到人数", "應到人數", .number,
                also: [
                    "Invitations", "Registered", "Enrolled", "应到", "邀请人数", "通知人数", "报名人数", "计划人数", "應到", "邀請人數", "通知人數",
                    "報名人數", "計畫人數",
                ]),
            FieldDeclaration(
                "attended", "Attended", "实到人数", "實到人數", .number,
                also: [
                    "Attendance", "Attendees", "Present", "Trained", "实到", "参加人数", "参训人数", "出席人数", "到课人数", "已培训人数",
                    "实训人数", "签到人数", "實到", "參加人數", "參訓人數", "出席人數", "到訓人數", "實訓人數", "已訓人數", "簽到人數",
                ]),
            FieldDeclaration(
                "assessed", "Assessed", "考核人数", "考核人數", .number,
                also: [
                    "Examined", "Tested", "Took the test", "参加考核人数", "参考人数", "考试人数", "测试人数", "评估人数", "參加考核人數", "應考人數",
                    "考試人數", "測驗人數", "評量人數",
                ]),
            FieldDeclaration(
                "passed", "Passed", "通过人数", "通過人數", .number,
                also: [
                    "Pass", "Passed the test", "通过", "考核通过", "考核通过人数", "合格人数", "及格人数", "通過", "考核通過", "考核通過人數", "合格人數",
                    "及格人數",
                ]),
            FieldDeclaration(
                "score", "Score", "平均分", "平均分數", .number,
                also: [
                    "Average score", "Mean score", "Average mark", "Mark", "得分", "分数", "成绩", "平均成绩", "平均得分", "考核成绩",
                    "考核得分", "分數", "成績", "平均成績", "考核成績", "測驗成績",
                ]),
            .visibility,
        ])

    package static let audience = register.text("audience")
    package static let goal = register.text("goal")
    package static let content = register.text("content")
    package static let form = register.text("form")
    package static let course = register.text("course")
    package static let planned = register.date("planned")
    package static let held = register.date("held")
    package static let headcount = register.number("headcount")
    package static let invited = register.number("invited")
    package static let attended = register.number("attended")
    package static let assessed = register.number("assessed")
    package static let passed = register.number("passed")
    package static let score = register.number("score")
}
