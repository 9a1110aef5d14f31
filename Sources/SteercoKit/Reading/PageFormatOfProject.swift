import ProjectModel
import ProjectReports
import ProjectSource

extension Workspace {
    /// How a project's pages write dates, numbers and money: as its charter says, else the portfolio.
    package func format(for project: Project) -> PageFormat { portfolio.format(for: project) }
}

extension PortfolioFile {
    /// How a project's pages write dates, numbers and money: as its charter says, else this portfolio.
    func format(for project: Project) -> PageFormat {
        PageFormat(
            language: project.language, currency: project.charter[Charter.currency]?.plain,
            unit: project.charter[Charter.amountUnit] ?? card?[PortfolioCard.amountUnit] ?? .base)
    }
}
