import Diagnostics
import ProjectModel

/// A service that users cannot reach.
package enum SupportWithoutContact: Rule {
    package static let description = RuleDescription(
        "support-without-contact", .info,
        summary: "A support service has no contact.",
        rationale:
            "On the first day users look for a number to call. The reporting path is written down. Practice 35.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Support", "Service | Contact", "                   ↓", "| administration | |",
                    "| user support | extension 8800 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Support", "Service | Contact | Until", "| user support | extension 8800 | |",
                    "| monitoring | | 2026-10-30 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.currentSupport.compactMap { record in
            guard record[Support.contact] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Support.contact),
                Phrase(
                    Localized("“{0}” has no contact", "“{0}”没有联系方式", "「{0}」沒有聯絡方式"), .text(record.title.plain)),
                wayOut: Phrase(
                    Localized("write how to reach it", "请写明联系方式", "請寫明聯絡方式")))
        }
    }
}
