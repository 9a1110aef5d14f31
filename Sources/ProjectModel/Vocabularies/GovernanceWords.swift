import Diagnostics

/// How a stakeholder stands towards the project.
package enum Stance: Int, StateWords {
    case supportive, neutral, opposed

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "supportive", "Supportive", "支持", "支持",
            also: [
                "support", "supporter", "supporting", "positive", "for", "in favour", "champion", "leading", "非常支持",
                "赞成", "贊成", "拥护", "擁護", "积极", "積極", "正面", "倡导", "倡導", "主导", "主導", "🟢", "👍",
            ]),
        Vocabulary.word(
            "neutral", "Neutral", "中立", "中立",
            also: ["indifferent", "undecided", "unaware", "中性", "观望", "觀望", "一般", "不了解", "不知情", "无所谓", "無所謂", "🟡", "😐"]),
        Vocabulary.word(
            "opposed", "Opposed", "反对", "反對",
            also: [
                "opposing", "opponent", "against", "resistant", "negative", "sceptical", "skeptical", "不支持", "不赞成",
                "不贊成", "抵制", "抵触", "抵觸", "抗拒", "消极", "消極", "负面", "負面", "🔴", "👎",
            ]),
    ])
}

/// What kind of meeting it is.
package enum MeetingType: Int, StateWords {
    case kickOff, weekly, steering, riskReview, other

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "kick-off", "Kick-off", "启动会", "啟動會議",
            also: [
                "kickoff", "kick-off meeting", "启动", "啟動", "启动会议", "啟動會", "项目启动会", "项目启动会议", "專案啟動會", "專案啟動會議", "动员会",
                "開案會議",
            ]),
        Vocabulary.word(
            "weekly", "Weekly", "周例会", "週會",
            also: [
                "weekly meeting", "fortnightly", "regular", "team meeting", "status meeting", "progress meeting", "周会",
                "例会", "例會", "週例會", "双周例会", "雙週會", "项目例会", "專案例會", "项目周会", "项目周例会", "專案週會", "工作例会", "工作例會", "进度会",
                "进度会议", "進度會議", "進度檢討會",
            ]),
        Vocabulary.word(
            "steering", "Steering", "指导委员会", "指導委員會",
            also: [
                "steering committee", "steering committee meeting", "steering group", "steering meeting", "SteerCo",
                "board", "project board", "指导委员会会议", "指導委員會會議", "项目指导委员会", "專案指導委員會", "指委会", "领导小组", "领导小组会", "领导小组会议",
                "项目领导小组", "項目領導小組", "領導小組", "領導小組會議", "推動委員會", "專案推動委員會", "督導會議", "專案督導委員會", "项目委员会", "專案委員會",
                "项目管理委员会", "專案管理委員會", "高层汇报会", "高層會議",
            ]),
        Vocabulary.word(
            "risk review", "Risk review", "风险评审", "風險審查",
            also: [
                "risk", "risks", "risk meeting", "risk review meeting", "风险评审会", "风险审查", "风险会", "风险会议", "风险例会", "风险复核",
                "风险评估会", "风险管理会议", "風險評審", "風險會議", "風險審查會", "風險審查會議", "風險覆核", "風險評估會議", "風險管理會議", "風險檢討會",
            ]),
        Vocabulary.word(
            "other", "Other", "其他", "其他",
            also: [
                "其它", "ad hoc", "special", "workshop", "专题会", "专题会议", "專題會議", "专项会议", "临时会议", "臨時會議", "研讨会", "研討會",
                "工作坊", "协调会", "協調會", "评审会", "審查會",
            ]),
    ])
}

