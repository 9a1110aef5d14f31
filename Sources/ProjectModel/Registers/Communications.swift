import Diagnostics

/// `communications`: who is told what, how, and how often.
package enum Communications {
    package static let register = Register(
        "communications", "Communications", "沟通计划", "溝通計畫",
        also: [
            "Communication", "Communication plan", "Communications plan", "Communication matrix", "沟通", "沟通管理",
            "沟通管理计划", "沟通矩阵", "沟通机制", "沟通安排", "汇报机制", "溝通", "溝通管理", "溝通管理計畫", "溝通矩陣", "溝通機制", "報告機制",
        ],
        fields: [
            FieldDeclaration(
                "audience", "Audience", "沟通对象", "溝通對象", .text, required: true, title: true,
                also: [
                    "Recipient", "Recipients", "Stakeholder", "Stakeholders", "Target group", "To", "To whom", "受众",
                    "受眾", "对象", "對象", "目标受众", "目標受眾", "汇报对象", "报告对象", "報告對象", "接收方", "接收人", "接收者", "收件人", "干系人", "相关方",
                    "利害關係人",
                ]),
            FieldDeclaration(
                "content", "Content", "沟通内容", "溝通內容", .text, required: true,
                also: [
                    "Message", "Messages", "Information", "Subject", "Topic", "What", "内容", "內容", "信息内容", "信息", "資訊內容",
                    "汇报内容", "報告內容", "主题", "主題", "沟通主题", "溝通主題", "沟通事项", "溝通事項", "事项", "事項",
                ]),
            FieldDeclaration(
                "channel", "Channel", "沟通方式", "溝通方式", .text,
                also: [
                    "Channels", "Method", "Medium", "Media", "Form", "Format", "How", "方式", "渠道", "管道", "沟通渠道", "溝通管道",
                    "形式", "沟通形式", "溝通形式", "媒介", "沟通工具", "溝通工具",
                ]),
            FieldDeclaration(
                "frequency", "Frequency", "沟通频率", "溝通頻率", .text,
                also: [
                    "How often", "When", "Interval", "Timing", "频率", "頻率", "频次", "頻次", "沟通频次", "周期", "週期", "沟通周期",
                    "溝通週期", "汇报频率", "報告頻率", "时机", "時機",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: [
                    "Responsible", "Assignee", "Sender", "From", "By", "负责人", "沟通责任人", "沟通负责人", "溝通負責人", "发送人", "發送人",
                    "发送者", "發送者", "提供者", "汇报人", "報告人", "承辦人",
                ]),
            FieldDeclaration(
                "last", "Last", "上次沟通", "上次溝通", .date(.last),
                also: [
                    "Last date", "Last sent", "Last held", "Done", "上次", "上次日期", "上次时间", "上次時間", "上次沟通日期", "上次溝通日期",
                    "最近沟通", "最近溝通", "最近沟通日期", "最近溝通日期", "最近日期", "最近一次",
                ]),
            FieldDeclaration(
                "next", "Next", "下次沟通", "下次溝通", .date(.last),
                also: [
                    "Next date", "Next due", "Due", "下次", "下次日期", "下次时间", "下次時間", "下次沟通日期", "下次溝通日期", "下一次", "计划日期",
                    "計畫日期", "计划沟通", "預定日期",
                ]),
            .visibility,
        ])

    package static let audience = register.text("audience")
    package static let content = register.text("content")
    package static let channel = register.text("channel")
    package static let frequency = register.text("frequency")
    package static let owner = register.text("owner")
    package static let last = register.date("last")
    package static let next = register.date("next")
}
