import Diagnostics

/// What a stage or a milestone is about.
package enum StageType: Int, StateWords {
    case kickOff, requirements, selection, design, build, migration, test, training, trialRun, goLive, acceptance,
        support, other

    package static let vocabulary = Vocabulary([
        Vocabulary.word("kick-off", "Kick-off", "启动", "啟動", also: ["kickoff", "项目启动", "專案啟動", "启动会"]),
        Vocabulary.word("requirements", "Requirements", "需求", "需求", also: ["需求分析", "需求调研", "需求調研"]),
        Vocabulary.word("selection", "Selection", "选型", "選型", also: ["vendor selection", "系统选型", "系統選型"]),
        Vocabulary.word("design", "Design", "设计", "設計", also: ["方案设计", "方案設計", "蓝图", "藍圖", "blueprint"]),
        Vocabulary.word(
            "build", "Build", "开发", "開發", also: ["development", "configuration", "配置", "构建", "建置", "开发与集成", "开发配置"]),
        Vocabulary.word("migration", "Migration", "数据迁移", "資料移轉", also: ["data migration", "迁移", "移轉"]),
        Vocabulary.word("test", "Test", "测试", "測試", also: ["testing", "测试与培训", "UAT"]),
        Vocabulary.word("training", "Training", "培训", "教育訓練", also: ["训练", "訓練"]),
        Vocabulary.word("trial run", "Trial run", "试运行", "試運轉", also: ["pilot", "pilot run", "试点", "試營運"]),
        Vocabulary.word(
            "go-live", "Go-live", "上线", "上線", also: ["go live", "golive", "cut-over", "cutover", "投产", "切换"]),
        Vocabulary.word("acceptance", "Acceptance", "验收", "驗收", also: ["final acceptance", "终验", "最終驗收"]),
        Vocabulary.word("support", "Support", "支持", "支援", also: ["运维", "維運", "上线支持", "售后支持", "運維"]),
        Vocabulary.word("other", "Other", "其他", "其他", also: ["其它"]),
    ])
}

/// What kind of thing is delivered.
package enum DeliverableType: Int, StateWords {
    case requirements, design, plan, migration, testReport, trainingMaterial, manual, stageSummary, operationsPlan,
        contract, supply, other

    package static let vocabulary = Vocabulary([
        Vocabulary.word("requirements", "Requirements", "需求", "需求", also: ["需求文档", "需求規格"]),
        Vocabulary.word("design", "Design", "设计", "設計", also: ["设计文档", "設計文件"]),
        Vocabulary.word("plan", "Plan", "计划", "計畫", also: ["方案"]),
        Vocabulary.word("migration", "Migration", "数据迁移", "資料移轉", also: ["迁移"]),
        Vocabulary.word("test report", "Test report", "测试报告", "測試報告"),
        Vocabulary.word("training material", "Training material", "培训材料", "訓練教材", also: ["培训教材", "教材"]),
        Vocabulary.word("manual", "Manual", "手册", "手冊", also: ["用户手册", "操作手册", "使用手冊"]),
        Vocabulary.word("stage summary", "Stage summary", "阶段总结", "階段總結", also: ["阶段总结报告"]),
        Vocabulary.word("operations plan", "Operations plan", "运维方案", "維運計畫", also: ["运维计划"]),
        Vocabulary.word("contract", "Contract", "合同", "契約", also: ["合約"]),
        Vocabulary.word("supply", "Supply", "供货", "供貨", also: ["系统", "软件", "软件交付", "系統", "hardware", "software"]),
        Vocabulary.word("other", "Other", "其他", "其他", also: ["其它"]),
    ])
}

