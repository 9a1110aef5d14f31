import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Planned value, earned value and actual cost over time.
struct EarnedValueSection: View {
    let value: EarnedValueAssessment
    let format: PageFormat

    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        guard let value = assessment.earnedValue, value.periods.contains(where: { $0.planned != nil }) else {
            return nil
        }
        self.value = value
        self.format = format
    }

    private var chart: EarnedValueChart {
        let format = self.format
        let start = value.source == .stages ? [EarnedValueChart.Point(label: "", planned: 0, time: 0)] : []
        let points = value.periods.enumerated().map { index, period in
            // What is written for periods that have not ended does not count, and is not drawn.
            let counts = index < value.counted
            // The status date stands between the months that are named.
            let isMonth = value.source == .table || index != value.counted - 1
            return EarnedValueChart.Point(
                label: isMonth ? Visible.text(period.end.map { format.axis($0, .month) } ?? period.label) : "",
                planned: period.planned?.approximate, earned: counts ? period.earned?.approximate : nil,
                actual: counts ? period.actual?.approximate : nil,
                time: value.source == .stages ? period.end.flatMap { value.plan?.time(at: $0)?.approximate } : nil)
        }
        let label = { (words: Localized, amount: Rational?) in
            amount.map { words[format.language] + " " + format.amount($0) } ?? ""
        }
        var chart = EarnedValueChart(
            points: start + points, budgetAtCompletion: value.budgetAtCompletion?.approximate,
            forecast: value.estimate?.approximate,
            cone: value.estimate == nil
                ? nil
                : value.estimates.map {
                    EarnedValueChart.Cone(low: $0.low.approximate, high: $0.high.approximate)
                }, forecastColour: forecastColour,
            endLabels: EarnedValueChart.EndLabels(
                earned: label(Localized("Earned", "挣值", "實獲"), value.earnedValue),
                actual: label(Localized("Actual", "实际", "實際"), value.actualCost),
                forecast: label(Localized("EAC", "EAC", "EAC"), value.estimate),
                budget: label(Localized("BAC", "BAC", "BAC"), value.budgetAtCompletion)),
            title: Localized(
                "Planned value, earned value and actual cost by period", "各期计划价值、挣值与实际成本", "各期計畫值、實獲值與實際成本")[
                    format.language])
        let labels = chart.endLabels
        chart.description = [labels.earned, labels.actual, labels.forecast, labels.budget].filter { !$0.isEmpty }
            .joined(separator: format.language.isChinese ? "，" : ", ")
        chart.ticks = AxisTicks.values(from: chart.range.low, to: chart.range.high).map { value in
            EarnedValueChart.Tick(value: value, label: format.tick(value))
        }
        return chart
    }

    private var forecastColour: StatusColour {
        guard let index = value.costPerformance else { return .grey }
        let limit = { (hundredths: Int) in Rational(DecimalNumber(mantissa: Int128(hundredths), scale: 2) ?? .one) }
        return index < limit(90) ? .red : index < limit(95) ? .amber : .green
    }

    private var figures: [Headline] {
        let reason = { (key: String) in
            value.undefined.first { $0.key == key }.map { $0.reason.words[format.language] } ?? ""
        }
        let figures: [(name: String, key: String, figure: String?)] = [
            ("PV", "pv", value.plannedValue.map { format.amount($0) }),
            ("EV", "ev", value.earnedValue.map { format.amount($0) }),
            ("AC", "ac", value.actualCost.map { format.amount($0) }),
            ("SPI", "spi", value.schedulePerformance.map { format.ratio($0) }),
            ("CPI", "cpi", value.costPerformance.map { format.ratio($0) }),
            ("EAC", "eac", value.estimate.map { format.amount($0) }),
            ("TCPI", "tcpi", value.toCompletePerformance.map { format.ratio($0) }),
            ("SPI(t)", "spit", value.schedulePerformanceTime.map { format.ratio($0) }),
            (
                Localized("finish at SPI(t)", "按 SPI(t) 预计完成", "依 SPI(t) 預計完成")[format.language], "forecastFinish",
                value.schedule?.forecastFinish.map { format.date($0) }
            ),
        ]
        return figures.map { name, key, figure in
            guard let figure else { return Headline(figure: "–", caption: "\(name): \(reason(key))", isMissing: true) }
            return Headline(figure: figure, caption: name)
        }
    }

    static let viewName = "earned value"
    static let fields: [ViewField<Self>] = [
        .text("unit", "What the amounts are in") { $0.format.unitName },
        .text("period", "The last period that counts, and where the figures come from") { section in
            let label = section.value.current?.label ?? "–"
            let source =
                section.value.source == .table
                ? Localized("from the project's earned value table", "取自项目的挣值表", "取自專案的實獲值表")
                : Localized("from stages, their progress and the budget", "由阶段、完成率和预算推算", "由階段、完成率和預算推算")
            return label + (section.format.language.isChinese ? "，" : ", ") + source[section.format.language]
        },
        .optionalText("cone", "What the wash behind the forecast is") { section in
            guard section.value.estimate != nil, section.value.estimates != nil else { return nil }
            return Localized(
                "EAC carries on the cost performance so far; the cost at completion above is the forecast of the budget, reserve included. Grey band: what EAC may range over.",
                "EAC 按迄今成本绩效推算；上方完工成本取自预算中的预测，含储备。灰色区域为 EAC 的可能范围。",
                "EAC 依迄今成本績效推算；上方完工成本取自預算中的預測，含準備金。灰色區域為 EAC 的可能範圍。")[
                    section.format.language]
        },
        .html("chart", "The S-curve for a desk's width and for a phone's") { section in
            let chart = section.chart
            return HTML(chart.wide() + chart.narrow())
        },
        .list("figures", "PV, EV, AC, SPI, CPI, EAC, TCPI, SPI(t) and the finish that follows from it", Headline.self) {
            $0.figures
        },
    ]
    static let shape = ViewShape(Self.self)
}

