import Diagnostics
import ProjectModel

/// A side of the go-live that nobody will check.
package enum ReadinessItemMissing: Rule {
    package static let description = RuleDescription(
        "readiness-item-missing", .warning,
        summary: "Go-live is at hand and the readiness checks leave something out.",
        rationale:
            "Before go-live function, data, performance, backup, authorisations and opening data are checked, and each check says go or no-go. Practice 31.",
        failing: [
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Readiness", "ID | Check", "| G1 | Functions accepted by departments |",
                        "| G2 | Backup restored on another server |", "| G3 | Opening data loaded |",
                        "| G4 | Database backup copied |")),
            "↓\n" + RuleExample.project(GoLiveExample.atHand),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Readiness", "ID | Check", "| G1 | Functions accepted by departments |",
                        "| G2 | Migrated data reconciled |", "| G3 | Response time under load |",
                        "| G4 | Full backup made |", "| G5 | Roles and permissions set |",
                        "| G6 | Opening balances loaded |")),
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Readiness", "ID | Check", "| G1 | 功能检查 |", "| G2 | 数据核对 |", "| G3 | 性能检查 |",
                        "| G4 | 数据备份 |", "| G5 | 用户授权 |", "| G6 | 期初数据 |")),
            RuleExample.project(GoLiveExample.farAway),
        ])

    private static let topics = [
        SpokenTopic(
            Localized("function", "功能", "功能"),
            ["function", "feature", "process", "功能", "流程", "业务验证", "業務驗證", "业务测试", "業務測試"]),
        SpokenTopic(
            Localized("data", "数据", "資料"),
            ["data", "migrat", "reconcil", "数据", "資料", "迁移", "移轉", "数據", "數據"],
            not: [
                " database", " data backup", " opening data", " initial data", "数据库", "資料庫", "数据备份", "資料備份", "期初数据",
                "期初資料", "初始数据", "初始資料", "数据初始化",
            ]),
        SpokenTopic(
            Localized("performance", "性能", "效能"),
            [
                "performance", "response", "load test", "under load", "stress", "speed", "性能", "效能", "响应", "回應", "響應",
                "压力", "壓力", "负载", "負載", "并发", "併發",
            ]),
        SpokenTopic.backup,
        SpokenTopic(
            Localized("authorisations", "授权", "授權"),
            [
                "authoris", "authoriz", "permission", "privilege", "access", "role", "user account", "user right",
                "授权", "授權", "权限", "權限", "账号", "帳號", "账户", "帳戶", "角色",
            ]),
        SpokenTopic(
            Localized("opening data", "期初数据", "期初資料"),
            ["opening", "initial data", "initial stock", "initial balance", "期初", "初始", "开账", "開帳"]),
    ]

    package static func check(_ review: Review) -> [Finding] {
        let checks = review.project.records(Readiness.register)
        guard let goLive = review.goLiveAtHand, !review.isClosed, !checks.contains(where: \.isRagged) else {
            return []
        }
        let texts = checks.map(\.title.plain)
        let missing = topics.filter { topic in !texts.contains { topic.isNamed(in: $0) } }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Readiness.register),
                Phrase(
                    Localized(
                        "no readiness check of {0} for the go-live of {1}", "{1} 上线，就绪检查缺少：{0}", "{1} 上線，就緒檢查缺少：{0}"),
                    .words(JoinedWords.of(missing.map(\.name))), .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "add a check for each, with an owner", "请逐项补充检查及责任人", "請逐項補充檢查及負責人")))
        ]
    }
}
