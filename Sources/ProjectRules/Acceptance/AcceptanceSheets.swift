import Diagnostics
import ProjectModel
/// Which criteria stand on which stage's sheet.
struct AcceptanceSheets {
    /// The sheet of the whole project, where criteria without a stage stand as well.
    static let finalStage = SheetCriteria.finalStage

    private var criteria: [String: [Record]] = [:]

    init(_ review: Review) {
        for criterion in review.records(Acceptance.register) where !criterion.isUnread(Acceptance.stage) {
            for stage in criterion[Acceptance.stage]?.map(\.id) ?? [Self.finalStage] {
                criteria[stage, default: []].append(criterion)
            }
        }
    }

    /// The criteria of a stage by its ID; empty for one that has none.
    subscript(stage: String) -> [Record] { criteria[stage] ?? [] }

    /// Whether somebody came to a result, and the criterion applies.
    static func isJudged(_ criterion: Record) -> Bool {
        switch criterion[Acceptance.result] {
        case .pass, .conditionalPass, .fail: true
        case .pending, .notApplicable, nil: false
        }
    }

    /// Whether a criterion failed that must pass. It must where nothing else is written.
    static func isFailedMandatory(_ criterion: Record) -> Bool {
        criterion[Acceptance.result] == .fail && criterion[Acceptance.mandatory] ?? true
            && !criterion.isUnread(Acceptance.mandatory)
    }
}
