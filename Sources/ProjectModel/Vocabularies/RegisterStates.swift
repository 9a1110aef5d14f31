import Diagnostics

/// Where a risk stands.
package enum RiskState: Int, StateWords {
    case open, occurred, closed

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "open", "Open", "未关闭", "未結案",
            also: [
                "active", "开放", "处理中", "開啟", "待處理", "监控中", "監控中", "monitoring", "watch", "观察中", "持續觀察", "打开", "未關閉",
                "進行中", "进行中",
            ]),
        Vocabulary.word(
            "occurred", "Occurred", "已发生", "已發生", closed: true,
            also: ["materialised", "materialized", "发生", "發生", "已转问题", "已轉議題", "became an issue"]),
        Vocabulary.word(
            "closed", "Closed", "已关闭", "已結案", closed: true, also: ["关闭", "結案", "關閉", "✅", "✔", "☑", "已關閉"]),
    ])
}

/// How a risk is met. The last three meet an opportunity.
package enum RiskStrategy: Int, StateWords {
    case avoid, transfer, mitigate, accept, escalate, exploit, enhance, share

    package static let vocabulary = Vocabulary([
        Vocabulary.word("avoid", "Avoid", "规避", "規避", also: ["avoidance", "回避", "迴避"]),
        Vocabulary.word("transfer", "Transfer", "转移", "轉移", also: ["转嫁", "轉嫁"]),
        Vocabulary.word("mitigate", "Mitigate", "减轻", "減輕", also: ["reduce", "treat", "缓解", "降低", "減緩"]),
        Vocabulary.word("accept", "Accept", "接受", "接受", also: ["acceptance", "tolerate", "自留", "承擔"]),
        Vocabulary.word("escalate", "Escalate", "上报", "呈報", also: ["升级", "升級"]),
        Vocabulary.word("exploit", "Exploit", "开拓", "開拓", also: ["利用"]),
        Vocabulary.word("enhance", "Enhance", "提高", "強化", also: ["增强", "提升"]),
        Vocabulary.word("share", "Share", "分享", "分享", also: ["共享"]),
    ])
}

/// Where an issue stands.
package enum IssueState: Int, StateWords {
    case open, inProgress, resolved, closed

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "open", "Open", "未解决", "未解決", also: ["new", "开放", "新建", "待处理", "待處理", "未关闭", "未關閉", "打开", "開啟"]),
        Vocabulary.word(
            "in progress", "In progress", "处理中", "處理中", also: ["ongoing", "进行中", "進行中", "解决中", "整改中", "🔄"]),
        Vocabulary.word("resolved", "Resolved", "已解决", "已解決", closed: true, also: ["fixed", "解决", "解決"]),
        Vocabulary.word(
            "closed", "Closed", "已关闭", "已結案", closed: true, also: ["关闭", "結案", "關閉", "✅", "✔", "☑", "已關閉"]),
    ])
}

/// How badly an issue hurts.
package enum IssueSeverity: Int, StateWords {
    case critical, major, moderate, minor

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "critical", "Critical", "致命", "致命", also: ["blocker", "紧急", "緊急", "P1", "S1", "🔥", "阻断", "极高"]),
        Vocabulary.word("major", "Major", "严重", "嚴重", also: ["high", "重大", "高", "P2", "S2", "重要"]),
        Vocabulary.word("moderate", "Moderate", "一般", "一般", also: ["medium", "中", "P3", "S3", "normal", "中等"]),
        Vocabulary.word("minor", "Minor", "轻微", "輕微", also: ["low", "低", "P4", "S4", "trivial", "次要"]),
    ])
}

/// Where a change stands.
package enum ChangeState: Int, StateWords {
    case proposed, assessed, approved, implemented, rejected, deferred

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "proposed", "Proposed", "已提出", "已提出",
            also: ["open", "pending", "待审批", "待審核", "提出", "submitted", "审批中", "審核中"]),
        Vocabulary.word("assessed", "Assessed", "已评估", "已評估", also: ["评估", "評估", "under review"]),
        Vocabulary.word("approved", "Approved", "已批准", "已核准", also: ["accepted", "通过", "同意", "核准", "批准", "通過"]),
        Vocabulary.word("implemented", "Implemented", "已实施", "已實施", closed: true, also: ["done", "实施完成", "已完成", "✅"]),
        Vocabulary.word(
            "rejected", "Rejected", "已驳回", "已駁回", closed: true, also: ["denied", "否决", "退件", "不同意", "拒绝", "❌"]),
        Vocabulary.word(
            "deferred", "Deferred", "已推迟", "延後處理", closed: true, also: ["postponed", "暂缓", "緩議", "延後", "推迟"]),
    ])
}

/// Where a decision stands.
package enum DecisionState: Int, StateWords {
    case pending, decided

    package static let vocabulary = Vocabulary([
        Vocabulary.word("pending", "Pending", "待决策", "待決策", also: ["open", "待定", "待决", "待決", "未决", "未決"]),
        Vocabulary.word(
            "decided", "Decided", "已决策", "已決策", closed: true, also: ["done", "已决定", "已決定", "已决", "已決", "✅"]),
    ])
}

/// Where an action stands.
package enum ActionState: Int, StateWords {
    case open, inProgress, done, cancelled

    package static let vocabulary = Vocabulary([
        Vocabulary.word("open", "Open", "未开始", "未開始", also: ["new", "planned", "待办", "待辦", "尚未開始", "开放", "未完成"]),
        Vocabulary.word("in progress", "In progress", "进行中", "進行中", also: ["ongoing", "处理中", "處理中", "🔄"]),
        Vocabulary.word(
            "done", "Done", "已完成", "已完成", closed: true, also: ["completed", "closed", "完成", "✅", "✔", "☑"]),
        Vocabulary.word("cancelled", "Cancelled", "已取消", "已取消", closed: true, also: ["canceled", "取消"]),
    ])
}

/// Where a deliverable stands.
package enum DeliverableState: Int, StateWords {
    case planned, inProgress, submitted, accepted, rejected

    package static let vocabulary = Vocabulary([
        Vocabulary.word("planned", "Planned", "计划中", "規劃中", also: ["open", "未开始", "未開始", "计划", "計畫中"]),
        Vocabulary.word("in progress", "In progress", "进行中", "進行中", also: ["ongoing", "编制中", "編製中", "🔄"]),
        Vocabulary.word("submitted", "Submitted", "已提交", "已提交", also: ["under review", "提交", "评审中", "審查中"]),
        Vocabulary.word(
            "accepted", "Accepted", "已验收", "已驗收", closed: true,
            also: ["approved", "已批准", "已核准", "通过", "通過", "已完成", "✅"]),
        Vocabulary.word("rejected", "Rejected", "已退回", "已退回", closed: true, also: ["退回", "不通过", "不通過", "❌"]),
    ])
}
