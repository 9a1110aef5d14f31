import Diagnostics
import ProjectModel

/// A module in use that its department has not verified.
package enum ModuleLiveWithoutVerification: Rule {
    package static let description = RuleDescription(
        "module-live-without-verification", .warning,
        summary: "A module is live and nobody has verified it, or nobody says when.",
        rationale:
            "Each function is verified with the department that works with it, by a person and on a day. Practices 13 and 39.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Modules", "ID | Module | Live | Verified by | Verified | State",
                    "                            ↓", "| B1 | Sales | 2026-09-30 | | | live |",
                    "                                       ↓", "| B2 | Stock | 2026-09-30 | Zhou Min | | |",
                    "| B3 | Purchasing | 2026-09-30 | Zhou Min | 2026-10-09 | live |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Modules", "ID | Module | Live | Verified by | Verified | State",
                    "| B1 | Sales | 2026-09-30 | Zhou Min | 2026-10-09 | live |",
                    "| B2 | Stock | 2026-12-04 | | | tested |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Modules.register).compactMap { record in
            guard review.isInUse(module: record), !record.isUnread(Modules.verified) else { return nil }
            let hasNoName = record[Modules.verifiedBy] == nil
            guard hasNoName || record[Modules.verified] == nil else { return nil }
            return Finding(
                description, at: hasNoName ? record.span(of: Modules.verifiedBy) : record.span(of: Modules.verified),
                Phrase(
                    hasNoName
                        ? Localized("{0} is live and nobody has verified it", "{0} 已上线，但没有验证人", "{0} 已上線，但沒有驗證人")
                        : Localized("{0} is live without a day of verification", "{0} 已上线，但没有验证日期", "{0} 已上線，但沒有驗證日期"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "have its department verify it, and write who and when", "请由使用部门验证，并写明验证人和日期",
                        "請由使用部門驗證，並寫明驗證人和日期")))
        }
    }
}
