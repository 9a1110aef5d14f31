import Diagnostics

/// What kind of data is moved to the new system.
package enum MigrationType: Int, StateWords {
    case staticData, opening, live

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "static", "Static data", "静态数据", "靜態資料",
            also: [
                "master", "master data", "reference data", "base data", "basic data", "静态", "主数据", "基础数据", "基础资料",
                "基本数据", "档案", "基础档案", "静态资料", "靜態", "主資料", "主檔", "基礎資料", "基本資料", "參照資料", "基本檔",
            ]),
        Vocabulary.word(
            "opening", "Opening data", "期初数据", "期初資料",
            also: [
                "opening balance", "opening balances", "balances", "initial balances", "期初", "期初余额", "期初数", "余额",
                "开账数据", "期初库存", "初始余额", "期初餘額", "期初數", "餘額", "開帳資料", "開帳", "期初庫存",
            ]),
        Vocabulary.word(
            "live", "Live data", "动态数据", "動態資料",
            also: [
                "dynamic", "dynamic data", "transaction data", "transactional data", "transactions",
                "open transactions", "open documents", "open items", "动态", "业务数据", "交易数据", "业务单据", "未结单据", "未清单据",
                "未完单据", "在途单据", "未清项", "动态资料", "動態", "業務資料", "交易資料", "異動資料", "業務單據", "未結單據", "未結案單據", "在途單據",
            ]),
    ])
}

/// Where a data object stands on its way to the new system.
package enum MigrationState: Int, StateWords {
    case planned, mapped, rehearsed, reconciled

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "planned", "Planned", "计划中", "規劃中",
            also: [
                "open", "new", "not started", "pending", "to do", "in progress", "cleansing", "in mapping", "计划", "规划中",
                "未开始", "待迁移", "整理中", "清洗中", "映射中", "进行中", "計畫中", "計畫", "規劃", "未開始", "尚未開始", "待移轉", "清理中", "對應中", "進行中",
                "🔄", "⏳",
            ]),
        Vocabulary.word(
            "mapped", "Mapped", "已映射", "已對應",
            also: [
                "fields mapped", "mapping done", "mapping complete", "映射完成", "字段已映射", "字段映射完成", "已对照", "已清洗", "模板已确认",
                "對應完成", "欄位已對應", "欄位對應完成", "已對照", "已清理",
            ]),
        Vocabulary.word(
            "rehearsed", "Rehearsed", "已演练", "已演練",
            also: [
                "trial loaded", "test loaded", "trial migration", "mock migration", "mock load", "dry run", "演练完成",
                "试迁移", "已试迁移", "试导入", "已试导入", "模拟迁移", "迁移演练", "演練完成", "試轉", "已試轉", "試移轉", "已試移轉", "試匯入", "已試匯入", "移轉演練",
            ]),
        Vocabulary.word(
            "reconciled", "Reconciled", "已核对", "已核對", closed: true,
            also: [
                "done", "completed", "complete", "verified", "confirmed", "signed", "balanced", "closed", "核对完成",
                "核对一致", "已对账", "对账完成", "对账一致", "已确认", "已完成", "完成", "已验证", "核對完成", "核對一致", "已對帳", "對帳完成", "已勾稽", "勾稽完成",
                "已確認", "已驗證", "✅", "✔", "✓", "☑", "🟢",
            ]),
    ])
}

