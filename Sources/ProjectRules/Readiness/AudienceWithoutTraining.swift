import Diagnostics
import ProjectModel

/// People who meet the system on its first day.
package enum AudienceWithoutTraining: Rule {
    package static let description = RuleDescription(
        "audience-without-training", .warning,
        summary: "Go-live is at hand and managers, operators or technicians have no training.",
        rationale:
            "Managers, operators and technicians need different things of the system and are trained apart. Practice 14.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Training", "ID | Audience | Planned | Held", "| G1 | Key users | 2026-11-12 | 2026-11-12 |",
                        "| G2 | IT team | | |")),
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Training", "ID | Audience | Planned", "| G1 | 仓库管理员 | 2026-11-23 |",
                        "| G2 | 系统管理员 | 2026-11-24 |")),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Training", "ID | Audience | Planned | Held",
                        "| G1 | Warehouse staff | 2026-11-12 | 2026-11-12 |",
                        "| G2 | IT team | 2026-11-24 | |", "| G3 | Managers of branches | 2026-11-25 | |")),
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table("Training", "ID | Audience | Planned", "| G1 | 全体员工 | 2026-11-23 |")),
            RuleExample.project(
                GoLiveExample.farAway
                    + RuleExample.table("Training", "ID | Audience | Planned", "| G1 | Key users | 2027-02-02 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let trainings = review.project.records(Training.register)
        guard let goLive = review.goLiveAtHand, !review.isClosed, !trainings.isEmpty,
            !trainings.contains(where: \.isRagged)
        else { return [] }
        let texts = trainings.filter { isSet($0) }.compactMap { $0[Training.audience]?.plain }
        guard !texts.contains(where: { everybody.isNamed(in: $0) }) else { return [] }
        let missing = audiences.filter { audience in !texts.contains { audience.isNamed(in: $0) } }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Training.register),
                Phrase(
                    Localized(
                        "no training is held or planned for {0}, and the go-live is on {1}", "{1} 上线，尚未为{0}安排培训",
                        "{1} 上線，尚未為{0}安排教育訓練"),
                    .words(JoinedWords.of(missing.map(\.name))), .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "plan their training, or name the audience so", "请安排培训，或在培训对象中写明", "請安排教育訓練，或在訓練對象中寫明")))
        ]
    }

    /// Whether a training was held or has a day. A day that cannot be read is one.
    private static func isSet(_ training: Record) -> Bool {
        training[Training.held] != nil || training[Training.planned] != nil || training.isUnread(Training.held)
            || training.isUnread(Training.planned)
    }

    // MARK: Audiences

    private static let everybody = SpokenTopic(
        Localized("everybody", "全体人员", "全體人員"),
        ["all staff", "all employees", "all users", "everybody", "everyone", "全体", "全體", "全员", "全員", "所有人", "全部人"])

    private static let audiences = [
        SpokenTopic(
            Localized("managers", "管理人员", "管理人員"),
            [
                "manager", "management", "executive", "director", "supervisor", "head of", "heads of", "leader",
                "board ",
                "steering", "sponsor", "管理", "经理", "經理", "主管", "领导", "領導", "高层", "高層", "决策", "決策", "指导委员", "指導委員",
                "总监", "總監",
            ],
            not: [
                "管理员", "管理員", " system management ", "系统管理", "系統管理", "项目经理", "專案經理", " project manager ",
                " project managers ",
            ]),
        SpokenTopic(
            Localized("operators", "操作人员", "操作人員"),
            [
                "operator", "user", "clerk", "staff", "employee", "worker", "keeper", "picker", "cashier", "buyer",
                "sales", "accountant", "accounting", "finance", "warehouse", "purchas", "planner", "driver",
                "操作", "用户", "用戶", "使用者", "员工", "員工", "职员", "職員", "业务", "業務", "一线", "一線", "仓", "倉", "文员",
                "收银", "收銀", "会计", "會計", "销售", "銷售", "采购", "採購", "财务", "財務", "物流", "生产", "生產", "班组", "班組",
                "骨干", "骨幹",
            ]),
        SpokenTopic(
            Localized("technicians", "技术人员", "技術人員"),
            [
                "technic", "it ", "ict ", "administrator", "admin ", "admins ", "engineer", "developer", "help desk",
                "helpdesk", "service desk", "support team", "system", "database", "dba", "solution", "技术", "技術", "运维",
                "運維", "維運", "系统", "系統", "工程师", "工程師", "信息", "資訊", "开发", "開發", "数据库", "資料庫", "解决方案", "解決方案",
            ]),
    ]
}
