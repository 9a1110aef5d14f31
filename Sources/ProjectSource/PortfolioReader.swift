import Diagnostics
import ProjectModel

/// `portfolio.md`: its title, its settings, and what is wrong with them.
package struct PortfolioFile: Sendable {
    package let name: RichText?
    /// Nil where there is no card.
    package let card: Record?
    package let settings: PortfolioSettings
    package let findings: [Finding]
    package let sources: SourceMap

    /// Reads the file's bytes; `nil` bytes are a portfolio without one.
    package static func read(_ bytes: [UInt8]?, path: String) -> PortfolioFile {
        var sources = SourceMap()
        guard let bytes else {
            return PortfolioFile(name: nil, card: nil, settings: PortfolioSettings(), findings: [], sources: sources)
        }
        let text = SourceText(path: path, name: "portfolio.md", bytes: bytes)
        let file = sources.add(text)
        var (blocks, findings) = MarkdownReader.read(text, file: file)
        var draft = ProjectDraft(conventions: .standard)
        let result = CharterReader.read(blocks, of: PortfolioCard.register, into: &draft)
        blocks = []
        findings += draft.findings
        var settings = PortfolioSettings()
        switch result.card?[PortfolioCard.dateOrder] {
        case .dayFirst: settings.dateOrder = .dayFirst
        case .monthFirst: settings.dateOrder = .monthFirst
        case nil: break
        }
        settings.decimalComma = result.card?[PortfolioCard.decimal] == .comma
        let name = result.card?[PortfolioCard.name] ?? result.title?.value
        return PortfolioFile(name: name, card: result.card, settings: settings, findings: findings, sources: sources)
    }
}
