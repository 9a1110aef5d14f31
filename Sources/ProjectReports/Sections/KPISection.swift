import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The KPIs as small multiples.
struct KPISection: View {
    let cards: [KPICard]

    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        guard !assessment.kpis.isEmpty else { return nil }
        cards = assessment.kpis.map { KPICard(kpi: $0, format: format) }
    }

    static let viewName = "kpis"
    static let fields: [ViewField<Self>] = [.list("cards", "A card for each KPI", KPICard.self) { $0.cards }]
    static let shape = ViewShape(Self.self)
}

extension KPIAssessment.Trend {
    var words: Localized {
        switch self {
        case .better: Localized("better since {0}", "{0}以来好转", "{0}以來好轉")
        case .worse: Localized("worse since {0}", "{0}以来变差", "{0}以來變差")
        case .unchanged: Localized("unchanged since {0}", "{0}以来持平", "{0}以來持平")
        }
    }
}

struct KPICard: View {
    let kpi: KPIAssessment
    let format: PageFormat

    private var unit: String { kpi.record[KPIs.unit]?.plain ?? "" }

    private func withUnit(_ text: String, _ own: String?) -> String {
        let unit = own ?? self.unit
        if unit.isEmpty { return text }
        return unit == "%" || unit == "％" || unit.hasPrefix("/") ? text + unit : text + " " + unit
    }

    private func words(_ range: TargetRange) -> String {
        let lower = range.lower.map(format.number) ?? ""
        let upper = range.upper.map(format.number) ?? ""
        let text: String
        switch range.relation {
        case .plain:
            switch kpi.direction {
            case .up: text = "≥ " + lower
            case .down: text = "≤ " + lower
            case .range, nil: text = lower
            }
        case .atLeast: text = "≥ " + lower
        case .above: text = "> " + lower
        case .atMost: text = "≤ " + upper
        case .below: text = "< " + upper
        case .between: text = lower + "–" + upper
        }
        return withUnit(text, range.unit)
    }

    /// The last value with its unit, or a dash.
    var value: String { kpi.last.map { withUnit(format.number($0.value), nil) } ?? "–" }

    private var captions: [String] {
        var parts: [(Localized, String)] = []
        if let target = kpi.target { parts.append((Localized("target {0}", "目标 {0}", "目標 {0}"), words(target))) }
        if let baseline = kpi.baseline {
            parts.append((Localized("from {0}", "起始 {0}", "起始 {0}"), withUnit(format.number(baseline), nil)))
        }
        if let last = kpi.last {
            parts.append((Localized("measured {0}", "测于 {0}", "測於 {0}"), format.shortDate(last.date)))
        }
        if let progress = kpi.progress {
            // More than the whole way, or back beyond the start, is no share of it.
            let words =
                progress.isNegative
                ? Localized("worse than at the start", "不及起始值", "不及起始值")
                : progress >= Rational(1)
                    ? Localized("target met", "已达标", "已達標") : Localized("{0} of the way", "已达成 {0}", "已達成 {0}")
            parts.append((words, format.percent(progress)))
        }
        if let trend = kpi.trend {
            parts.append((trend.direction.words, format.shortDate(trend.since)))
        }
        return parts.map { Phrase($0.0, .text($0.1)).text(in: format.language) }
    }

    private var chart: HTML {
        let isUp = kpi.direction == .up
        let isDown = kpi.direction == .down
        let bound = { (number: DecimalNumber?) in number.map { Rational($0).approximate } }
        let target = kpi.target
        let limit = kpi.threshold.flatMap { isUp ? $0.lower : isDown ? $0.upper : nil }
        return HTML(
            KPISparkline(
                values: kpi.measurements.suffix(24).map { Rational($0.value).approximate },
                targetLower: isDown ? nil : bound(target?.lower), targetUpper: isUp ? nil : bound(target?.upper),
                threshold: bound(limit), state: kpi.state.colour, title: ""
            ).svg())
    }

    static let viewName = "kpi"
    static let fields: [ViewField<Self>] = [
        .text("id", "The KPI's ID") { $0.kpi.record.id?.value ?? "" },
        .html("name", "What is measured") { RichTextHTML.html($0.kpi.record.title) },
        .text("value", "The last value with its unit") { $0.value },
        .view("status", "Its state", StatusView.self) {
            StatusView(status: $0.kpi.state, language: $0.format.language)
        },
        .flag("isLong", "Whether the value takes a smaller size to fit") { $0.value.count > 11 },
        .flag("isStale", "Whether the last measurement is too old") { $0.kpi.isStale },
        .html("chart", "The measurements as a line") { $0.chart },
        .texts("captions", "Target, start and date of the last measurement") { $0.captions },
    ]
    static let shape = ViewShape(Self.self)
}
