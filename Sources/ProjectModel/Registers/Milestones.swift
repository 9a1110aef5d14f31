import Diagnostics

/// `milestones`: dates that the committee watches, planned and forecast.
package enum Milestones {
    package static let register = Register(
        "milestones", "Milestones", "里程碑", "里程碑",
        also: ["Key events", "Milestone plan", "里程碑计划", "里程碑計畫", "里程碑节点", "关键节点", "關鍵里程碑", "里程碑清单"],
        fields: [
            .id,
            FieldDeclaration(
                "name", "Name", "名称", "名稱", .text, required: true, title: true,
                also: ["Milestone", "里程碑", "里程碑名称", "里程碑名稱", "节点", "標題"]),
            FieldDeclaration("type", "Type", "类型", "類型", .state(StageType.vocabulary), also: ["类别", "類別"]),
            FieldDeclaration("stage", "Stage", "阶段", "階段", .references(["stages"]), also: ["所属阶段", "所屬階段", "Phase"]),
            FieldDeclaration(
                "baseline", "Baseline", "基准", "基準", .date(.last), required: true,
                also: [
                    "Baseline date", "Planned", "Planned date", "基准日期", "基線", "基线", "基线日期", "基準日期", "计划日期", "計畫日期",
                    "计划完成", "計畫完成", "计划完成日期", "原计划日期", "原訂日期", "预定日期", "預定日期",
                ]),
            FieldDeclaration(
                "forecast", "Forecast", "预测", "預測", .date(.last),
                sense: .laterIsWorse,
                also: [
                    "Forecast date", "Expected", "预测日期", "預測日期", "预计", "预计完成", "預計完成", "预计完成日期", "預計完成日", "預估日期",
                    "预测完成",
                ]),
            FieldDeclaration(
                "actual", "Actual", "实际", "實際", .date(.last),
                sense: .closes, also: ["Actual date", "实际日期", "實際日期", "实际完成", "實際完成", "实际完成日期", "實際完成日"]),
            FieldDeclaration("owner", "Owner", "责任人", "負責人", .person, also: ["负责人", "Responsible", "承辦人"]),
            FieldDeclaration("weight", "Weight", "权重", "權重", .number),
            FieldDeclaration(
                "dependsOn", "Depends on", "依赖", "相依", .references(["milestones"]),
                also: ["Dependencies", "Predecessors", "前置", "前置里程碑", "依赖关系", "相依性", "前置節點", "前置任务"]),
            FieldDeclaration(
                "deliverables", "Deliverables", "交付物", "交付項目", .references(["deliverables"]), also: ["可交付成果", "交付成果"]),
            .visibility,
        ])

    package static let name = register.text("name")
    package static let type = register.state("type", StageType.self)
    package static let stage = register.references("stage")
    package static let baseline = register.date("baseline")
    package static let forecast = register.date("forecast")
    package static let actual = register.date("actual")
    package static let owner = register.text("owner")
    package static let weight = register.number("weight")
    package static let dependsOn = register.references("dependsOn")
    package static let deliverables = register.references("deliverables")
}
