import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The status report of one project.
package struct StatusPage: View {
    let assessment: ProjectAssessment
    let context: ReportContext

    package init(_ assessment: ProjectAssessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
    }

    private var format: PageFormat { context.format }

    private var title: String {
        let name = assessment.project.name.value.plain
        let past = context.isPast ? Localized(" (past)", "（往期）", "（歷史）")[format.language] : ""
        let report = PageWords.statusReport[format.language] + past
        return format.language.isChinese
            ? "\(name)：\(report) \(assessment.statusDate.week.iso)"
            : "\(name): \(report.lowercased()) \(assessment.statusDate.week.iso)"
    }

    private static let shownFindings = 12

    package static let viewName = "status page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) { $0.context.frame($0.title) },
        .view("masthead", "Whose report of which week, and the verdict", MastheadSection.self) {
            MastheadSection(assessment: $0.assessment, format: $0.format)
        },
        .optionalView("errors", "What could not be read", ErrorBanner.self) {
            ErrorBanner.unread($0.context)
        },
        .optionalView("signatureErrors", "Signatures that do not hold", ErrorBanner.self) {
            ErrorBanner.signatures($0.context)
        },
        .view("summary", "The manager's summary", SummarySection.self) {
            SummarySection(
                assessment: $0.assessment, format: $0.format, isForClient: $0.context.isForClient,
                attachments: $0.context.attachments)
        },
        .view("decisions", "What is asked of the committee", DecisionSection.self) {
            DecisionSection($0.assessment, $0.format)
        },
        .list("dimensions", "The seven dimensions of status", DimensionRow.self) { page in
            page.assessment.dimensions.map {
                DimensionRow(
                    dimension: $0, previous: page.assessment.earlier?.verdict($0.dimension), format: page.format)
            }
        },
        .list("headlines", "Six headline figures", Headline.self) { Headline.all($0.assessment, $0.format) },
        .optionalView("milestones", "Milestones", MilestoneSection.self) { MilestoneSection($0.assessment, $0.format) },
        .view("changes", "What changed since the last report", ChangesSection.self) {
            ChangesSection($0.assessment, $0.format, meeting: $0.context.meeting)
        },
        .optionalView("trends", "Statuses and figures over the last reports", TrendSection.self) {
            TrendSection($0.assessment, $0.context)
        },
        .optionalView("earnedValue", "Earned value", EarnedValueSection.self) {
            EarnedValueSection($0.assessment, $0.format)
        },
        .optionalView("budget", "Budget by category", BudgetSection.self) { BudgetSection($0.assessment, $0.format) },
        .optionalView("risks", "Risk matrix and top risks", RiskSection.self) { RiskSection($0.assessment, $0.format) },
        .optionalView("kpis", "KPIs", KPISection.self) { KPISection($0.assessment, $0.format) },
        .optionalView("attention", "What is overdue or due soon", AttentionSection.self) {
            AttentionSection($0.assessment, $0.format)
        },
        .optionalView("update", "What was done and what comes next", UpdateSection.self) {
            UpdateSection($0.assessment, $0.context)
        },
        .optionalView("acceptance", "Acceptance by stage", AcceptanceSection.self) {
            AcceptanceSection($0.assessment, $0.format, hasSheets: !$0.context.isPast)
        },
        .optionalView("goLive", "The go or no-go board", GoLiveSection.self) {
            GoLiveSection($0.assessment, $0.format)
        },
        .list("delivery", "Modules, interfaces, migration, tests, training, person-days, payments", FigureTable.self) {
            DeliverySection(assessment: $0.assessment, format: $0.format).tables
        },
        .flag("hasDelivery", "Whether there is one of these") {
            !DeliverySection(assessment: $0.assessment, format: $0.format).tables.isEmpty
        },
        .optionalView("workings", "How the figures were worked out", WorkingsSection.self) {
            WorkingsSection($0.assessment, $0.format)
        },
        .flag("hasClosing", "Whether the project has a closing report") { ClosingPage.isDue($0.assessment) },
        .flag("isPast", "Whether the report is of a past week and leads to nothing that came later") {
            $0.context.isPast
        },
        .optionalView("weekBefore", "The report before a past week's", WeekLink.self) { page in
            page.context.weekBefore.map { WeekLink(week: $0, folder: "") }
        },
        .optionalView("history", "How far back the report sees", HistorySection.self) { page in
            page.context.history.map { HistorySection(history: $0, format: page.format) }
        },
        .flag("hasCalendar", "Whether there is a calendar beside the page") { $0.context.hasCalendar },
        .flag("isForClient", "Whether internal records are left out") { $0.context.isForClient },
        .list("waived", "Findings that a waiver excuses", WaivedRow.self) { page in
            page.context.waived.map { WaivedRow(finding: $0.finding, waiver: $0.waiver, format: page.format) }
        },
        .texts("rates", "The exchange rates at which amounts were converted") { page in
            page.assessment.usedRates.map { page.format.words($0) }
        },
        .list("legend", "What each colour means", LegendRow.self) { LegendRow.all($0.format.language) },
        .optionalView("commit", "The commit that the files are of", CommitView.self) { $0.context.commit },
        .text("findingCounts", "How many findings of each kind") { $0.findingCounts },
        .list("findings", "The first findings", FindingRow.self) {
            $0.context.rows($0.context.findings.prefix(shownFindings))
        },
        .optionalText("moreFindings", "How many more there are") { page in
            let more = page.context.findings.count - shownFindings
            return more > 0 ? page.format.number(more) : nil
        },
    ]
    package static let shape = ViewShape(Self.self)

    private var findingCounts: String {
        let language = format.language
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = context.findings.count(severity)
            guard count > 0 else { return nil }
            let words = severity.words[language]
            let plural = language == .english && count > 1 && severity != .info ? "s" : ""
            return language.isChinese ? "\(words) \(count)" : "\(count) \(words)\(plural)"
        }
        return parts.joined(separator: language.isChinese ? "，" : ", ")
    }
}

extension PageWords {
    static let statusReport = Localized("Status report", "状态报告", "狀態報告")
    static let registers = Localized("Registers", "登记册", "登記冊")
}
