import Diagnostics

/// `quality`: what was audited against which standard, and what it found.
package enum QualityAudits {
    package static let register = Register(
        "quality", "Quality audits", "质量审计", "品質稽核",
        also: [
            "Quality audit", "Audits", "Audit", "Quality checks", "Quality reviews", "Quality assurance",
            "Quality management", "Supplier audits", "质量检查", "质量评审", "质量管理", "质量保证", "质量核查", "审计", "审计记录",
            "品質檢查", "品質審查", "品質管理", "品質保證", "稽核", "稽核紀錄",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "audit", "Audit", "审计", "稽核", .text, required: true, title: true,
                also: [
                    "Audit name", "Quality audit", "Quality check", "Check", "Inspection", "Review", "Name",
                    "Description", "审计名称", "审计项目", "审计内容", "审计事项", "质量审计", "质量检查", "稽核名稱", "稽核項目", "稽核內容", "稽核事項",
                    "品質稽核", "品質檢查", "检查", "檢查", "检查名称", "檢查名稱", "检查项目", "檢查項目", "检查内容", "檢查內容", "评审", "審查", "名称", "名稱",
                    "描述", "说明", "說明",
                ]),
            FieldDeclaration(
                "subject", "Subject", "审计对象", "稽核對象", .state(AuditSubject.vocabulary),
                also: [
                    "Audit subject", "Audit type", "Object", "Type", "Category", "审计类型", "审计类别", "稽核類型", "稽核類別",
                    "受稽核對象", "检查对象", "檢查對象", "检查类型", "檢查類型", "对象", "對象", "类型", "類型", "类别", "類別",
                ]),
            FieldDeclaration(
                "supplier", "Supplier", "供应商", "供應商", .text,
                also: [
                    "Suppliers", "Vendor", "Contractor", "供应商名称", "供應商名稱", "厂商", "廠商", "承包商", "承建方", "分包商", "乙方",
                    "协力厂商", "協力廠商",
                ]),
            FieldDeclaration(
                "standard", "Standard", "依据标准", "依據標準", .text,
                also: [
                    "Standards", "Criteria", "Basis", "Norm", "标准", "標準", "质量标准", "品質標準", "审计标准", "稽核標準", "检查标准",
                    "檢查標準", "审计依据", "稽核依據", "检查依据", "檢查依據", "依据", "依據", "规范", "規範",
                ]),
            FieldDeclaration(
                "date", "Date", "审计日期", "稽核日期", .date(.last),
                also: [
                    "Audit date", "Audited", "Held", "Conducted", "日期", "审计时间", "稽核時間", "检查日期", "檢查日期", "检查时间", "檢查時間",
                    "实施日期", "實施日期", "时间", "時間",
                ]),
            FieldDeclaration(
                "next", "Next", "下次审计", "下次稽核", .date(.last),
                also: [
                    "Next audit", "Next date", "Next audit date", "Next due", "下次", "下次日期", "下次审计日期", "下次稽核日期", "下次检查",
                    "下次檢查", "下次检查日期", "下次檢查日期",
                ]),
            FieldDeclaration(
                "auditor", "Auditor", "审计人", "稽核人員", .text,
                also: [
                    "Auditors", "Audited by", "Inspector", "Reviewer", "Checked by", "审计员", "审计人员", "稽核人", "稽核員", "检查人",
                    "檢查人", "检查人员", "檢查人員", "审核人", "審核人", "评审人", "審查人",
                ]),
            FieldDeclaration(
                "findings", "Findings", "发现项数", "缺失數", .number,
                also: [
                    "Finding", "Number of findings", "Findings found", "Nonconformities", "Non-conformities", "发现",
                    "發現", "发现项", "發現項", "发现数", "發現數", "发现问题", "發現問題", "发现问题数", "發現問題數", "审计发现", "稽核發現", "问题", "問題",
                    "问题数", "問題數", "问题数量", "問題數量", "缺失", "缺失項數", "不符合项", "不符合項", "不符合项数", "不符合項數",
                ]),
            FieldDeclaration(
                "open", "Open", "未关闭数", "未結案數", .number,
                sense: .higherIsWorse,
                also: [
                    "Open findings", "Still open", "Unresolved", "Outstanding", "未关闭", "未關閉", "未关闭项", "未关闭问题", "未关闭问题数",
                    "未结案", "未結案", "未解决", "未解決", "未解决数", "未解決數", "未整改", "未整改数", "待整改", "待整改数", "未改善", "未改善數", "待改善",
                    "待改善數", "遗留问题", "遗留问题数", "遺留問題", "遺留問題數",
                ]),
            FieldDeclaration(
                "rating", "Rating", "评级", "評等", .text,
                also: [
                    "Grade", "Score", "Result", "Conclusion", "等级", "等級", "评价", "評價", "评分", "評分", "评定", "評定", "得分",
                    "分数", "分數", "结论", "結論", "结果", "結果", "审计结论", "稽核結論", "审计结果", "稽核結果", "检查结果", "檢查結果",
                ]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(AuditState.vocabulary),
                also: ["Status", "审计状态", "稽核狀態", "检查状态", "檢查狀態", "整改状态", "改善狀態", "整改情况", "改善情形"]),
            .visibility,
        ])

    package static let audit = register.text("audit")
    package static let subject = register.state("subject", AuditSubject.self)
    package static let supplier = register.text("supplier")
    package static let standard = register.text("standard")
    package static let date = register.date("date")
    package static let next = register.date("next")
    package static let auditor = register.text("auditor")
    package static let findings = register.number("findings")
    package static let open = register.number("open")
    package static let rating = register.text("rating")
    package static let state = register.state("state", AuditState.self)
}
