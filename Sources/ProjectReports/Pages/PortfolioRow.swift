import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// A project in the portfolio's table.
struct PortfolioRow: View {
    let assessment: ProjectAssessment
    let context: ReportContext

    private var format: PageFormat { context.format }

    /// Ten thousandths by which the cost is over the budget, to sort by; below everything where nobody knows.
    private var overrun: Int {
        guard let cost = assessment.costAtCompletion else { return -1_000_000 }
        return Int((cost.share * Rational(10_000)).rounded(places: 0)) ?? -1_000_000
    }

    static let viewName = "project"
    static let fields: [ViewField<Self>] = [
        .text("folder", "The project's folder") { $0.assessment.project.folder },
        .html("name", "Its name") { RichTextHTML.html($0.assessment.project.name.value) },
        .text("language", "Its language") { $0.format.language.tag },
        .text("id", "Its ID") { $0.assessment.project.id },
        .html("manager", "Its manager") {
            $0.assessment.project.charter[Charter.manager].map(RichTextHTML.html) ?? HTML("–")
        },
        .view("status", "Its computed status", StatusView.self) {
            StatusView(status: $0.assessment.overall, language: $0.format.language)
        },
        .text("rank", "Its place by status, to sort by: 3 is red") { row in
            String(row.assessment.overall.rawValue)
        },
        .optionalView("declared", "Its manager's status, where it is another one", StatusView.self) { row in
            guard let declared = row.assessment.declaredOverall, declared != row.assessment.overall else { return nil }
            return StatusView(status: declared, language: row.format.language)
        },
        .text("reason", "The worst reason") { row in
            let worst = row.assessment.dimensions.first { $0.computed == row.assessment.overall }
            return worst.flatMap { dimension in
                dimension.reasons.first.map { ReasonWords.text($0, dimension.dimension, row.format) }
            } ?? ""
        },
        .list("headlines", "Finish, cost, reserve, progress, acceptance and payment", Headline.self) {
            Headline.all($0.assessment, $0.format)
        },
        .view("finish", "When it ends", Headline.self) { Headline.finish($0.assessment, $0.format) },
        .text("finishOrder", "The finish as a date, to sort by") { $0.assessment.finish?.date.iso ?? "9999" },
        .view("cost", "What it costs", Headline.self) { Headline.cost($0.assessment, $0.format) },
        .optionalText("currency", "The currency, where the cost does not name it") { row in
            guard let currency = row.format.currency, row.format.language.isChinese,
                row.assessment.costAtCompletion != nil
            else { return nil }
            return currency
        },
        .text("costOrder", "How far over budget it is, to sort by") { String($0.overrun) },
        .text("decisions", "How many decisions it needs") { $0.format.number($0.assessment.pendingDecisions.count) },
        .list("dimensions", "The seven dimensions", DimensionMark.self) { row in
            row.assessment.dimensions.map { DimensionMark(dimension: $0, language: row.format.language) }
        },
        .text("errors", "How many errors were found") { $0.format.number($0.context.findings.count(.error)) },
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
        .text("class", "g, a, r or n") { $0.dimension.computed.cssClass },
        .text("rank", "Its place, to sort by: 3 is red") { String($0.dimension.computed.rawValue) },
        .text("word", "Its status") { $0.dimension.computed.word[$0.language] },
    ]
    static let shape = ViewShape(Self.self)
}

/// A dimension at the head of its column.
struct DimensionHeading: View {
    let name: String

    static let viewName = "dimension heading"
    static let fields: [ViewField<Self>] = [.text("name", "The dimension") { $0.name }]
    static let shape = ViewShape(Self.self)
}

/// A status to filter by.
struct StatusChoice: View {
    let value: String
    let word: String

    static let viewName = "status to choose"
    static let fields: [ViewField<Self>] = [
        .text("value", "g, a, r or n") { $0.value }, .text("word", "The status in words") { $0.word },
    ]
    static let shape = ViewShape(Self.self)
}
