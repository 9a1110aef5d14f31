import Diagnostics
import ProjectModel

/// Criteria that rest on nothing that was agreed.
package enum NoAcceptanceBasis: Rule {
    package static let description = RuleDescription(
        "no-acceptance-basis", .warning,
        summary: "There are acceptance criteria, and the charter does not say on what they are based.",
        rationale:
            "A criterion binds both parties by the contract or the specification that it comes from. Practice 29 wants that basis on the sheet.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard", "| A1 | Response time | 2 s or less |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard", "| A1 | Response time | 2 s or less |"),
                facts: "- Basis of acceptance: contract HT-18, annex 2\n")
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard !review.records(Acceptance.register).isEmpty, review.project.charter[Charter.basis] == nil,
            !review.project.charter.isUnread(Charter.basis)
        else { return [] }
        return [
            Finding(
                description, at: review.project.name.span,
                Phrase(
                    Localized(
                        "the charter names no basis of acceptance", "项目章程没有写明验收依据", "專案章程沒有寫明驗收依據")),
                wayOut: Phrase(
                    Localized(
                        "- Basis of acceptance: the contract or specification, with its version",
                        "- 验收依据: 合同或规格书及其版本", "- 驗收依據: 契約或規格書及其版本")))
        ]
    }
}
