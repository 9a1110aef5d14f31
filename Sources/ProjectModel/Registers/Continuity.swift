import Diagnostics

/// `continuity`: how work goes on when the system fails, and when backups, restoring and drills were last tried.
package enum Continuity {
    package static let register = Register(
        "continuity", "Continuity", "业务连续性", "業務持續",
        also: [
            "Business continuity", "Business continuity plan", "Continuity plan", "BCP", "Disaster recovery",
            "Disaster recovery plan", "DR", "Backup and restore", "Backup and recovery", "Backups", "业务连续性计划",
            "业务连续性管理", "业务连续", "灾备", "灾难恢复", "灾难恢复计划", "容灾", "容灾备份", "备份与恢复", "备份恢复", "应急预案", "業務持續計畫", "業務持續運作",
            "業務持續運作計畫", "業務連續性", "營運持續", "營運持續計畫", "災備", "災難復原", "災難復原計畫", "異地備援", "備份與還原", "備份還原", "應變計畫",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "scope", "Scope", "保障范围", "保護範圍", .text, required: true, title: true,
                also: [
                    "System", "Systems", "Process", "Business process", "Object", "Name", "范围", "範圍", "範疇", "系统", "系統",
                    "业务", "業務", "业务范围", "業務範圍", "关键业务", "關鍵業務", "业务流程", "業務流程", "保障对象", "保護對象", "对象", "對象", "备份范围",
                    "備份範圍", "备份对象", "備份對象", "备份内容", "備份內容", "适用范围", "適用範圍", "名称", "名稱",
                ]),
            FieldDeclaration(
                "plan", "Plan", "保障方案", "持續方案", .text,
                also: [
                    "Continuity plan", "Recovery plan", "Backup plan", "Contingency plan", "Strategy", "Measure",
                    "Measures", "方案", "计划", "計畫", "应急预案", "应急计划", "應變計畫", "應變方案", "预案", "預案", "恢复方案", "恢复计划", "復原計畫",
                    "復原方案", "备份方案", "備份方案", "备份策略", "備份策略", "备份方式", "備份方式", "灾备方案", "災備方案", "策略", "措施",
                ]),
            FieldDeclaration(
                "frequency", "Frequency", "备份频率", "備份頻率", .text,
                also: ["Backup frequency", "Schedule", "频率", "頻率", "备份周期", "備份週期", "周期", "週期", "频次", "頻次"]),
            FieldDeclaration(
                "location", "Location", "存放位置", "存放位置", .text,
                also: [
                    "Backup location", "Storage", "Site", "位置", "备份位置", "備份位置", "存放地点", "存放地點", "存储位置", "儲存位置", "备份地点",
                    "備份地點", "地点", "地點", "介质", "媒體",
                ]),
            FieldDeclaration(
                "lastBackup", "Last backup", "最近备份", "最近備份", .date(.last),
                also: [
                    "Backup", "Backup date", "Last backup date", "Backed up", "备份", "備份", "备份日期", "備份日期", "上次备份",
                    "上次備份", "最近备份日期", "最近備份日期", "上次备份日期", "上次備份日期", "最后备份",
                ]),
            FieldDeclaration(
                "lastRestoreTest", "Last restore test", "最近恢复测试", "最近還原測試", .date(.last),
                also: [
                    "Restore test", "Restore test date", "Restore tested", "Last restore", "Restored", "恢复测试", "恢复测试日期",
                    "恢复验证", "最近恢复验证", "上次恢复测试", "最近恢复测试日期", "还原测试", "最近还原测试", "還原測試", "還原測試日期", "還原驗證", "上次還原測試",
                    "復原測試", "最近復原測試", "復原測試日期",
                ]),
            FieldDeclaration(
                "lastDrill", "Last drill", "最近演练", "最近演練", .date(.last),
                also: [
                    "Drill", "Drill date", "Drilled", "Last exercise", "演练", "演練", "演练日期", "演練日期", "最近演练日期", "最近演練日期",
                    "上次演练", "上次演練", "上次演练日期", "上次演練日期", "应急演练", "應變演練", "灾备演练", "災備演練", "容灾演练", "備援演練",
                ]),
            FieldDeclaration(
                "intervals", "Intervals", "间隔", "間隔", .durations,
                also: [
                    "Interval", "Test intervals", "Drill and test intervals", "演练间隔", "演練間隔", "测试间隔", "測試間隔", "检查间隔",
                    "檢查間隔", "演练周期", "演練週期", "测试周期", "測試週期", "间隔时间", "間隔時間",
                ]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["Responsible", "Assignee", "负责人", "承辦人"]),
            .visibility,
        ])

    package static let scope = register.text("scope")
    package static let plan = register.text("plan")
    package static let frequency = register.text("frequency")
    package static let location = register.text("location")
    package static let lastBackup = register.date("lastBackup")
    package static let lastRestoreTest = register.date("lastRestoreTest")
    package static let lastDrill = register.date("lastDrill")
    package static let intervals = register.durations("intervals")
    package static let owner = register.text("owner")
}
