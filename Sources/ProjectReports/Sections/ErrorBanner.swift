import Diagnostics
import Templates

/// What could not be read, above everything that was made without it.
struct ErrorBanner: View {
    let rows: [FindingRow]
    let more: String?

    private static let shown = 10

    /// Nil where there is no error.
    init?(_ context: ReportContext, _ findings: [PlacedFinding]? = nil) {
        let errors = (findings ?? context.findings).filter { $0.severity == .error }
        guard !errors.isEmpty else { return nil }
        rows = context.rows(errors.prefix(Self.shown))
        more = errors.count > Self.shown ? context.format.number(errors.count - Self.shown) : nil
    }

    static let viewName = "errors"
    static let fields: [ViewField<Self>] = [
        .list("rows", "The first errors", FindingRow.self) { $0.rows },
        .optionalText("more", "How many more there are") { $0.more },
    ]
    static let shape = ViewShape(Self.self)
}