/// What kind of test was run.
package enum TestType: Int, StateWords {
    case unit, integration, function, performance, security, compatibility, load, migration, userAcceptance, usability

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "unit", "Unit test", "单元测试", "單元測試",
            also: [
                "UT", "unit tests", "unit testing", "component test", "component testing", "单元", "單元", "模块测试", "模組測試",
            ]),
        Vocabulary.word(
            "integration", "Integration test", "集成测试", "整合測試",
            also: [
                "SIT", "integration tests", "integration testing", "system integration test",
                "system integration testing", "interface test", "end-to-end", "end-to-end test", "E2E", "集成", "系统集成测试",
                "联调", "联调测试", "接口测试", "端到端测试", "流程测试", "整合", "系統整合測試", "聯調", "聯調測試", "介面測試", "介接測試", "端到端測試", "流程測試",
            ]),
        Vocabulary.word(
            "function", "Function test", "功能测试", "功能測試",
            also: [
                "functional", "functional test", "functional tests", "functional testing", "function testing",
                "system test", "system testing", "ST", "regression", "regression test", "功能", "系统测试", "回归测试", "系統測試",
                "回歸測試", "迴歸測試",
            ]),
        Vocabulary.word(
            "performance", "Performance test", "性能测试", "效能測試",
            also: [
                "performance tests", "performance testing", "性能", "响应时间测试", "效能", "性能測試", "回應時間測試",
            ]),
        Vocabulary.word(
            "security", "Security test", "安全测试", "安全測試",
            also: [
                "security tests", "security testing", "penetration test", "penetration testing", "pen test",
                "vulnerability scan", "安全", "安全性测试", "渗透测试", "漏洞扫描", "权限测试", "安全性測試", "資安", "資安測試", "資訊安全測試", "滲透測試",
                "弱點掃描", "權限測試",
            ]),
        Vocabulary.word(
            "compatibility", "Compatibility test", "兼容性测试", "相容性測試",
            also: [
                "compatibility tests", "compatibility testing", "兼容性", "兼容测试", "浏览器兼容测试", "相容性", "相容測試", "瀏覽器相容測試",
            ]),
        Vocabulary.word(
            "load", "Load test", "负载测试", "負載測試",
            also: [
                "load tests", "load testing", "stress", "stress test", "stress testing", "volume test",
                "concurrency test", "负载", "压力测试", "压测", "并发测试", "大数据量测试", "負載", "壓力測試", "壓測", "併發測試", "並行測試", "大量資料測試",
            ]),
        Vocabulary.word(
            "migration", "Migration test", "迁移测试", "移轉測試",
            also: [
                "migration tests", "migration testing", "data migration", "data migration test", "迁移", "数据迁移", "数据迁移测试",
                "移轉", "資料移轉", "資料移轉測試", "轉檔測試", "資料轉檔測試",
            ]),
        Vocabulary.word(
            "user acceptance", "User acceptance test", "用户验收测试", "使用者驗收測試",
            also: [
                "UAT", "user acceptance tests", "user acceptance testing", "acceptance", "acceptance test",
                "acceptance testing", "user test", "验收测试", "用户测试", "验收", "驗收測試", "使用者測試", "用戶驗收測試", "驗收",
            ]),
        Vocabulary.word(
            "usability", "Usability test", "易用性测试", "易用性測試",
            also: [
                "usability tests", "usability testing", "UX test", "易用性", "可用性测试", "用户体验测试", "可用性測試", "使用性測試",
                "使用者體驗測試",
            ]),
    ])
}

/// What a test was run on.
package enum TestData: Int, StateWords {
    case madeUp, realStatic, realLive

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "made up", "Made up", "虚构数据", "虛構資料",
            also: [
                "made-up data", "test data", "dummy", "dummy data", "mock", "mock data", "synthetic", "synthetic data",
                "fictitious", "sample data", "generated", "simulated", "虚构", "模拟", "模拟数据", "测试数据", "虚拟数据", "构造数据", "造数",
                "样例数据", "虛構", "模擬", "模擬資料", "測試資料", "虛擬資料", "樣本資料", "假資料",
            ]),
        Vocabulary.word(
            "real static", "Real static data", "真实静态数据", "真實靜態資料",
            also: [
                "static", "static data", "master data", "real master data", "静态", "静态数据", "真实静态", "主数据", "真实主数据",
                "基础数据", "真实基础数据", "靜態", "靜態資料", "真實靜態", "主資料", "真實主資料", "基本資料", "真實基本資料", "主檔",
            ]),
        Vocabulary.word(
            "real live", "Real live data", "真实动态数据", "真實動態資料",
            also: [
                "live", "live data", "real dynamic data", "dynamic data", "production data", "production",
                "transaction data", "动态", "动态数据", "真实动态", "真实业务数据", "业务数据", "生产数据", "交易数据", "動態", "動態資料", "真實動態",
                "真實業務資料", "業務資料", "正式資料", "正式環境資料", "生產資料", "交易資料",
            ]),
    ])
}