/// What an audit looks at.
package enum AuditSubject: Int, StateWords {
    case documents, code, testResults, supplier, process

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "documents", "Documents", "文档", "文件",
            also: [
                "document", "documentation", "docs", "deliverables", "项目文档", "專案文件", "交付物", "交付文档", "交付文件", "文档审计",
                "文件稽核", "文件審查",
            ]),
        Vocabulary.word(
            "code", "Code", "代码", "程式碼",
            also: ["source code", "code review", "源代码", "源码", "原始碼", "代码审计", "代码审查", "代码走查", "程式碼審查", "程式碼稽核"]),
        Vocabulary.word(
            "test results", "Test results", "测试结果", "測試結果",
            also: [
                "test result", "test", "tests", "testing", "test report", "测试", "測試", "测试报告", "測試報告", "测试记录", "測試紀錄",
            ]),
        Vocabulary.word(
            "supplier", "Supplier", "供应商", "供應商",
            also: [
                "suppliers", "vendor", "contractor", "厂商", "廠商", "承包商", "承建方", "分包商", "乙方", "协力厂商", "協力廠商", "供应商审计",
                "供應商稽核",
            ]),
        Vocabulary.word(
            "process", "Process", "过程", "流程",
            also: ["processes", "procedure", "過程", "项目过程", "管理流程", "过程审计", "流程审计", "流程稽核", "过程质量", "流程品質"]),
    ])
}

/// Where an audit stands.
package enum AuditState: Int, StateWords {
    case planned, open, done

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "planned", "Planned", "计划中", "規劃中",
            also: [
                "scheduled", "not started", "计划", "計畫", "計畫中", "已排定", "未开始", "未開始", "尚未開始", "待执行", "待執行", "待审计", "待稽核",
                "待检查", "待檢查", "⏳", "☐",
            ]),
        Vocabulary.word(
            "open", "Open", "整改中", "改善中",
            also: [
                "in progress", "ongoing", "findings open", "进行中", "進行中", "审计中", "稽核中", "检查中", "檢查中", "未关闭", "未關閉",
                "未结案", "未結案", "待整改", "待改善", "开放", "開啟", "处理中", "處理中", "🔄", "🟡",
            ]),
        Vocabulary.word(
            "done", "Done", "已完成", "已完成", closed: true,
            also: [
                "complete", "completed", "closed", "finished", "完成", "关闭", "關閉", "已关闭", "已關閉", "结案", "結案", "已结案", "已結案",
                "整改完成", "改善完成", "通过", "通過", "✅", "✔", "✓", "☑", "🟢",
            ]),
    ])
}

/// Where an improvement stands.
package enum ImprovementState: Int, StateWords {
    case proposed, accepted, inProgress, done, rejected

    package static let vocabulary = Vocabulary([
        Vocabulary.word(
            "proposed", "Proposed", "已提出", "已提出",
            also: [
                "open", "new", "pending", "submitted", "under review", "idea", "提出", "新建", "待评估", "待評估", "评估中", "評估中",
                "待审批", "待審核", "待处理", "待處理", "待办", "待辦", "⏳",
            ]),
        Vocabulary.word(
            "accepted", "Accepted", "已采纳", "已採納",
            also: [
                "approved", "agreed", "planned", "采纳", "採納", "接受", "已接受", "批准", "已批准", "核准", "已核准", "同意", "通过", "通過",
                "已立项", "计划中", "計畫中", "规划中", "規劃中", "👍",
            ]),
        Vocabulary.word(
            "in progress", "In progress", "进行中", "進行中",
            also: [
                "ongoing", "implementing", "实施中", "實施中", "执行中", "執行中", "处理中", "處理中", "改进中", "改善中", "优化中", "優化中", "🔄",
            ]),
        Vocabulary.word(
            "done", "Done", "已完成", "已完成", closed: true,
            also: [
                "complete", "completed", "closed", "finished", "implemented", "完成", "已实施", "已實施", "已落实", "已落實", "已上线",
                "已上線", "已关闭", "已關閉", "已結案", "✅", "✔", "✓", "☑", "🟢",
            ]),
        Vocabulary.word(
            "rejected", "Rejected", "已驳回", "已駁回", closed: true,
            also: [
                "declined", "denied", "dropped", "cancelled", "canceled", "not accepted", "驳回", "駁回", "否决", "否決", "拒绝",
                "拒絕", "退件", "不同意", "不采纳", "不採納", "未采纳", "未採納", "取消", "已取消", "❌", "✗", "✘", "👎",
            ]),
    ])
}
