import Diagnostics

/// `meetings`: who met when, about what, and what was said.
package enum Meetings {
    package static let register = Register(
        "meetings", "Meetings", "会议", "會議",
        also: [
            "Meeting", "Meeting log", "Meeting register", "Meeting minutes", "Minutes", "Meeting records", "会议记录",
            "会议纪要", "会议清单", "会议台账", "会议登记", "项目会议", "例会记录", "會議紀錄", "會議記錄", "會議清單", "專案會議", "會議登記", "例會紀錄",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "date", "Date", "日期", "日期", .date(.last), required: true,
                also: [
                    "Meeting date", "Held", "Held on", "会议日期", "會議日期", "会议时间", "會議時間", "时间", "時間", "召开日期", "召开时间",
                    "召開日期", "開會日期", "開會時間",
                ]),
            FieldDeclaration(
                "type", "Type", "类型", "類型", .state(MeetingType.vocabulary),
                also: [
                    "Meeting type", "Meeting", "Kind", "Category", "会议", "會議", "会议类型", "會議類型", "会议类别", "會議類別", "会议性质",
                    "會議性質", "类别", "類別", "分类", "分類",
                ]),
            FieldDeclaration(
                "chair", "Chair", "主持人", "主席", .person,
                also: [
                    "Chaired by", "Chairperson", "Moderator", "Host", "Facilitator", "Led by", "主持", "会议主持", "会议主持人",
                    "會議主持人", "召集人",
                ]),
            FieldDeclaration(
                "attendees", "Attendees", "参会人员", "與會人員", .text,
                also: [
                    "Participants", "Present", "Attendance", "Who", "参会人", "参加人", "参加人员", "參加人員", "与会人员", "与会者", "與會者",
                    "出席", "出席人", "出席人员", "出席人員", "出席者", "到会人员",
                ]),
            FieldDeclaration(
                "topics", "Topics", "议题", "議題", .text,
                also: [
                    "Topic", "Agenda", "Agenda items", "Subject", "Title", "Name", "Meeting name", "议程", "議程", "会议议题",
                    "會議議題", "会议议程", "會議議程", "会议主题", "會議主題", "会议名称", "會議名稱", "主题", "主題", "名称", "名稱", "讨论内容", "討論內容",
                    "讨论事项", "討論事項", "会议内容", "會議內容", "内容", "內容",
                ]),
            FieldDeclaration(
                "summary", "Summary", "会议纪要", "會議紀錄", .text, title: true,
                also: [
                    "Minutes", "Meeting minutes", "Conclusion", "Conclusions", "Outcome", "Result", "Results",
                    "Resolutions", "Notes", "纪要", "紀要", "会议记录", "會議記錄", "摘要", "会议摘要", "會議摘要", "会议要点", "會議重點", "主要内容",
                    "主要內容", "结论", "結論", "会议结论", "會議結論", "决议", "決議", "会议决议", "會議決議", "决议事项", "決議事項", "结果", "結果",
                ]),
            .visibility,
        ])

    package static let date = register.date("date")
    package static let type = register.state("type", MeetingType.self)
    package static let chair = register.text("chair")
    package static let attendees = register.text("attendees")
    package static let topics = register.text("topics")
    package static let summary = register.text("summary")
}

extension Project {
    /// The day of the last steering meeting before a day.
    package func lastSteeringMeeting(before day: CivilDate) -> CivilDate? {
        records(Meetings.register).filter { !$0.isRagged && $0[Meetings.type] == .steering }
            .compactMap { $0[Meetings.date] }.filter { $0 < day }.max()
    }
}
