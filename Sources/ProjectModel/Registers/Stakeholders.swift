import Diagnostics

/// `stakeholders`: whom the project touches, how they stand towards it, and what is done about it.
package enum Stakeholders {
    package static let register = Register(
        "stakeholders", "Stakeholders", "干系人", "利害關係人",
        also: [
            "Stakeholder register", "Stakeholder analysis", "Stakeholder list", "干系人登记册", "干系人清单", "干系人分析", "干系人管理",
            "相关方", "相关方登记册", "相关方清单", "利益相关方", "利益相关者", "利益相關者", "利害关系人", "利害關係人登記冊", "利害關係人清單", "利害關係人分析", "利害關係人名冊",
            "關係人",
        ],
        fields: [
            FieldDeclaration(
                "name", "Name", "姓名", "姓名", .text, required: true, title: true,
                also: [
                    "Stakeholder", "Stakeholder name", "Person", "Group", "Who", "干系人", "干系人姓名", "干系人名称", "相关方",
                    "相关方名称", "利益相关方", "利益相關者", "利害關係人", "利害關係人姓名", "關係人", "名称", "名稱", "人员", "人員", "群体", "群體",
                ]),
            FieldDeclaration(
                "department", "Department", "部门", "部門", .text,
                also: [
                    "Organisation", "Organization", "Company", "Unit", "单位", "單位", "所属部门", "所屬部門", "所属单位", "所屬單位",
                    "单位/部门", "單位/部門", "组织", "組織", "公司", "机构", "機構",
                ]),
            FieldDeclaration(
                "interest", "Interest", "关注点", "關注點", .text,
                also: [
                    "Interests", "Concern", "Concerns", "Expectation", "Expectations", "Needs", "关注", "關注", "关注事项",
                    "關注事項", "主要关注", "利益", "利益诉求", "诉求", "訴求", "期望", "期待", "需求", "需求与期望", "需求與期望", "核心诉求",
                ]),
            FieldDeclaration(
                "influence", "Influence", "影响力", "影響力", .scale,
                also: [
                    "Influence level", "Power", "Importance", "影响程度", "影響程度", "影响度", "影響度", "权力", "權力", "重要性", "重要程度",
                    "权力/影响力",
                ]),
            FieldDeclaration(
                "stance", "Stance", "态度", "態度", .state(Stance.vocabulary),
                also: [
                    "Attitude", "Position", "Support", "Engagement", "立场", "立場", "支持度", "支持程度", "支持情况", "当前态度", "目前態度",
                    "对项目态度", "對專案態度", "参与程度", "參與程度",
                ]),
            FieldDeclaration(
                "impact", "Impact", "所受影响", "所受影響", .text,
                also: [
                    "Effect", "Impact on them", "How affected", "Change impact", "影响", "影響", "衝擊", "受影响情况", "受影響情形",
                    "项目影响", "專案影響", "变革影响", "變革影響", "变革冲击", "變革衝擊", "影响说明", "影響說明",
                ]),
            FieldDeclaration(
                "action", "Action", "应对措施", "因應措施", .text,
                also: [
                    "Actions", "Measure", "Measures", "Response", "Strategy", "Engagement strategy", "Engagement plan",
                    "應對措施", "措施", "管理措施", "行动", "行動", "策略", "管理策略", "应对策略", "應對策略", "沟通策略", "溝通策略", "参与策略", "參與策略",
                    "对策", "對策",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: ["Responsible", "Assignee", "Relationship owner", "负责人", "对接人", "對接人", "對口人", "承辦人"]),
            .visibility,
        ])

    package static let name = register.text("name")
    package static let department = register.text("department")
    package static let interest = register.text("interest")
    package static let influence = register.scale("influence")
    package static let stance = register.state("stance", Stance.self)
    package static let impact = register.text("impact")
    package static let action = register.text("action")
    package static let owner = register.text("owner")
}
