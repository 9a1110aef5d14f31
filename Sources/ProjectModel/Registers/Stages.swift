import Diagnostics

/// `stages`: the parts of the plan, each of which ends with a confirmation.
package enum Stages {
    package static let register = Register(
        "stages", "Stages", "项目阶段", "專案階段",
        also: ["Phases", "阶段", "階段", "阶段计划", "階段計畫", "Project stages", "实施阶段"],
        fields: [
            .id,
            FieldDeclaration(
                "name", "Name", "阶段名称", "階段名稱", .text, required: true, title: true,
                also: ["名称", "名稱", "阶段", "階段", "Stage", "Phase"]),
            FieldDeclaration("type", "Type", "类型", "類型", .state(StageType.vocabulary), also: ["类别", "類別", "阶段类型"]),
            FieldDeclaration(
                "start", "Start", "计划开始", "計畫開始", .date(.first), required: true,
                also: ["Planned start", "Baseline start", "开始", "開始", "开始日期", "開始日期", "基准开始", "基準開始"]),
            FieldDeclaration(
                "finish", "Finish", "计划完成", "計畫完成", .date(.last), required: true,
                also: [
                    "Planned finish", "Baseline finish", "End", "完成", "完成日期", "结束", "结束日期", "結束日期", "基准完成", "基準完成",
                    "计划结束",
                ]),
            FieldDeclaration(
                "forecast", "Forecast", "预测完成", "預測完成", .date(.last), sense: .laterIsWorse,
                also: ["Forecast finish", "预计完成", "預計完成", "预测"]),
            FieldDeclaration("actualStart", "Actual start", "实际开始", "實際開始", .date(.first)),
            FieldDeclaration(
                "actualFinish", "Actual finish", "实际完成", "實際完成", .date(.last), sense: .closes, also: ["实际结束", "實際結束"]),
            FieldDeclaration("goal", "Goal", "阶段目标", "階段目標", .text, also: ["目标", "目標"]),
            FieldDeclaration("tasks", "Tasks", "主要任务", "主要任務", .text, also: ["Main tasks", "主要工作", "任务", "任務"]),
            FieldDeclaration("outcome", "Outcome", "关键成果", "關鍵成果", .text, also: ["Key outcome", "成果", "阶段成果", "主要成果"]),
            FieldDeclaration("plan", "Plan", "阶段计划", "階段計畫", .text, also: ["计划", "計畫"]),
            FieldDeclaration("summary", "Summary", "阶段总结", "階段總結", .text, also: ["总结", "總結"]),
            FieldDeclaration(
                "progress", "Progress", "完成率", "完成率", .percent,
                sense: .lowerIsWorse, also: ["% complete", "Percent complete", "完成百分比", "进度", "進度", "完成度", "完成比例"]),
            FieldDeclaration("budget", "Budget", "预算", "預算", .amount, also: ["阶段预算", "階段預算"]),
            FieldDeclaration(
                "effort", "Effort", "人天", "人天", .number, in: FieldDeclaration.personDays,
                also: ["Person-days", "计划人天", "計畫人天", "人日", "工作量"]),
            FieldDeclaration("gate", "Gate", "阶段关口", "階段關卡", .text, also: ["关口", "關卡", "阶段评审", "階段審查", "Gate review"]),
            FieldDeclaration(
                "deviation", "Deviation", "偏差原因", "偏差原因", .text,
                also: ["Reason for deviation", "Reason early or late", "提前或延迟原因", "延迟原因", "提前或延遲原因", "延遲原因"]),
            .visibility,
        ])

    package static let name = register.text("name")
    package static let type = register.state("type", StageType.self)
    package static let start = register.date("start")
    package static let finish = register.date("finish")
    package static let forecast = register.date("forecast")
    package static let actualStart = register.date("actualStart")
    package static let actualFinish = register.date("actualFinish")
    package static let goal = register.text("goal")
    package static let tasks = register.text("tasks")
    package static let outcome = register.text("outcome")
    package static let plan = register.text("plan")
    package static let summary = register.text("summary")
    package static let progress = register.percent("progress")
    package static let budget = register.number("budget")
    package static let effort = register.number("effort")
    package static let gate = register.text("gate")
    /// Why the stage ended early or late, or took other effort than planned.
    package static let deviation = register.text("deviation")
}
