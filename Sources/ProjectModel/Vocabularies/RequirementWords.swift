import Diagnostics

/// What a requirement is about.
package enum RequirementType: Int, StateWords {
    case function, performance, data, permission, integration, security, other

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "function", "Function", "功能", "功能",
            also: [
                "functional", "functionality", "feature", "business", "功能性", "功能需求", "功能性需求", "业务", "业务需求", "業務",
                "業務需求",
            ]),
        Vocabulary.word(
            "performance", "Performance", "性能", "效能",
            also: ["性能需求", "效能需求", "speed", "response time", "capacity", "响应时间", "回應時間", "容量"]),
        Vocabulary.word(
            "data", "Data", "数据", "資料",
            also: ["数据需求", "資料需求", "reporting", "report", "reports", "报表", "報表", "报表需求", "報表需求", "数据迁移", "資料移轉"]),
        Vocabulary.word(
            "permission", "Permission", "权限", "權限",
            also: [
                "permissions", "authorisation", "authorization", "access", "access control", "roles", "权限需求", "權限需求",
                "授权", "授權", "权限管理", "權限管理",
            ]),
        Vocabulary.word(
            "integration", "Integration", "集成", "整合",
            also: [
                "interface", "interfaces", "API", "集成需求", "整合需求", "接口", "接口需求", "介面", "介面需求", "介接", "介接需求", "对接",
                "系統整合", "系统集成",
            ]),
        Vocabulary.word(
            "security", "Security", "安全", "資安",
            also: ["安全性", "安全需求", "資安需求", "信息安全", "資訊安全"]),
        Vocabulary.word(
            "other", "Other", "其他", "其他",
            also: ["misc", "usability", "其它", "其他需求", "易用性", "非功能", "非功能性", "non-functional", "非功能需求"]),
    ])
}

/// How soon something matters.
package enum Priority: Int, StateWords {
    case high, medium, low

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "high", "High", "高", "高",
            also: [
                "P0", "P1", "must", "must have", "must-haves", "H", "urgent", "critical", "A", "必须", "必須", "必要", "必备",
                "必備", "紧急", "緊急", "重要", "很高", "极高", "極高", "最高", "高优先级", "高優先", "优先", "優先", "🔴", "🔥",
            ]),
        Vocabulary.word(
            "medium", "Medium", "中", "中",
            also: [
                "P2", "should", "should have", "M", "normal", "middle", "B", "应该", "應該", "应有", "應有", "中等", "一般", "普通",
                "正常", "中优先级", "中優先", "🟡", "🟠",
            ]),
        Vocabulary.word(
            "low", "Low", "低", "低",
            also: [
                "P3", "P4", "could", "could have", "nice to have", "L", "optional", "C", "可以", "可有", "可选", "可選", "次要",
                "较低", "較低", "最低", "不急", "低优先级", "低優先", "🟢", "🔵",
            ]),
    ])
}

