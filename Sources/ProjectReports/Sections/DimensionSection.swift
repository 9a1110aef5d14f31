import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// One dimension of the status with its reason and its path to green.
struct DimensionRow: View {
    let dimension: DimensionStatus
    /// Nil where history is not looked at.
    let previous: EarlierReport.Verdict?
    let format: PageFormat

    private var needsPath: Bool { dimension.computed == .amber || dimension.computed == .red }

    private var path: HTML? {
        guard needsPath, let text = dimension.declaration?[DeclaredStatus.pathToGreen] else { return nil }
        return RichTextHTML.html(text)
    }

    private var pathOwner: String? {
        guard path != nil else { return nil }
        let owner = dimension.declaration?[DeclaredStatus.owner]?.plain
        let by = dimension.declaration?[DeclaredStatus.by].map(format.shortDate)
        let parts = [owner, by].compactMap { $0 }
        if parts.isEmpty { return nil }
        return format.language.isChinese
            ? "（" + parts.joined(separator: "，") + "）" : "(" + parts.joined(separator: ", ") + ")"
    }

    /// The reasons of the status itself, as many as fit; a lesser status's reasons say nothing of this one.
    private var why: String {
        let shown = dimension.reasons.filter { $0.status == dimension.computed }.prefix(2)
        return shown.map { ReasonWords.text($0, dimension.dimension, format) }
            .joined(separator: format.language.isChinese ? "；" : "; ")
    }

    static let viewName = "dimension"
    static let fields: [ViewField<Self>] = [
        .text("name", "The dimension") { $0.dimension.dimension.words[$0.format.language] },
        .view("status", "The computed status", StatusView.self) {
            StatusView(status: $0.dimension.computed, language: $0.format.language)
        },
        .optionalView("declared", "The manager's status, where it is another one", StatusView.self) { row in
            guard let declared = row.dimension.declared, declared != row.dimension.computed else { return nil }
            return StatusView(status: declared, language: row.format.language)
        },
        .optionalView("previous", "The computed status in the last report, where it was another", StatusView.self) {
            row in
            row.previous.flatMap { $0.computed == row.dimension.computed ? nil : $0 }.map {
                StatusView(status: $0.computed, language: row.format.language)
            }
        },
        .text("why", "The worst reasons") { $0.why },
        .optionalHTML("path", "The path to green, where the dimension is amber or red") { $0.path },
        .optionalText("pathOwner", "Who walks it, until when") { $0.pathOwner },
        .flag("lacksPath", "Whether the dimension is amber or red and no path to green is given") {
            $0.needsPath && $0.path == nil
        },
    ]
    static let shape = ViewShape(Self.self)
}

extension Dimension {
    package var words: Localized {
        switch self {
        case .schedule: Localized("Schedule", "进度", "時程")
        case .cost: Localized("Cost", "成本", "成本")
        case .scope: Localized("Scope", "范围", "範疇")
        case .risk: Localized("Risk", "风险", "風險")
        case .quality: Localized("Quality", "质量", "品質")
        case .resources: Localized("Resources", "资源", "資源")
        case .benefits: Localized("Benefits", "收益", "效益")
        }
    }
}
