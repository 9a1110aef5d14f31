import Diagnostics
import ProjectModel
import ProjectReports
import ProjectSource

/// The pages that belong to no project.
extension SiteBuild {
    /// The pages that belong to no project.
    func sitePages(
        _ outcomes: [ProjectOutcome], _ findings: [PlacedFinding]
    ) throws(Failure) -> [(path: String, bytes: [UInt8])] {
        let language = workspace.portfolio.language ?? outcomes.compactMap(\.summary).first?.language ?? .english
        let rules = RulesPage(Catalogue.rules, language: language, style: templates.style)
        let lessons = LessonsPage(
            language: language, style: templates.style, date: options.statusDate,
            projects: outcomes.compactMap(\.summary))
        let feed = AtomFeed.bytes(
            title: workspace.portfolio.name?.plain ?? Localized("Portfolio", "项目组合", "專案組合")[language],
            site: workspace.portfolio.site, date: options.statusDate, language: language,
            entries: outcomes.flatMap { outcome in
                (outcome.summary.map { [$0.feedEntry] } ?? []) + outcome.feed.reversed()
            })
        return [
            ("feed.xml", feed),
            ("index.html", try portfolioPage(outcomes, findings, language)),
            ("rules.html", try render("rules", rules.data, language)),
            ("lessons.html", try render("lessons", lessons.data, language)),
        ]
    }

    private func portfolioPage(
        _ outcomes: [ProjectOutcome], _ findings: [PlacedFinding], _ language: Language
    ) throws(Failure) -> [UInt8] {
        let page = PortfolioPage(
            title: workspace.portfolio.name, language: language, style: templates.style,
            script: templates.portfolioScript, date: options.statusDate,
            projects: outcomes.compactMap(\.summary),
            failed: outcomes.filter { $0.summary == nil }.map { outcome in
                // The client is told that there is a project, not what is hidden in it.
                (outcome.folder, options.audience == .client ? [] : outcome.findings)
            }, findings: options.audience == .client ? [] : findings)
        return try render("portfolio", page.data, language)
    }
}
