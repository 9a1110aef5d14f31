import Diagnostics
import Templates

/// Errors above everything else: what could not be read, or signatures that do not hold.
struct ErrorBanner: View {
    let key: String
    let title: String
    let rows: [FindingRow]
    let more: String?

    private static let shown = 10

    /// What could not be read; nil where there is no such error.
    static func unread(_ context: ReportContext, _ findings: [PlacedFinding]? = nil) -> ErrorBanner? {
        ErrorBanner(
            "errors",
            Localized(
                "Some of what was written could not be read. Figures that need it are left out until it is mended:",
                "部分内容无法读取。改正之前，依赖这些内容的数字不予计算：", "部分內容無法讀取。改正之前，依賴這些內容的數字不予計算："),
            (findings ?? context.findings).filter { !context.signatureRules.contains($0.rule.name) }, context)
    }

    /// Signatures that do not hold; nil where there is none.
    ///
    /// - Parameter findings: those that the page may show.
    static func signatures(_ context: ReportContext, _ findings: [PlacedFinding]? = nil) -> ErrorBanner? {
        ErrorBanner(
            "signature-errors",
            Localized("Signatures that do not hold, or no longer:", "未通过校验或已失效的签名：", "未通過驗證或已失效的簽章："),
            (findings ?? context.findings).filter { context.signatureRules.contains($0.rule.name) }, context)
    }

    private init?(_ key: String, _ title: Localized, _ findings: [PlacedFinding], _ context: ReportContext) {
        let errors = findings.filter { $0.severity == .error }
        guard !errors.isEmpty else { return nil }
        self.key = key
        self.title = title[context.format.language]
        rows = context.rows(errors.prefix(Self.shown))
        more = errors.count > Self.shown ? context.format.number(errors.count - Self.shown) : nil
    }

    static let viewName = "errors"
    static let fields: [ViewField<Self>] = [
        .text("key", "Its anchor") { $0.key },
        .text("title", "What is wrong with them") { $0.title },
        .list("rows", "The first errors", FindingRow.self) { $0.rows },
        .optionalText("more", "How many more there are") { $0.more },
    ]
    static let shape = ViewShape(Self.self)
}
