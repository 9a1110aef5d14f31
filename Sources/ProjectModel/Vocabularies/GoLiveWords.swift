import Diagnostics

/// Where a step of the cut-over stands.
package enum CutoverState: Int, StateWords {
    case planned, ready, done, failed, rolledBack

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "planned", "Planned", "计划中", "規劃中",
            also: [
                "open", "pending", "scheduled", "not started", "计划", "計畫", "計畫中", "未开始", "未開始", "尚未開始", "待执行", "待執行",
                "未执行", "未執行", "⏳", "☐",
            ]),
        Vocabulary.word(
            "ready", "Ready", "已就绪", "已就緒",
            also: ["prepared", "就绪", "就緒", "准备就绪", "準備就緒", "已准备", "已準備", "准备完毕", "準備完成", "待命", "👍"]),
        Vocabulary.word(
            "done", "Done", "已完成", "已完成", closed: true,
            also: [
                "complete", "completed", "finished", "success", "succeeded", "完成", "执行完成", "執行完成", "已执行", "已執行", "成功",
                "✅", "✔", "✓", "☑", "🟢",
            ]),
        Vocabulary.word(
            "failed", "Failed", "失败", "失敗", closed: true,
            also: ["fail", "failure", "执行失败", "執行失敗", "未成功", "异常", "異常", "❌", "✗", "✘", "🔴"]),
        Vocabulary.word(
            "rolled back", "Rolled back", "已回退", "已回復", closed: true,
            also: [
                "rollback", "roll-back", "backed out", "reverted", "回退", "回滚", "已回滚", "回復", "退回", "已退回", "还原", "已还原",
                "還原", "已還原", "退版", "已退版", "↩", "⏪",
            ]),
    ])
}

/// Whether a check lets the system go live.
package enum ReadinessState: Int, StateWords {
    case open, go, noGo

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "open", "Open", "待检查", "待檢查",
            also: [
                "pending", "to check", "not checked", "in progress", "ongoing", "未检查", "未檢查", "检查中", "檢查中", "准备中",
                "準備中", "进行中", "進行中", "未完成", "未开始", "未開始", "未确认", "未確認", "待确认", "待確認", "⏳", "🔄", "☐", "🟡",
            ]),
        Vocabulary.word(
            "go", "Go", "可上线", "可上線", closed: true,
            also: [
                "ready", "yes", "ok", "pass", "passed", "done", "complete", "completed", "是", "就绪", "就緒", "已就绪", "已就緒",
                "通过", "通過", "具备", "具備", "已具备", "已具備", "满足", "滿足", "符合", "完成", "已完成", "同意上线", "同意上線", "准许上线", "放行", "✅",
                "✔", "✓", "☑", "🟢", "👍",
            ]),
        Vocabulary.word(
            "no-go", "No-go", "不可上线", "不可上線", closed: true,
            also: [
                "not ready", "no", "fail", "failed", "blocked", "否", "未就绪", "未就緒", "不通过", "不通過", "未通过", "未通過", "不具备",
                "不具備", "未具备", "未具備", "不满足", "不滿足", "不符合", "暂缓上线", "暫緩上線", "不放行", "受阻", "❌", "✗", "✘", "🔴", "👎", "⛔",
            ]),
    ])
}

/// A service that the system needs once it is live.
package enum SupportService: Int, StateWords {
    case administration, database, userSupport, monitoring, backup, upgrade

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "administration", "Administration", "系统管理", "系統管理",
            also: [
                "admin", "system administration", "system admin", "application administration", "系统管理员", "系統管理員",
                "应用管理", "應用管理", "系统运维", "系統維運", "应用运维", "應用維運", "日常运维", "日常維運", "权限管理", "權限管理",
            ]),
        Vocabulary.word(
            "database", "Database", "数据库", "資料庫",
            also: [
                "db", "DBA", "database administration", "数据库管理", "資料庫管理", "数据库管理员", "資料庫管理員", "数据库维护", "資料庫維護", "数据库运维",
                "資料庫維運",
            ]),
        Vocabulary.word(
            "user support", "User support", "用户支持", "使用者支援",
            also: [
                "support", "end-user support", "application support", "helpdesk", "help desk", "service desk",
                "hotline", "技术支持", "技術支援", "应用支持", "應用支援", "业务支持", "業務支援", "用户服务", "使用者服務", "服务台", "服務台", "帮助台", "热线",
                "客服", "问题咨询", "問題諮詢", "热线支持",
            ]),
        Vocabulary.word(
            "monitoring", "Monitoring", "监控", "監控",
            also: [
                "system monitoring", "alerting", "监测", "監測", "系统监控", "系統監控", "性能监控", "效能監控", "告警", "巡检", "巡檢", "日常巡检",
                "日常巡檢",
            ]),
        Vocabulary.word(
            "backup", "Backup", "备份", "備份",
            also: [
                "back-up", "backups", "backup and restore", "backup and recovery", "数据备份", "資料備份", "备份与恢复", "備份與還原",
                "备份恢复", "備份還原", "灾备", "災備",
            ]),
        Vocabulary.word(
            "upgrade", "Upgrade", "升级", "升級",
            also: [
                "upgrades", "update", "updates", "patch", "patches", "patching", "release management", "系统升级", "系統升級",
                "版本升级", "版本升級", "版本更新", "更新", "补丁", "修補", "修補程式", "升级维护", "升級維護",
            ]),
    ])
}

/// Whether an obligation is kept.
package enum ComplianceState: Int, StateWords {
    case open, breached, met, notApplicable

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "open", "Open", "待落实", "待落實",
            also: [
                "pending", "in progress", "ongoing", "not assessed", "partly met", "partially met",
                "partially compliant", "未评估", "未評估", "待评估", "待評估", "评估中", "評估中", "进行中", "進行中", "落实中", "落實中", "整改中",
                "待整改", "改善中", "待改善", "未完成", "部分符合", "部分满足", "部分滿足", "⏳", "🔄", "🟡", "⚠️",
            ]),
        Vocabulary.word(
            "breached", "Breached", "不合规", "未遵循",
            also: [
                "breach", "non-compliant", "noncompliant", "not compliant", "not met", "violated", "violation", "fail",
                "failed", "no", "否", "不合規", "违规", "違規", "违反", "違反", "不符合", "未符合", "不满足", "不滿足", "未满足", "未滿足", "未达成",
                "未達成", "未达标", "未達標", "❌", "✗", "✘", "🔴",
            ]),
        Vocabulary.word(
            "met", "Met", "已满足", "已遵循", closed: true,
            also: [
                "compliant", "complies", "complied", "fulfilled", "satisfied", "yes", "ok", "pass", "passed", "done",
                "是", "合规", "合規", "遵循", "符合", "已符合", "符合要求", "满足", "滿足", "已滿足", "已达成", "已達成", "达标", "達標", "已落实", "已落實",
                "已完成", "通过", "通過", "✅", "✔", "✓", "☑", "🟢",
            ]),
        Vocabulary.word(
            "not applicable", "Not applicable", "不适用", "不適用", closed: true,
            also: ["n/a", "na", "none", "不涉及", "无", "無", "⚪"]),
    ])
}
