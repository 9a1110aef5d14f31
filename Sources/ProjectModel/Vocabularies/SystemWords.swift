import Diagnostics

/// Where an interface stands.
package enum InterfaceState: Int, StateWords {
    case planned, built, tested, live

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "planned", "Planned", "计划中", "規劃中",
            also: [
                "open", "new", "not started", "pending", "to do", "designed", "in design", "in development",
                "in progress", "计划", "规划中", "待开发", "未开始", "未开发", "设计中", "已设计", "开发中", "进行中", "計畫中", "計畫", "規劃", "待開發",
                "未開始", "未開發", "設計中", "已設計", "開發中", "進行中", "尚未開始", "🔄", "⏳",
            ]),
        Vocabulary.word(
            "built", "Built", "已开发", "已開發",
            also: [
                "developed", "implemented", "coded", "ready for test", "in test", "testing", "开发完成", "已实现", "已完成开发",
                "待测试", "待联调", "测试中", "联调中", "開發完成", "已實作", "待測試", "待聯調", "測試中", "聯調中", "介接測試中", "🛠️",
            ]),
        Vocabulary.word(
            "tested", "Tested", "已测试", "已測試",
            also: [
                "test passed", "passed", "ready", "ready for go-live", "测试通过", "测试完成", "已联调", "联调通过", "联调完成", "待上线",
                "測試通過", "測試完成", "已聯調", "聯調通過", "聯調完成", "介接完成", "待上線",
            ]),
        Vocabulary.word(
            "live", "Live", "已上线", "已上線", closed: true,
            also: [
                "in production", "production", "in use", "in operation", "went live", "gone live", "go-live", "上线",
                "已投产", "投产", "已启用", "运行中", "使用中", "生产运行", "上線", "已啟用", "啟用", "運作中", "正式環境", "已切換", "已切换", "✅", "✔", "✓",
                "☑", "🚀", "🟢",
            ]),
    ])
}

/// What became of a system that was considered.
package enum CandidateOutcome: Int, StateWords {
    case pending, shortlisted, chosen, rejected

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "pending", "Pending", "评估中", "評估中",
            also: [
                "open", "under evaluation", "in evaluation", "evaluating", "considered", "undecided", "in progress",
                "long list", "longlisted", "待定", "待评估", "待决", "未定", "考察中", "比选中", "进行中", "待評估", "待決", "未決", "進行中", "⏳",
                "🔄",
            ]),
        Vocabulary.word(
            "shortlisted", "Shortlisted", "入围", "入圍",
            also: ["short list", "shortlist", "short-listed", "finalist", "已入围", "已入圍", "🟡"]),
        Vocabulary.word(
            "chosen", "Chosen", "已选定", "已選定", closed: true,
            also: [
                "selected", "choice", "winner", "won", "awarded", "选定", "选中", "已选中", "选用", "中选", "中标", "采用", "采纳", "選定",
                "選用", "中選", "得標", "決標", "採用", "✅", "✔", "✓", "☑", "🏆", "🟢", "⭐",
            ]),
        Vocabulary.word(
            "rejected", "Rejected", "未选中", "未選中", closed: true,
            also: [
                "not chosen", "not selected", "eliminated", "dropped", "excluded", "declined", "withdrawn", "lost",
                "未选", "未选用", "未入围", "淘汰", "已淘汰", "落选", "落标", "放弃", "排除", "未選用", "未入圍", "落選", "未得標", "放棄", "❌", "✗", "✘",
                "🔴",
            ]),
    ])
}

/// What of the present system is assessed.
package enum SystemArea: Int, StateWords {
    case performance, dataIntegrity, processFit, function

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "performance", "Performance", "性能", "效能",
            also: [
                "speed", "response time", "stability", "系统性能", "响应速度", "运行效率", "稳定性", "系統效能", "回應速度", "執行效率", "穩定性",
            ]),
        Vocabulary.word(
            "data integrity", "Data integrity", "数据完整性", "資料完整性",
            also: [
                "data", "data quality", "integrity", "数据", "数据质量", "数据准确性", "数据一致性", "資料", "資料品質", "資料正確性", "資料一致性",
            ]),
        Vocabulary.word(
            "process fit", "Process fit", "流程匹配", "流程契合",
            also: [
                "process", "processes", "business fit", "fit", "fit to the processes", "流程", "流程匹配度", "流程适配", "流程适配性",
                "业务流程", "业务匹配度", "流程契合度", "流程適配", "流程適配性", "業務流程", "業務契合度",
            ]),
        Vocabulary.word(
            "function", "Function", "功能", "功能",
            also: [
                "functions", "functional", "functionality", "features", "功能性", "功能完整性", "功能满足度", "系统功能", "功能滿足度",
                "系統功能",
            ]),
    ])
}

/// Where a module stands on its way into use.
package enum ModuleState: Int, StateWords {
    case planned, configured, tested, postponed, live

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "planned", "Planned", "计划中", "規劃中",
            also: [
                "open", "new", "not started", "pending", "to do", "in progress", "in configuration", "in development",
                "计划", "规划中", "未开始", "待实施", "待配置", "待开发", "配置中", "开发中", "实施中", "进行中", "計畫中", "計畫", "規劃", "未開始", "尚未開始",
                "待導入", "待設定", "待開發", "設定中", "開發中", "導入中", "進行中", "🔄", "⏳",
            ]),
        Vocabulary.word(
            "configured", "Configured", "已配置", "已設定",
            also: [
                "set up", "built", "developed", "ready for test", "in test", "testing", "配置完成", "已开发", "开发完成", "待测试",
                "测试中", "設定完成", "已建置", "建置完成", "已開發", "開發完成", "待測試", "測試中", "🛠️",
            ]),
        Vocabulary.word(
            "tested", "Tested", "已测试", "已測試",
            also: [
                "test passed", "passed", "accepted", "UAT passed", "ready", "ready for go-live", "测试通过", "测试完成", "已验证",
                "待上线", "測試通過", "測試完成", "已驗證", "待上線",
            ]),
        Vocabulary.word(
            "postponed", "Postponed", "已推迟", "已延後",
            also: [
                "deferred", "delayed", "on hold", "paused", "later", "later phase", "推迟", "推迟上线", "暂缓", "暂缓上线", "延期",
                "已延期", "延后", "已暂停", "暂停", "二期", "延後", "延後上線", "暫緩", "暫緩上線", "緩議", "已暫停", "暫停", "⏸️",
            ]),
        Vocabulary.word(
            "live", "Live", "已上线", "已上線", closed: true,
            also: [
                "in production", "production", "in use", "in operation", "went live", "gone live", "go-live", "上线",
                "已投产", "投产", "已启用", "运行中", "使用中", "上線", "已啟用", "啟用", "運作中", "已切換", "已切换", "✅", "✔", "✓", "☑", "🚀", "🟢",
            ]),
    ])
}
