import Diagnostics

/// The charter: the card of facts under a project's title.
package enum Charter {
    package static let register = Register(
        "charter", "Charter", "项目章程", "專案章程",
        fields: [
            FieldDeclaration(
                "id", "ID", "编号", "編號", .text,
                also: ["项目编号", "專案編號", "专案编号", "Project ID", "Project code", "Code", "项目代号"]),
            FieldDeclaration(
                "kind", "Kind", "类型", "類型", .state(ProjectKind.vocabulary), also: ["Type", "项目类型", "專案類型"]),
            FieldDeclaration("size", "Size", "规模", "規模", .state(ProjectSize.vocabulary), also: ["项目规模", "專案規模"]),
            FieldDeclaration("language", "Language", "语言", "語言", .state(PageLanguage.vocabulary)),
            FieldDeclaration("currency", "Currency", "币种", "幣別", .text, also: ["货币", "貨幣", "本币"]),
            FieldDeclaration(
                "amountUnit", "Amount unit", "金额单位", "金額單位", .state(AmountUnit.vocabulary), also: ["显示单位", "顯示單位"]),
            FieldDeclaration(
                "start", "Start", "开始", "開始", .date(.first), required: true,
                also: ["Start date", "开始日期", "開始日期", "开工日期", "起始日"]),
            FieldDeclaration(
                "finish", "Finish", "完成", "完成", .date(.last), required: true,
                also: ["Finish date", "End", "End date", "完成日期", "结束", "结束日期", "結束日期", "完工日期", "完工日", "計畫完成"]),
            FieldDeclaration(
                "sponsor", "Sponsor", "发起人", "發起人", .person,
                also: ["项目发起人", "專案發起人", "Project sponsor", "專案贊助人", "出资人"]),
            FieldDeclaration(
                "manager", "Manager", "项目经理", "專案經理", .person, also: ["Project manager", "PM", "项目负责人", "專案負責人"]),
            FieldDeclaration(
                "client", "Client", "甲方", "甲方", .text,
                also: ["Customer", "Party A", "委托方", "委託單位", "客户", "客戶", "業主", "建设单位"]),
            FieldDeclaration(
                "vendor", "Vendor", "乙方", "乙方", .text,
                also: ["Supplier", "Contractor", "Party B", "承建方", "承包商", "廠商", "供应商", "供應商"]),
            FieldDeclaration(
                "supervisor", "Supervisor", "监理方", "監理方", .text, also: ["监理", "監理", "监理单位", "監理單位", "丙方"]),
            FieldDeclaration(
                "contract", "Contract", "合同编号", "契約編號", .text,
                also: ["Contract number", "Contract no.", "合同号", "合約編號", "合約", "合同"]),
            FieldDeclaration(
                "contractAmount", "Contract amount", "合同金额", "契約金額", .amount, also: ["合約金額", "Contract value", "合同总价"]),
            FieldDeclaration(
                "basis", "Basis of acceptance", "验收依据", "驗收依據", .text, also: ["Basis", "Acceptance basis"]),
            FieldDeclaration(
                "place", "Place of acceptance", "验收地点", "驗收地點", .text, also: ["Place", "Acceptance place"]),
            FieldDeclaration("warranty", "Warranty", "质保期", "保固期", .text, also: ["Warranty period", "免费维护期", "保固期間"]),
            FieldDeclaration("area", "Area", "业务领域", "業務領域", .text, also: ["领域", "領域", "业务范围"]),
            FieldDeclaration(
                "technology", "Technology", "技术成熟度", "技術成熟度", .state(TechnologyMaturity.vocabulary), also: ["技术", "技術"]),
            FieldDeclaration("busyPeriods", "Busy periods", "业务旺季", "業務旺季", .text, also: ["旺季", "繁忙期"]),
            FieldDeclaration(
                "planAgreed", "Plan agreed", "计划确认", "計畫確認", .date(.last), also: ["总体计划确认", "主计划确认", "主計畫確認", "计划确认日期"]),
            FieldDeclaration(
                "stage", "Stage", "当前阶段", "目前階段", .references(["stages"]), also: ["阶段", "階段", "Current stage"]),
            FieldDeclaration(
                "scheduleTolerance", "Schedule tolerance", "进度容差", "時程容許偏差", .durations,
                also: ["进度容许偏差", "時程容差", "進度容差"]),
            FieldDeclaration(
                "costTolerance", "Cost tolerance", "成本容差", "成本容許偏差", .percents, also: ["成本容许偏差", "费用容差", "費用容差"]),
            FieldDeclaration("reportingDay", "Reporting day", "报告日", "報告日", .state(Weekday.vocabulary)),
            FieldDeclaration("visibility", "Visibility", "可见范围", "可見範圍", .text),
        ])

    package static let id = register.text("id")
    package static let kind = register.state("kind", ProjectKind.self)
    package static let size = register.state("size", ProjectSize.self)
    package static let language = register.state("language", PageLanguage.self)
    package static let currency = register.text("currency")
    package static let amountUnit = register.state("amountUnit", AmountUnit.self)
    package static let start = register.date("start")
    package static let finish = register.date("finish")
    package static let sponsor = register.text("sponsor")
    package static let manager = register.text("manager")
    package static let client = register.text("client")
    package static let vendor = register.text("vendor")
    package static let supervisor = register.text("supervisor")
    package static let contract = register.text("contract")
    package static let contractAmount = register.number("contractAmount")
    package static let basis = register.text("basis")
    package static let place = register.text("place")
    package static let warranty = register.text("warranty")
    package static let area = register.text("area")
    package static let technology = register.state("technology", TechnologyMaturity.self)
    package static let busyPeriods = register.text("busyPeriods")
    package static let planAgreed = register.date("planAgreed")
    package static let stage = register.references("stage")
    package static let scheduleTolerance = register.durations("scheduleTolerance")
    package static let costTolerance = register.percents("costTolerance")
    package static let reportingDay = register.state("reportingDay", Weekday.self)
    package static let visibility = register.text("visibility")
}
