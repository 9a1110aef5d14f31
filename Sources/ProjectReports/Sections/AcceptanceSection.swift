import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Acceptance by stage.
struct AcceptanceSection: View {
    let rows: [AcceptanceRow]
    let notes: [String]
    /// The conditions that parties signed with and that are not closed yet.
    let conditions: [SheetCondition]

    /// - Parameter hasSheets: whether the sheets lie beside the page.
    init?(_ assessment: ProjectAssessment, _ format: PageFormat, hasSheets: Bool = true) {
        guard !assessment.acceptance.isEmpty else { return nil }
        rows = assessment.acceptance.map {
            AcceptanceRow(
                acceptance: $0, format: format, hasSheet: hasSheets)
        }
        conditions = assessment.acceptance.flatMap { acceptance in
            acceptance.openConditions.map {
                SheetCondition(
                    stage: acceptance.stage, record: $0, statusDate: assessment.statusDate, format: format)
            }
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
        .flag("hasConditions", "Whether a condition is open") { !$0.conditions.isEmpty },
        .list("conditions", "Open conditions of sheets that are signed", SheetCondition.self) { $0.conditions },
        .texts("notes", "How far requirements are covered and verified") { $0.notes },
    ]
    static let shape = ViewShape(Self.self)
}

struct AcceptanceRow: View {
    let acceptance: AcceptanceAssessment
    let format: PageFormat
    let hasSheet: Bool

    private var isFinal: Bool { acceptance.stage == AcceptanceAssessment.finalStage }

    /// How far signing has come, and who is missing where not all have signed.
    private var signOff: String {
        let language = format.language
        let missing = acceptance.signing.missing
        guard acceptance.signOff == .partlySigned, !missing.isEmpty else { return acceptance.signOff.words[language] }
        let names = missing.map { $0.label[language] }.joined(separator: language.isChinese ? "、" : ", ")
        return Phrase(
            Localized("partly signed, missing: {0}", "部分签署，尚缺{0}", "部分簽署，尚缺{0}"), .text(names)
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

/// An issue on which an acceptance depends that was signed.
struct SheetCondition: View {
    let stage: String
    let record: Record
    let statusDate: CivilDate
    let format: PageFormat

    private var isLate: Bool { record[Issues.due].map { $0 < statusDate } ?? false }

    static let viewName = "condition"
    static let fields: [ViewField<Self>] = [
        .text("stage", "The stage's ID") { $0.stage },
        .text("id", "The issue's ID") { $0.record.id?.value ?? "–" },
        .html("issue", "What it is") { RichTextHTML.html($0.record.title) },
        .html("owner", "Who resolves it") { $0.record[Issues.owner].map(RichTextHTML.html) ?? HTML("–") },
        .text("due", "Until when") { row in
            row.record[Issues.due].map { row.format.date($0, near: row.statusDate) } ?? "–"
        },
        .flag("isLate", "Whether that is past") { $0.isLate },
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
        case .partlySigned: Localized("partly signed", "部分签署", "部分簽署")
        case .signed: Localized("signed", "已签署", "已簽署")
        case .signedWithConditions: Localized("signed with conditions", "有条件签署", "有條件簽署")
        case .rejected: Localized("rejected", "已拒签", "已拒簽")
        case .changedSinceSigning: Localized("changed since signing", "签署后有改动", "簽署後有改動")
        }
    }

    /// The status whose colour and shape it has.
    var status: Status {
        switch self {
        case .signed: .green
        case .signedWithConditions, .partlySigned: .amber
        case .rejected, .changedSinceSigning: .red
        case .notReady, .ready: .notRated
        }
    }
}