/// What kind of criterion it is.
package enum AcceptanceType: Int, StateWords {
    case function, performance, quality, satisfaction, data, security, training, other

    package static let vocabulary = Vocabulary([
        Vocabulary.word("function", "Function", "功能", "功能", also: ["functional"]),
        Vocabulary.word("performance", "Performance", "性能", "效能", also: ["性能指标"]),
        Vocabulary.word("quality", "Quality", "质量", "品質"),
        Vocabulary.word("satisfaction", "Satisfaction", "满意度", "滿意度", also: ["用户满意度", "user satisfaction"]),
        Vocabulary.word("data", "Data", "数据", "資料", also: ["数据迁移"]),
        Vocabulary.word("security", "Security", "安全", "資安", also: ["安全性"]),
        Vocabulary.word("training", "Training", "培训", "教育訓練"),
        Vocabulary.word("other", "Other", "其他", "其他", also: ["其它", "文档", "文件"]),
    ])
}

/// How a criterion came out.
package enum AcceptanceResult: Int, StateWords {
    case pending, pass, conditionalPass, fail, notApplicable

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "pending", "Pending", "待验收", "待驗收", also: ["open", "待定", "未验收", "未驗收", "not run", "未执行", "未執行", "待测", "⏳"]),
        Vocabulary.word(
            "pass", "Pass", "通过", "通過", closed: true, also: ["passed", "accepted", "合格", "✅", "✔", "✓", "☑", "🟢", "ok"]),
        Vocabulary.word(
            "conditional pass", "Conditional pass", "有条件通过", "有條件通過", closed: true,
            also: ["conditional", "conditionally passed", "附条件通过", "附條件通過", "⚠️", "🟡"]),
        Vocabulary.word(
            "fail", "Fail", "不通过", "不通過", closed: true,
            also: ["failed", "rejected", "不合格", "未通过", "未通過", "退回", "❌", "✗", "🔴"]),
        Vocabulary.word("not applicable", "Not applicable", "不适用", "不適用", closed: true, also: ["n/a", "na", "无", "無"]),
    ])
}

/// A party to the contract.
package enum PartyWord: Int, StateWords {
    case client, vendor, supervisor

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "client", "Client", "甲方", "甲方", also: ["customer", "buyer", "客户", "客戶", "委托方", "委託單位", "業主", "建设单位"]),
        Vocabulary.word(
            "vendor", "Vendor", "乙方", "乙方", also: ["supplier", "contractor", "供应商", "承建方", "承包商", "廠商", "供應商"]),
        Vocabulary.word("supervisor", "Supervisor", "监理", "監理", also: ["监理方", "監理方", "丙方"]),
    ])
}

/// Whether something is in scope.
package enum ScopeSide: Int, StateWords {
    case inScope, outOfScope

    package static let vocabulary = Vocabulary([
        Vocabulary.word("in", "In", "范围内", "範疇內", also: ["yes", "是", "in scope", "内", "內", "纳入", "納入", "✅", "✓"]),
        Vocabulary.word(
            "out", "Out", "范围外", "範疇外", also: ["no", "否", "out of scope", "外", "不纳入", "不納入", "❌", "✗", "排除"]),
    ])
}

/// What a KPI measures.
package enum KPICategory: Int, StateWords {
    case function, adoption, costAndBenefit, other

    package static let vocabulary = Vocabulary([
        Vocabulary.word("function", "Function", "功能", "功能"),
        Vocabulary.word("adoption", "Adoption", "应用", "採用", also: ["使用", "用户采纳", "采用", "應用", "usage"]),
        Vocabulary.word(
            "cost and benefit", "Cost and benefit", "成本与效益", "成本與效益", also: ["成本效益", "成本", "效益", "cost", "benefit"]),
        Vocabulary.word("other", "Other", "其他", "其他", also: ["其它"]),
    ])
}

/// Which way a KPI should go.
package enum KPIDirection: Int, StateWords {
    case up, down, range

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "up", "Higher is better", "越高越好", "越高越好",
            also: ["higher is better", "higher", "increase", "上升", "升", "正向", "正向指标", "正向指標", "望大", "↑"]),
        Vocabulary.word(
            "down", "Lower is better", "越低越好", "越低越好",
            also: ["lower is better", "lower", "decrease", "下降", "降", "负向", "負向", "负向指标", "負向指標", "逆向指标", "望小", "↓"]),
        Vocabulary.word("range", "Within a range", "区间", "區間", also: ["band", "within", "范围", "範圍", "望目"]),
    ])
}
