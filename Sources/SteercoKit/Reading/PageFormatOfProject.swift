import ProjectModel
import ProjectReports

extension Workspace {
    /// How a project's pages write dates, numbers and money: as its charter says, else the portfolio.
    package func format(for project: Project) -> PageFormat {
        PageFormat(
            language: project.language, currency: project.charter[Charter.currency]?.plain,
            unit: project.charter[Charter.amountUnit] ?? portfolio.card?[PortfolioCard.amountUnit] ?? .base)
    }
}
