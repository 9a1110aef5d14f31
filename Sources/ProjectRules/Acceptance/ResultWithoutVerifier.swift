import Diagnostics
import ProjectModel

/// A result for which nobody stands, or that has no day.
package enum ResultWithoutVerifier: Rule {
    package static let description = RuleDescription(
        "result-without-verifier", .warning,
        summary: "A criterion has a result without a verifier or without the date of verification.",
        rationale:
            "Both parties sign results. Who found them and when is what they rely on if they differ later. Practice 29.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Verifier | Verified",
                    "                                     ↓",
                    "| A1 | Response time | 2 s or less | pass | | 2026-11-06 |",
                    "                                                 ↓",
                    "| A2 | Order entry | 50 orders without a fault | fail | Li Na | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Result | Verifier | Verified",
                    "| A1 | Response time | 2 s or less | pass | Li Na | 2026-11-06 |",
                    "| A2 | Order entry | 50 orders without a fault | pending | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Acceptance.register).compactMap { criterion in
            guard AcceptanceSheets.isJudged(criterion) else { return nil }
            let hasVerifier = criterion[Acceptance.verifier] != nil || criterion.isUnread(Acceptance.verifier)
            let hasDate = criterion[Acceptance.verified] != nil || criterion.isUnread(Acceptance.verified)
            let message: Localized
            switch (hasVerifier, hasDate) {
            case (true, true): return nil
            case (true, false):
                message = Localized(
                    "{0} has a result and no date of verification", "{0} 已有结果，但没有验证日期", "{0} 已有結果，但沒有驗證日期")
            case (false, true):
                message = Localized("{0} has a result and no verifier", "{0} 已有结果，但没有验证人", "{0} 已有結果，但沒有驗證人")
            case (false, false):
                message = Localized(
                    "{0} has a result, no verifier and no date", "{0} 已有结果，但没有验证人和验证日期", "{0} 已有結果，但沒有驗證人和驗證日期")
            }
            return Finding(
                description, at: criterion.span(of: Acceptance.result),
                Phrase(message, .text(criterion.id?.value ?? criterion.title.plain)),
                wayOut: Phrase(
                    Localized("write who verified it, and on which day", "请写明验证人和验证日期", "請寫明驗證人和驗證日期")))
        }
    }
}
