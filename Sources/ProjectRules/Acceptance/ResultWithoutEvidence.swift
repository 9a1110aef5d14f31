import Diagnostics
import ProjectModel

/// A result that nothing backs.
package enum ResultWithoutEvidence: Rule {
    package static let description = RuleDescription(
        "result-without-evidence", .info,
        summary: "A criterion has a result without evidence.",
        rationale:
            "A result without a report, a record or a file behind it is an opinion. Practice 29 asks for the evidence beside the result.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Evidence",
                    "                                     ↓",
                    "| A1 | Response time | 2 s or less | pass | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Evidence",
                    "| A1 | Response time | 2 s or less | pass | load test report, section 4 |",
                    "| A2 | Order entry | 50 orders without a fault | pending | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Acceptance.register).compactMap { criterion in
            guard AcceptanceSheets.isJudged(criterion), criterion[Acceptance.evidence] == nil,
                !criterion.isUnread(Acceptance.evidence)
            else { return nil }
            return Finding(
                description, at: criterion.span(of: Acceptance.result),
                Phrase(
                    Localized("{0} has a result and no evidence", "{0} 已有结果，但没有佐证材料", "{0} 已有結果，但沒有佐證資料"),
                    .text(criterion.id?.value ?? criterion.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "name the report or the file that shows it", "请写明能证明该结果的报告或文件", "請寫明能證明該結果的報告或檔案")))
        }
    }
}
