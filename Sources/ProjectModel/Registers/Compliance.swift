import Diagnostics

/// `compliance`: what law, contract and rules of the house ask for, and whether it is kept.
package enum Compliance {
    package static let register = Register(
        "compliance", "Compliance", "合规", "法遵",
        also: [
            "Compliance register", "Compliance obligations", "Obligations", "Regulatory compliance",
            "Regulatory requirements", "合规管理", "合规清单", "合规检查", "合规要求", "合规义务", "合规性", "合规登记册", "合規", "法规遵循", "法規遵循",
            "法遵清單", "法遵檢查", "法遵要求", "法遵事項", "遵循事項",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "obligation", "Obligation", "合规要求", "法遵要求", .text, required: true, title: true,
                also: [
                    "Requirement", "Compliance requirement", "Compliance obligation", "Control", "Rule", "Clause",
                    "Description", "Name", "合规义务", "合规项", "合规事项", "合規要求", "法遵義務", "法遵事項", "法規要求", "法规要求", "遵循項目",
                    "遵循要求", "控制要求", "要求", "义务", "義務", "条款", "條款", "描述", "说明", "說明", "名称", "名稱",
                ]),
            FieldDeclaration(
                "source", "Source", "依据", "依據", .text,
                also: [
                    "Law", "Regulation", "Standard", "Basis", "Legal basis", "来源", "來源", "法规", "法規", "法规名称", "法規名稱",
                    "相关法规", "相關法規", "法律法规", "法律依据", "法源", "法源依據", "标准", "標準", "规范", "規範", "制度",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: ["Responsible", "Assignee", "Control owner", "负责人", "承辦人"]),
            FieldDeclaration(
                "evidence", "Evidence", "证据", "證據", .text,
                also: ["Proof", "合规证据", "佐证", "佐證", "佐证材料", "佐證資料", "证明", "证明材料", "證明文件", "遵循證據"]),
            FieldDeclaration(
                "audited", "Audited", "审计日期", "稽核日期", .date(.last),
                also: [
                    "Audit date", "Last audit", "Last audited", "Checked", "Last checked", "Reviewed", "最近审计", "最近稽核",
                    "上次审计", "上次稽核", "检查日期", "檢查日期", "最近检查", "最近檢查", "上次检查", "上次檢查", "核查日期", "查核日期", "评估日期", "評估日期",
                ]),
            FieldDeclaration(
                "interval", "Interval", "审计间隔", "稽核間隔", .duration,
                also: [
                    "Audit interval", "Check interval", "Frequency", "间隔", "間隔", "审计周期", "稽核週期", "审计频率", "稽核頻率", "检查间隔",
                    "檢查間隔", "检查周期", "檢查週期", "检查频率", "檢查頻率", "周期", "週期", "频率", "頻率",
                ]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(ComplianceState.vocabulary),
                also: [
                    "Status", "Compliance status", "Compliant", "合规状态", "合规情况", "合規狀態", "法遵狀態", "遵循狀態", "遵循情形", "符合性",
                    "符合情况", "符合情形", "是否合规", "是否合規", "是否符合", "落实情况", "落實情形",
                ]),
            .visibility,
        ])

    package static let obligation = register.text("obligation")
    package static let source = register.text("source")
    package static let owner = register.text("owner")
    package static let evidence = register.text("evidence")
    package static let audited = register.date("audited")
    package static let interval = register.duration("interval")
    package static let state = register.state("state", ComplianceState.self)
}
