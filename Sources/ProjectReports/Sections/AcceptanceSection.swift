import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Acceptance by stage.
struct AcceptanceSection: View {
    let rows: [AcceptanceRow]

    init?(_ assessment: ProjectAssessment, _ format: PageFormat) {
        guard !assessment.acceptance.isEmpty else { return nil }
        rows = assessment.acceptance.map { AcceptanceRow(acceptance: $0, format: format) }
    }

    static let viewName = "acceptance"
    static let fields: [ViewField<Self>] = [
        .list("rows", "A row for each stage with criteria", AcceptanceRow.self) { $0.rows }
    ]
    static let shape = ViewShape(Self.self)
}

struct AcceptanceRow: View {
    let acceptance: AcceptanceAssessment
    let format: PageFormat

    static let viewName = "acceptance row"
    static let fields: [ViewField<Self>] = [
        .text("stage", "The stage's ID") { row in
            row.acceptance.stage == AcceptanceAssessment.finalStage
                ? Localized("final", "终验", "最終驗收")[row.format.language] : row.acceptance.stage
        },
        .html("name", "The stage's name") { $0.acceptance.stageRecord.map { RichTextHTML.html($0.title) } ?? HTML("") },
        .text("criteria", "How many criteria it has") { $0.format.number($0.acceptance.criteria.count) },
        .text("passed", "How many passed") { $0.format.number($0.acceptance.passed) },
        .text("conditional", "How many passed with a condition") { $0.format.number($0.acceptance.conditional) },
        .text("failed", "How many failed") { $0.format.number($0.acceptance.failed) },
        .text("pending", "How many have no result") { $0.format.number($0.acceptance.pending + $0.acceptance.unread) },
        .text("notApplicable", "How many do not apply") { $0.format.number($0.acceptance.notApplicable) },
        .text("signOff", "Whether the sheet can be signed") { $0.acceptance.signOff.words[$0.format.language] },
        .optionalText("sheet", "The address of its sheet") { $0.acceptance.sheetName.map { "acceptance/\($0).html" } },
    ]
    static let shape = ViewShape(Self.self)
}

extension AcceptanceAssessment {
    /// The sheet's file without its ending; nil where the stage's ID cannot name a file.
    package var sheetName: String? { FileName.isUsable(stage) ? stage : nil }
}

extension AcceptanceAssessment.SignOff {
    var words: Localized {
        switch self {
        case .notReady: Localized("not ready", "未就绪", "未就緒")
        case .ready: Localized("ready to sign", "可签署", "可簽署")
        case .rejected: Localized("rejection recorded, not verified", "已记录拒签，未验证", "已記錄拒簽，未驗證")
        case .recorded: Localized("recorded, not verified", "已记录，未验证", "已記錄，未驗證")
        }
    }
}
