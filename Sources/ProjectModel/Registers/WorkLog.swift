import Diagnostics

/// `workLog`: what was done on each visit, in how many person-days, signed by the client.
package enum WorkLog {
    package static let register = Register(
        "workLog", "Work log", "工作日志", "工作日誌",
        also: [
            "Implementation log", "Visit log", "Site log", "Service log", "Daily log", "Timesheet", "Timesheets",
            "Work record", "Work records", "实施日志", "实施记录", "服务记录", "服务日志", "现场服务记录", "现场实施记录", "工作记录", "工作日报", "工时记录",
            "工时表", "顾问日志", "實施日誌", "導入日誌", "導入紀錄", "服務紀錄", "服務日誌", "現場服務紀錄", "工作紀錄", "工作日報", "工時紀錄", "工時表", "顧問日誌",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "date", "Date", "日期", "日期", .date(.last), required: true,
                also: [
                    "Day", "Work date", "Visit", "Visit date", "Date of visit", "工作日期", "服务日期", "实施日期", "现场日期", "服務日期",
                    "實施日期", "導入日期", "現場日期",
                ]),
            FieldDeclaration(
                "person", "Person", "人员", "人員", .person, required: true, title: true,
                also: [
                    "Name", "Who", "Consultant", "Engineer", "姓名", "顾问", "实施顾问", "工程师", "实施人员", "服务人员", "工作人员", "填写人",
                    "记录人", "顧問", "導入顧問", "工程師", "實施人員", "服務人員", "工作人員", "填寫人", "記錄人",
                ]),
            FieldDeclaration(
                "stage", "Stage", "阶段", "階段", .references(["stages"]),
                also: ["Phase", "项目阶段", "所属阶段", "实施阶段", "專案階段", "所屬階段", "導入階段"]),
            FieldDeclaration(
                "work", "Work", "工作内容", "工作內容", .text,
                also: [
                    "Work done", "Activity", "Activities", "Description", "Task", "Tasks", "内容", "工作", "工作事项", "工作描述",
                    "工作说明", "完成工作", "完成内容", "今日工作", "服务内容", "实施内容", "任务", "描述", "说明", "內容", "工作事項", "工作說明", "完成內容",
                    "服務內容", "實施內容", "任務", "說明",
                ]),
            FieldDeclaration(
                "personDays", "Person-days", "人天", "人天", .number, required: true, in: FieldDeclaration.personDays,
                also: [
                    "Man-days", "Days", "Days worked", "Effort", "人日", "天数", "投入人天", "耗用人天", "消耗人天", "实际人天", "工作量",
                    "工作天数", "天數", "實際人天", "投入人日", "工作天數",
                ]),
            FieldDeclaration(
                "next", "Next", "后续工作", "後續工作", .text,
                also: [
                    "Next steps", "Next step", "Follow-up", "To do", "下一步", "下一步工作", "下一步计划", "下步计划", "后续计划", "后续安排",
                    "明日计划", "待办", "待办事项", "遗留事项", "遗留问题", "下一步計畫", "後續計畫", "後續安排", "明日計畫", "待辦", "待辦事項", "待處理事項",
                ]),
            FieldDeclaration(
                "signedBy", "Signed by", "签字人", "簽署人", .person,
                also: [
                    "Confirmed by", "Client signature", "Signatory", "Signed by the client", "客户签字", "客户签字人", "客户确认",
                    "客户确认人", "甲方签字", "甲方签字人", "甲方确认人", "签认人", "确认人", "客戶簽名", "客戶簽認", "客戶簽署", "客戶確認", "客戶確認人", "甲方簽署人",
                    "簽認人", "簽名人", "確認人",
                ]),
            FieldDeclaration(
                "signed", "Signed", "签字日期", "簽署日期", .date(.last),
                also: [
                    "Signed on", "Date signed", "Signature date", "Confirmed", "Confirmed on", "签署日期", "签认日期", "确认日期",
                    "客户签字日期", "簽字日期", "簽認日期", "簽名日期", "確認日期", "客戶簽署日期",
                ]),
            .visibility,
        ])

    package static let date = register.date("date")
    package static let person = register.text("person")
    package static let stage = register.references("stage")
    package static let work = register.text("work")
    package static let personDays = register.number("personDays")
    package static let next = register.text("next")
    package static let signedBy = register.text("signedBy")
    package static let signed = register.date("signed")
}
