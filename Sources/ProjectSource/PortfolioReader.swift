import Diagnostics
import ProjectModel

/// `portfolio.md`: its title, its settings, and what is wrong with them.
package struct PortfolioFile: Sendable {
    package let name: RichText?
    /// Nil where there is no card.
    package let card: Record?
    package let settings: PortfolioSettings
    package let riskScale: RiskScale
    /// The rows that give rules another weight.
    package let levels: [Record]
    package let findings: [Finding]
    package let sources: SourceMap

    /// Reads the file's bytes; `nil` bytes are a portfolio without one.
    package static func read(_ bytes: [UInt8]?, path: String) -> PortfolioFile {
        var sources = SourceMap()
        guard let bytes else {
            return PortfolioFile(
                name: nil, card: nil, settings: PortfolioSettings(), riskScale: .standard, levels: [], findings: [],
                sources: sources)
        }
        let text = SourceText(path: path, name: "portfolio.md", bytes: bytes)
        let file = sources.add(text)
        var (blocks, findings) = MarkdownReader.read(text, file: file)
        var draft = ProjectDraft(conventions: .standard, registers: .portfolio)
        let result = CharterReader.read(blocks, of: PortfolioCard.register, into: &draft)
        blocks = []
        SectionReader.read(result.rest, root: nil, start: Span(file: file, offset: 0, length: 0), into: &draft)
        let contents = draft.inDeclaredOrder
        let records = { (register: Register) in contents.first { $0.register === register }?.records ?? [] }
        let own = OwnRegisterReader.registers(records(OwnRegisterColumns.register), findings: &draft.findings)
        let riskScale = RiskScaleReader.scale(
            result.card, matrix: records(PortfolioRiskMatrix.register), findings: &draft.findings)
        let rates = ExchangeRateReader.rates(records(PortfolioRates.register), findings: &draft.findings)
        findings += draft.findings
        var settings = PortfolioSettings()
        switch result.card?[PortfolioCard.dateOrder] {
        case .dayFirst: settings.dateOrder = .dayFirst
        case .monthFirst: settings.dateOrder = .monthFirst
        case nil: break
        }
        settings.decimalComma = result.card?[PortfolioCard.decimal] == .comma
        settings.rates = rates
        if !own.isEmpty { settings.registers = RegisterSet(Register.builtIn + own) }
        let name = result.card?[PortfolioCard.name] ?? result.title?.value
        return PortfolioFile(
            name: name, card: result.card, settings: settings, riskScale: riskScale,
            levels: records(RuleLevels.register).filter { !$0.isRagged }, findings: findings, sources: sources)
    }
}
