import Diagnostics
import ProjectModel
import ProjectSource

extension PortfolioFile {
    package var language: Language? { card?[PortfolioCard.language]?.language }

    /// The address that the site is published at, ending with a slash.
    package var site: String? {
        guard let text = card?[PortfolioCard.site]?.plain, text.hasPrefix("https://") || text.hasPrefix("http://")
        else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }

    /// The address before a path on the forge, ending with a slash.
    package var forge: String? {
        guard let text = card?[PortfolioCard.forge]?.plain, text.hasPrefix("https://") || text.hasPrefix("http://")
        else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }
}
