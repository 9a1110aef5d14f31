import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What the portfolio's page needs of a project, so that a thousand projects need not stay in memory.
package struct ProjectSummary: Sendable {
    struct Decision: Sendable {
        let neededBy: CivilDate?
        let row: ViewData
    }

    /// Budget and cost at completion in whole units of the currency.
    struct Money: Sendable {
        let budget: Rational
        let cost: Rational
    }

    let folder: String
    let status: Status
    package let language: Language
    let row: ViewData
    let decisions: [Decision]
    let lessons: [ViewData]
    package let feedEntry: FeedEntry
    let currency: String?
    /// Nil where there is no budget or no forecast.
    let money: Money?
    /// What got worse since the last report.
    let worse: [PortfolioItem]
    /// Milestones that are overdue or due within four weeks.
    let milestones: [PortfolioItem]
    /// How many dimensions are red, and how many amber.
    private let red: Int
    private let amber: Int

    /// How far ahead the portfolio looks, in days.
    private static let horizon = 28

    package init(_ assessment: ProjectAssessment, _ context: ReportContext) {
        let format = context.format
        let name = RichTextHTML.html(assessment.project.name.value)
        let folder = assessment.project.folder
        let language = format.language
        self.folder = folder
        self.language = language
        status = assessment.overall
        row = PortfolioRow(assessment: assessment, context: context).data
        decisions = DecisionSection(assessment, format).rows.map { decision in
            Decision(neededBy: decision.record[Decisions.neededBy], row: decision.data)
        }
        feedEntry = FeedEntry(assessment, format)
        lessons = LessonRow.all(assessment.project).map(\.data)
        currency = format.currency
        money = assessment.costAtCompletion.map { Money(budget: $0.budget, cost: $0.amount) }
        worse = ChangesSection.rows(assessment, format).filter(\.isWorse).map { row in
            PortfolioItem(
                folder: folder, project: name, language: language, date: row.date ?? assessment.statusDate, id: row.id,
                title: row.title, detail: row.brief, day: nil, cssClass: "r")
        }
        milestones = assessment.milestones.compactMap { milestone in
            guard milestone.isOpen, let date = milestone.expected ?? milestone.baseline,
                date.days(since: assessment.statusDate) <= Self.horizon
            else { return nil }
            let slip = format.slip(milestone.slipDays)
            let words = milestone.state.words[language]
            return PortfolioItem(
                folder: folder, project: name, language: language, date: date, id: milestone.record.id?.value ?? "",
                title: RichTextHTML.html(milestone.record.title), detail: slip.isEmpty ? words : words + " " + slip,
                day: format.date(date, near: assessment.statusDate),
                cssClass: milestone.state == .planned ? "n" : milestone.isRed(assessment) ? "r" : "a")
        }
        red = assessment.dimensions.count { $0.computed == .red }
        amber = assessment.dimensions.count { $0.computed == .amber }
    }

    /// By status, then by how many dimensions are red and amber.
    func isWorse(than other: ProjectSummary) -> Bool {
        (status, red, amber) > (other.status, other.red, other.amber)
    }
}

/// Something of one project in a list across the portfolio.
struct PortfolioItem: View {
    let folder: String
    let project: HTML
    let language: Language
    let date: CivilDate
    let id: String
    let title: HTML
    let detail: String
    let day: String?
    let cssClass: String

    static let viewName = "item of the portfolio"
    static let fields: [ViewField<Self>] = [
        .text("folder", "The project's folder") { $0.folder },
        .html("project", "The project's name") { $0.project },
        .text("language", "The project's language") { $0.language.tag },
        .text("id", "The record's ID") { $0.id },
        .html("title", "What it is about") { $0.title },
        .text("detail", "What happened, or where it stands") { $0.detail },
        .optionalText("day", "When it is expected") { $0.day },
        .text("class", "Its colour class") { $0.cssClass },
    ]
    static let shape = ViewShape(Self.self)
}
