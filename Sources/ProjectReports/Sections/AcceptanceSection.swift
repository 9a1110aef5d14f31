import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Acceptance by stage.
struct AcceptanceSection: View {
    let rows: [AcceptanceRow]
    let notes: [String]

    /// - Parameter hasSheets: whether the sheets lie beside the page.
    init?(_ assessment: ProjectAssessment, _ format: PageFormat, hasSheets: Bool = true) {
        guard !assessment.acceptance.isEmpty else { return nil }
        rows = assessment.acceptance.map {
            AcceptanceRow(
                acceptance: $0, format: format, parties: assessment.project.parties(signing: $0.stage),
                hasSheet: hasSheets)
        }
        notes = Self.coverage(assessment.requirementCoverage, format).map { [$0] } ?? []
    }

    private static func coverage(_ coverage: RequirementCoverage?, _ format: PageFormat) -> String? {
        guard let coverage, let covered = coverage.coverage, let verified = coverage.verification else { return nil }
        return Phrase(
            Localized(
                "Requirements in force: {0}. Covered by a criterion: {1} ({2}). Verified by all of theirs: {3} ({4}).",
                "有效需求 {0} 项，有验收指标对应的 {1} 项（{2}），对应指标全部通过的 {3} 项（{4}）。",
                "有效需求 {0} 項，有驗收項目對應的 {1} 項（{2}），對應項目全部通過的 {3} 項（{4}）。"),
            .text(format.number(coverage.inForce)), .text(format.number(coverage.covered)),
            .text(format.percent(covered)), .text(format.number(coverage.verified)), .text(format.percent(verified))
        ).text(in: format.language)
    }

    static let viewName = "acceptance"
    static let fields: [ViewField<Self>] = [
        .list("rows", "A row for each stage with criteria", AcceptanceRow.self) { $0.rows },
        .texts("notes", "How far requirements are covered and verified") { $0.notes },
    ]
    static let shape = ViewShape(Self.self)
}

struct AcceptanceRow: View {
    let acceptance: AcceptanceAssessment
    let format: PageFormat
    /// The parties that have a signatory for the stage.
    let parties: [PartyWord]
    let hasSheet: Bool

    private var isFinal: Bool { acceptance.stage == AcceptanceAssessment.finalStage }

    /// Which parties have signed, where not all of them have.
    private var signOff: String {
        let language = format.language
        let signed = parties.filter { party in acceptance.recorded.contains { $0.party == party } }
        guard acceptance.signOff == .recorded, signed.count < parties.count else {
            return acceptance.signOff.words[language]
        }
        let separator = language.isChinese ? "、" : ", "
        let missing = parties.filter { !signed.contains($0) }.map { $0.label[language] }.joined(separator: separator)
        return Phrase(
            Localized("recorded in part, missing: {0}", "部分已记录，尚缺{0}", "部分已記錄，尚缺{0}"), .text(missing)
        ).text(in: language)
    }

    static let viewName = "acceptance row"
    static let fields: [ViewField<Self>] = [
        .text("stage", "The stage's ID") { row in
            row.isFinal ? "" : row.acceptance.stage
        },
        .html("name", "The stage's name") { row in
            row.acceptance.stageRecord.map { RichTextHTML.html($0.title) }
                ?? HTML(row.isFinal ? Localized("Final acceptance", "终验", "最終驗收")[row.format.language] : "")
        },
        .text("criteria", "How many criteria it has") { $0.format.number($0.acceptance.criteria.count) },
        .text("passed", "How many passed") { $0.format.number($0.acceptance.passed) },
        .text("conditional", "How many passed with a condition") { $0.format.number($0.acceptance.conditional) },
        .text("failed", "How many failed") { $0.format.number($0.acceptance.failed) },
        .text("pending", "How many have no result") { $0.format.number($0.acceptance.pending + $0.acceptance.unread) },
        .text("notApplicable", "How many do not apply") { $0.format.number($0.acceptance.notApplicable) },
        .text("executedRate", "Passed, of those with a result") { row in
            row.acceptance.executedRate.map(row.format.percent) ?? "–"
        },
        .text("plannedRate", "Passed, of all that apply") { row in
            row.acceptance.plannedRate.map(row.format.percent) ?? "–"
        },
        .text("signOff", "Whether the sheet can be signed") { $0.signOff },
        .optionalText("sheet", "The address of its sheet") { row in
            row.hasSheet ? row.acceptance.sheetName.map { "acceptance/\($0).html" } : nil
        },
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
