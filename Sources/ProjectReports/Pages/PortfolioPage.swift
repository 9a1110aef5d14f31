import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What the portfolio's page needs of a project, so that a thousand projects need not stay in memory.
package struct ProjectSummary: Sendable {
    let folder: String
    let status: Status
    package let language: Language
    let row: ViewData
    let decisions: [ViewData]
    let lessons: [ViewData]
    package let feedEntry: FeedEntry

    package init(_ assessment: ProjectAssessment, _ context: ReportContext) {
        folder = assessment.project.folder
        status = assessment.overall
        language = context.format.language
        row = PortfolioRow(assessment: assessment, context: context).data
        decisions = DecisionSection(assessment, context.format).rows.map(\.data)
        feedEntry = FeedEntry(assessment, context.format)
        lessons = LessonRow.all(assessment.project).map(\.data)
    }
}

/// All projects side by side, the worst first.
package struct PortfolioPage: View {
    let title: HTML
    let plainTitle: String
    let language: Language
    let style: HTML
    let date: CivilDate
    let projects: [ProjectSummary]
    let failed: [(folder: String, findings: [PlacedFinding])]
    let findings: [PlacedFinding]

    /// - Parameter failed: folders whose projects could not be read at all, with what was found.
    package init(
        title: RichText?, language: Language, style: HTML, date: CivilDate, projects: [ProjectSummary],
        failed: [(folder: String, findings: [PlacedFinding])], findings: [PlacedFinding]
    ) {
        let words = Localized("Portfolio", "项目组合", "專案組合")[language]
        self.title = title.map(RichTextHTML.html) ?? HTML(words)
        plainTitle = title?.plain ?? words
        self.language = language
        self.style = style
        self.date = date
        self.projects = projects.stablySorted { $0.status > $1.status }
        self.failed = failed
        self.findings = findings
    }

    private var format: PageFormat { PageFormat(language: language) }

    private func rows(_ findings: [PlacedFinding]) -> [FindingRow] {
        findings.map { FindingRow(finding: $0, language: language, link: nil, rulesPage: "rules.html") }
    }

    private var counts: [StatusCount] {
        let order: [Status] = [.red, .amber, .green, .notRated]
        return order.compactMap { (status: Status) -> StatusCount? in
            let count = projects.count { $0.status == status }
            return count > 0 ? StatusCount(status: status, count: format.number(count), language: language) : nil
        }
    }

    package static let viewName = "portfolio page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) {
            PageFrame(language: $0.language, title: Visible.text($0.plainTitle), style: $0.style)
        },
        .html("name", "The portfolio's name") { $0.title },
        .text("date", "The status date") { $0.format.date($0.date) },
        .text("week", "The reporting week") { $0.date.week.iso },
        .list("counts", "How many projects have each status", StatusCount.self) { $0.counts },
        .prepared("projects", "A row for each project, the worst first", PortfolioRow.self) { $0.projects.map(\.row) },
        .prepared("decisions", "Decisions needed across the projects", DecisionRow.self) {
            $0.projects.flatMap(\.decisions)
        },
        .list("failed", "Projects that could not be read", FailedProject.self) { page in
            page.failed.map { FailedProject(folder: $0.folder, findings: page.rows($0.findings)) }
        },
        .list("findings", "Findings on the portfolio's own file", FindingRow.self) { $0.rows($0.findings) },
    ]
    package static let shape = ViewShape(Self.self)
}

struct StatusCount: View {
    let status: Status
    let count: String
    let language: Language

    static let viewName = "status count"
    static let fields: [ViewField<Self>] = [
        .view("status", "The status", StatusView.self) { StatusView(status: $0.status, language: $0.language) },
        .text("count", "How many projects have it") { $0.count },
    ]
    static let shape = ViewShape(Self.self)
}

struct FailedProject: View {
    let folder: String
    let findings: [FindingRow]

    static let viewName = "failed project"
    static let fields: [ViewField<Self>] = [
        .text("folder", "Its folder") { Visible.text($0.folder) },
        .list("findings", "What is wrong", FindingRow.self) { $0.findings },
    ]
    static let shape = ViewShape(Self.self)
}

/// A project in the portfolio's table.
struct PortfolioRow: View {
    let assessment: ProjectAssessment
    let context: ReportContext

    private var headlines: [Headline] { Headline.all(assessment, context.format) }

    static let viewName = "project"
    static let fields: [ViewField<Self>] = [
        .text("folder", "The project's folder") { $0.assessment.project.folder },
        .html("name", "Its name") { RichTextHTML.html($0.assessment.project.name.value) },
        .text("language", "Its language") { $0.context.format.language.tag },
        .text("id", "Its ID") { $0.assessment.project.id },
        .html("manager", "Its manager") {
            $0.assessment.project.charter[Charter.manager].map(RichTextHTML.html) ?? HTML("–")
        },
        .view("status", "Its computed status", StatusView.self) {
            StatusView(status: $0.assessment.overall, language: $0.context.format.language)
        },
        .optionalView("declared", "Its manager's status, where it is another one", StatusView.self) { row in
            guard let declared = row.assessment.declaredOverall, declared != row.assessment.overall else { return nil }
            return StatusView(status: declared, language: row.context.format.language)
        },
        .text("reason", "The worst reason") { row in
            let worst = row.assessment.dimensions.first { $0.computed == row.assessment.overall }
            return worst.flatMap { dimension in
                dimension.reasons.first.map { ReasonWords.text($0, dimension.dimension, row.context.format) }
            } ?? ""
        },
        .list("headlines", "Finish, cost, reserve, progress, acceptance and payment", Headline.self) {
            Array($0.headlines.prefix(4))
        },
        .text("decisions", "How many decisions it needs") {
            $0.context.format.number($0.assessment.pendingDecisions.count)
        },
        .list("dimensions", "The seven dimensions", DimensionMark.self) { row in
            row.assessment.dimensions.map { DimensionMark(dimension: $0, language: row.context.format.language) }
        },
        .text("errors", "How many errors were found") { $0.context.format.number($0.context.findings.count(.error)) },
        .flag("hasErrors", "Whether there are any") { $0.context.findings.count(.error) > 0 },
    ]
    static let shape = ViewShape(Self.self)
}

struct DimensionMark: View {
    let dimension: DimensionStatus
    let language: Language

    static let viewName = "dimension mark"
    static let fields: [ViewField<Self>] = [
        .text("name", "The dimension") { $0.dimension.dimension.words[$0.language] },
        .view("status", "Its status", StatusView.self) {
            StatusView(status: $0.dimension.computed, language: $0.language)
        },
    ]
    static let shape = ViewShape(Self.self)
}