/// How a need is met, or why it is not.
package enum Fit: Int, StateWords {
    case standard, workaround, custom, later, outside, forwarded, declined

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "standard", "Standard", "标准功能", "標準功能",
            also: [
                "fit", "full fit", "fits", "out of the box", "out-of-box", "OOTB", "configuration", "configured", "标准",
                "標準", "标准实现", "标准满足", "系统标准", "系統標準", "满足", "完全满足", "滿足", "完全滿足", "符合", "匹配", "配置", "配置实现", "配置滿足",
                "設定", "系统支持", "系統支援", "✅", "✔", "✓", "☑",
            ]),
        Vocabulary.word(
            "workaround", "Workaround", "变通", "變通",
            also: [
                "work around", "alternative", "变通方案", "变通处理", "變通方案", "變通處理", "替代方案", "替代作法", "权宜方案", "權宜作法", "绕行",
                "绕行方案",
            ]),
        Vocabulary.word(
            "custom", "Custom", "定制开发", "客製開發",
            also: [
                "custom development", "customise", "customize", "customisation", "customization", "development", "定制",
                "定制化", "二次开发", "二开", "开发", "客製", "客製化", "客製化開發", "開發", "二次開發", "新开发", "新開發",
            ]),
        Vocabulary.word(
            "later", "Later", "后续开发", "後續開發",
            also: [
                "later phase", "next phase", "phase 2", "phase two", "next release", "live first", "develop later",
                "postponed", "deferred", "后期", "后期开发", "后期实现", "二期", "二期实现", "先上线后开发", "上线后开发", "后续实现", "暂缓", "推迟",
                "後期", "後期開發", "二期實現", "二期開發", "先上線後開發", "上線後開發", "後續實現", "暫緩", "延後", "緩議",
            ]),
        Vocabulary.word(
            "outside", "Outside the system", "系统外处理", "系統外處理",
            also: [
                "outside system", "off system", "manual", "manually", "by hand", "offline", "other system", "系统外",
                "系统外解决", "线下", "线下处理", "手工", "手工处理", "人工", "人工处理", "其他系统", "其他系统处理", "系統外", "系統外解決", "線下", "線下處理",
                "人工處理", "手工處理", "其他系統", "其他系統處理", "離線處理",
            ]),
        Vocabulary.word(
            "passed to the makers", "Passed to the makers", "转交原厂", "轉交原廠",
            also: [
                "forwarded", "passed to the maker", "passed to makers", "passed to the vendor", "product request",
                "forwarded to the makers", "forwarded to the vendor", "提交原厂", "反馈原厂", "转原厂", "转交厂商", "转产品", "提交产品",
                "产品改进", "反映原廠", "提交原廠", "轉原廠", "轉交廠商", "轉產品", "提交產品",
            ]),
        Vocabulary.word(
            "declined", "Declined", "不采纳", "不採納",
            also: [
                "rejected", "refused", "not accepted", "won't", "won't have", "wont", "won't do", "不予采纳", "不做", "不实现",
                "不予实现", "拒绝", "驳回", "否决", "放弃", "不予採納", "不實現", "不予實現", "拒絕", "駁回", "退件", "否決", "放棄",
            ]),
    ])
}

/// Where a requirement stands.
package enum RequirementState: Int, StateWords {
    case draft, reviewed, changed, signed, dropped

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "draft", "Draft", "草稿", "草稿",
            also: [
                "new", "open", "proposed", "pending", "raised", "in progress", "under review", "to be reviewed", "新建",
                "新增", "提出", "已提出", "待评审", "待审核", "待审批", "评审中", "待确认", "未确认", "编写中", "整理中", "进行中", "未签字", "待審查", "待審核",
                "審查中", "待確認", "未確認", "撰寫中", "進行中", "未簽署", "未簽核", "📝", "🔄", "⏳",
            ]),
        Vocabulary.word(
            "reviewed", "Reviewed", "已评审", "已審查",
            also: [
                "agreed in review", "review passed", "analysed", "analyzed", "评审", "评审通过", "已审核", "审核通过", "已分析", "待签字",
                "審查", "審查通過", "已審核", "審核通過", "待簽署", "待簽核",
            ]),
        Vocabulary.word(
            "changed", "Changed", "已变更", "已變更",
            also: ["modified", "amended", "updated", "revised", "变更", "变更中", "有变更", "已修改", "修改", "變更", "變更中", "有變更"]),
        Vocabulary.word(
            "signed", "Signed", "已签字", "已簽署", closed: true,
            also: [
                "signed off", "confirmed", "agreed", "approved", "accepted", "baselined", "frozen", "签字", "签字确认", "已签署",
                "已签字确认", "已签认", "已确认", "确认", "已批准", "批准", "已冻结", "已基线", "簽署", "已簽字", "已簽核", "簽核", "簽認", "已簽認", "已確認",
                "確認", "已核准", "核准", "已凍結", "✅", "✔", "✓", "☑",
            ]),
        Vocabulary.word(
            "dropped", "Dropped", "已取消", "已取消", closed: true,
            also: [
                "cancelled", "canceled", "withdrawn", "rejected", "removed", "deleted", "obsolete", "declined", "取消",
                "已撤销", "撤销", "已撤回", "撤回", "已作废", "作废", "已删除", "删除", "已驳回", "不采纳", "已放弃", "已撤銷", "撤銷", "已作廢", "作廢",
                "已刪除", "刪除", "已駁回", "不採納", "已放棄", "❌", "✗", "✘", "🚫",
            ]),
    ])
}
