import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// How statuses and figures went over the last twelve reports.
struct TrendSection: View {
    private let reports: [EarlierReport]
    private let format: PageFormat
    private let milestones: HTML

    /// Nil without an earlier report.
    init?(_ assessment: ProjectAssessment, _ context: ReportContext) {
        guard !assessment.trail.isEmpty else { return nil }
        let now = EarlierReport(
            assessment, errors: context.findings.count(.error), warnings: context.findings.count(.warning))
        reports = (assessment.trail + [now]).suffix(StatusStrip.most)
        format = context.format
        milestones = MilestoneTrend(assessment: assessment, format: context.format).html
    }

    private var language: Language { format.language }

    private func weeks(_ report: EarlierReport?) -> String { report?.statusDate.week.iso ?? "" }

    private var statuses: [TrendRow] {
        let overall = TrendRow(
            name: Localized("Overall", "总体", "整體")[language], statuses: reports.map { $0.overall.computed },
            language: language)
        return [overall]
            + Dimension.allCases.map { dimension in
                TrendRow(
                    name: dimension.words[language],
                    statuses: reports.map { $0.verdict(dimension)?.computed ?? .notRated }, language: language)
            }
    }

    private var figures: [TrendRow] {
        [
            row(Localized("Finish", "完成", "完成"), { $0.finish.map { DecimalNumber(Int($0.dayNumber)) } }) {
                $0.finish.map(format.shortDate)
            },
            row(Localized("Cost at completion", "完工成本", "完工成本"), \.cost) { $0.cost.map(format.money) },
            row(Localized("Criteria passed", "验收指标通过", "驗收項目通過"), { DecimalNumber($0.passed) }) { figures in
                figures.criteria == 0
                    ? nil
                    : Phrase(
                        Localized("{0} of {1}", "{0}/{1}", "{0}/{1}"), .text(format.number(figures.passed)),
                        .text(format.number(figures.criteria))
                    ).text(in: language)
            },
            row(Localized("High risks", "高风险", "高風險"), { $0.openRisks == 0 ? nil : DecimalNumber($0.highRisks) }) {
                figures in
                figures.openRisks == 0
                    ? nil
                    : Phrase(
                        Localized("{0} of {1} open", "{0}（未关闭 {1}）", "{0}（未結案 {1}）"),
                        .text(format.number(figures.highRisks)), .text(format.number(figures.openRisks))
                    ).text(in: language)
            },
            row(Localized("Risk exposure", "风险敞口", "風險曝險"), \.exposure) { $0.exposure.map(format.money) },
            row(Localized("Errors and warnings", "错误与警告", "錯誤與警告"), { DecimalNumber($0.errors + $0.warnings) }) {
                format.number($0.errors + $0.warnings)
            },
        ].compactMap { $0 }
    }

    /// A figure's course; nil where no report has it.
    private func row(
        _ name: Localized, _ value: (EarlierReport.Figures) -> DecimalNumber?,
        _ words: (EarlierReport.Figures) -> String?
    ) -> TrendRow? {
        let all = reports.map { words($0.figures) }
        guard all.contains(where: { $0 != nil }) else { return nil }
        let title = all.map { $0 ?? "–" }.joined(separator: language.isChinese ? "、" : ", ")
        let values = reports.map { words($0.figures) == nil ? nil : value($0.figures) }
        return TrendRow(
            name: name[language], picture: HTML(TrendLine(values: values, title: title).svg()),
            before: (all.first ?? nil) ?? "–", now: (all.last ?? nil) ?? "–", status: nil, language: language)
    }

    static let viewName = "trends"
    static let fields: [ViewField<Self>] = [
        .text("first", "The week of the first report shown") { $0.weeks($0.reports.first) },
        .text("last", "This week") { $0.weeks($0.reports.last) },
        .html("milestones", "The milestone trend chart; nothing without milestones that have an ID") { $0.milestones },
        .list("statuses", "The overall status and that of each dimension", TrendRow.self) { $0.statuses },
        .list("figures", "The figures that any report has", TrendRow.self) { $0.figures },
    ]
    static let shape = ViewShape(Self.self)
}

/// One status or figure over the last reports.
struct TrendRow: View {
    let name: String
    let picture: HTML
    let before: String
    let now: String
    let status: Status?
    let language: Language

    init(name: String, picture: HTML, before: String, now: String, status: Status?, language: Language) {
        self.name = name
        self.picture = picture
        self.before = before
        self.now = now
        self.status = status
        self.language = language
    }

    init(name: String, statuses: [Status], language: Language) {
        let words = statuses.map { $0.word[language] }.joined(separator: language.isChinese ? "、" : ", ")
        self.init(
            name: name, picture: HTML(StatusStrip(statuses: statuses.map(\.colour), title: words).svg()),
            before: statuses.first?.word[language] ?? "", now: "", status: statuses.last, language: language)
    }

    static let viewName = "trend"
    static let fields: [ViewField<Self>] = [
        .text("name", "What it is") { $0.name },
        .html("picture", "Its course, a step a report; nothing with fewer than two values") { $0.picture },
        .text("before", "What it was in the first report shown") { $0.before },
        .text("now", "What it is, for a figure") { $0.now },
        .optionalView("status", "What it is, for a status", StatusView.self) { row in
            row.status.map { StatusView(status: $0, language: row.language) }
        },
    ]
    static let shape = ViewShape(Self.self)
}
