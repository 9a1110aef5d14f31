import Diagnostics

/// `processes`: the client's processes, where they hurt, and how the new system treats each.
package enum Processes {
    package static let register = Register(
        "processes", "Processes", "业务流程", "業務流程",
        also: [
            "Process", "Business process", "Business processes", "Process list", "Process inventory", "Process map",
            "Process analysis", "流程", "流程清单", "流程列表", "流程梳理", "流程分析", "流程现状", "业务流程清单", "业务流程梳理", "业务流程分析", "业务流程现状",
            "现状流程", "流程清單", "流程盤點", "流程現況", "業務流程清單", "業務流程盤點", "業務流程分析", "業務流程現況", "作業流程", "作業流程清單", "現行流程",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "process", "Process", "业务流程", "業務流程", .text, required: true, title: true,
                also: [
                    "Business process", "Process name", "Name", "Description", "流程", "流程名称", "流程描述", "业务流程名称", "名称",
                    "描述", "说明", "业务场景", "流程名稱", "流程說明", "業務流程名稱", "名稱", "說明", "作業流程", "作業名稱",
                ]),
            FieldDeclaration(
                "department", "Department", "部门", "部門", .text,
                also: [
                    "Business unit", "Unit", "所属部门", "责任部门", "业务部门", "归口部门", "涉及部门", "单位", "所屬部門", "權責部門", "業務部門", "單位",
                    "權責單位",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: ["Process owner", "Responsible", "负责人", "流程负责人", "流程责任人", "流程所有者", "流程負責人", "流程擁有者", "承辦人"]),
            FieldDeclaration(
                "painPoints", "Pain points", "痛点", "痛點", .text,
                also: [
                    "Pain point", "Problem", "Problems", "Issues", "Shortcomings", "业务痛点", "流程痛点", "问题", "存在问题", "现存问题",
                    "现状问题", "主要问题", "問題", "業務痛點", "流程痛點", "現有問題", "現況問題", "問題點", "主要問題",
                ]),
            FieldDeclaration(
                "treatment", "Treatment", "处理方式", "處理方式", .state(Fit.vocabulary),
                also: [
                    "Fit", "Fit/gap", "Fit or gap", "Met by", "满足方式", "实现方式", "匹配度", "匹配情况", "满足情况", "系统满足情况", "滿足方式",
                    "實現方式", "契合度", "滿足情形", "系統滿足情形",
                ]),
            FieldDeclaration(
                "solution", "Solution", "解决方案", "解決方案", .text,
                also: [
                    "Proposed solution", "To-be", "To-be process", "方案", "实现方案", "优化方案", "解决办法", "解决措施", "改进方案", "目标流程",
                    "未来流程", "實現方案", "優化方案", "解決辦法", "解決措施", "改善方案", "未來流程",
                ]),
            FieldDeclaration(
                "confirmedBy", "Confirmed by", "确认人", "確認人", .person,
                also: ["Signed by", "Agreed by", "Approved by", "签字人", "业务确认人", "审批人", "簽署人", "簽認人", "業務確認人", "核准人"]),
            FieldDeclaration(
                "confirmed", "Confirmed", "确认日期", "確認日期", .date(.last),
                also: [
                    "Confirmed on", "Confirmation date", "Signed", "Agreed", "确认时间", "签字日期", "签署日期", "确认", "簽署日期",
                    "簽認日期", "確認",
                ]),
            .visibility,
        ])

    package static let process = register.text("process")
    package static let department = register.text("department")
    package static let owner = register.text("owner")
    package static let painPoints = register.text("painPoints")
    package static let treatment = register.state("treatment", Fit.self)
    package static let solution = register.text("solution")
    package static let confirmedBy = register.text("confirmedBy")
    package static let confirmed = register.date("confirmed")
}