extension EarnedValueAssessment.Undefined {
    var words: Localized {
        switch self {
        case .noPeriodYet: Localized(rawValue, "尚无已结束的期间", "尚無已結束的期間")
        case .noPlannedValue: Localized(rawValue, "没有计划价值", "沒有計畫值")
        case .noEarnedValue: Localized(rawValue, "没有挣值", "沒有實獲值")
        case .noActualCost: Localized(rawValue, "没有实际成本", "沒有實際成本")
        case .plannedValueZero: Localized(rawValue, "计划价值为零", "計畫值為零")
        case .actualCostZero: Localized(rawValue, "实际成本为零", "實際成本為零")
        case .earnedValueZero: Localized(rawValue, "挣值为零", "實獲值為零")
        case .budgetSpent: Localized(rawValue, "实际成本已达完工预算", "實際成本已達完工預算")
        case .nothingLeft: Localized(rawValue, "已无剩余支出", "已無剩餘支出")
        case .rowUnread: Localized(rawValue, "表中有一行无法读取", "表中有一列無法讀取")
        case .noSchedule: Localized(rawValue, "挣得进度为零", "實獲時程為零")
        case .periodsWithoutDays: Localized(rawValue, "期间只有编号，没有日期", "期間只有編號，沒有日期")
        case .beyondCalendar: Localized(rawValue, "日期超出日历范围", "日期超出日曆範圍")
        case .budgetZero: Localized(rawValue, "完工预算为零", "完工預算為零")
        case .tableEnds: Localized(rawValue, "表在状态日期之前已结束", "表在狀態日期之前已結束")
        case .periodsOverlap: Localized(rawValue, "表中有两个期间重叠", "表中有兩個期間重疊")
        case .lineUnread: Localized(rawValue, "有预算行无法读取", "有預算列無法讀取")
        case .stagesTooMany: Localized(rawValue, "阶段的不同工期过多", "階段的不同工期過多")
        case .stageUnread: Localized(rawValue, "有阶段无法读取", "有階段無法讀取")
        case .stageWithoutBudget: Localized(rawValue, "有阶段没有预算", "有階段沒有預算")
        case .stageWithoutProgress: Localized(rawValue, "进行中阶段的进度未知", "進行中階段的進度不明")
        case .stageEndsBeforeStart: Localized(rawValue, "有阶段的结束早于开始", "有階段的結束早於開始")
        case .lineWithoutStage: Localized(rawValue, "有预算行不属于单一阶段", "有預算列不屬於單一階段")
        }
    }
}
