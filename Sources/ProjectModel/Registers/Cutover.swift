import Diagnostics

/// `cutover`: the steps from the old system to the new one, and the way back.
package enum Cutover {
    package static let register = Register(
        "cutover", "Cut-over", "切换计划", "切換計畫",
        also: [
            "Cut-over plan", "Cut-over steps", "Cut-over runbook", "Runbook", "Go-live plan", "系统切换", "系統切換",
            "切换方案", "切換方案", "切换步骤", "切換步驟", "系统切换计划", "系統切換計畫", "上线切换", "上线切换计划", "上線切換", "上線切換計畫", "上线方案",
            "上线计划", "上線計畫", "割接", "割接计划", "割接方案", "割接步骤", "切轉計畫",
        ],
        fields: [
            .id,
            FieldDeclaration(
                "step", "Step", "步骤", "步驟", .text, required: true, title: true,
                also: [
                    "Cut-over step", "Task", "Activity", "Action", "Description", "Name", "切换步骤", "切換步驟", "操作步骤",
                    "操作步驟", "割接步骤", "操作", "任务", "任務", "活动", "活動", "作業", "作業項目", "工作内容", "工作內容", "事项", "事項", "描述", "说明",
                    "說明", "名称", "名稱",
                ]),
            FieldDeclaration(
                "start", "Start", "开始时间", "開始時間", .text,
                also: [
                    "Start time", "Planned start", "Begin", "Time", "开始", "開始", "计划开始", "計畫開始", "计划开始时间", "計畫開始時間",
                    "计划时间", "計畫時間", "预定时间", "預定時間", "时间", "時間", "起始时间", "起始時間", "执行时间", "執行時間",
                ]),
            FieldDeclaration(
                "duration", "Duration", "时长", "所需時間", .text,
                also: [
                    "Planned duration", "Estimated duration", "Time needed", "時長", "预计时长", "预计耗时", "耗时", "耗時", "预估时间",
                    "預估時間", "持续时间", "持續時間", "所需时间", "工期", "用时",
                ]),
            FieldDeclaration(
                "owner", "Owner", "责任人", "負責人", .person,
                also: [
                    "Responsible", "Assignee", "Operator", "Executed by", "负责人", "执行人", "執行人", "执行人员", "執行人員", "操作人",
                    "操作人员", "操作人員", "承辦人",
                ]),
            FieldDeclaration(
                "fallback", "Fallback", "回退措施", "回復措施", .text,
                also: [
                    "Fallback plan", "Rollback", "Rollback plan", "Back-out", "Back-out plan", "回退", "回退方案", "回退计划",
                    "回退步骤", "回滚", "回滚方案", "回滚措施", "退回方案", "回復", "回復方案", "回復計畫", "備援方案", "備援計畫", "还原方案", "還原方案", "退版方案",
                    "应急措施", "應變措施",
                ]),
            FieldDeclaration(
                "state", "State", "状态", "狀態", .state(CutoverState.vocabulary),
                also: ["Status", "执行状态", "執行狀態", "完成情况", "完成情形", "执行情况", "執行情形"]),
            .visibility,
        ])

    package static let step = register.text("step")
    package static let start = register.text("start")
    package static let duration = register.text("duration")
    package static let owner = register.text("owner")
    package static let fallback = register.text("fallback")
    package static let state = register.state("state", CutoverState.self)
}
