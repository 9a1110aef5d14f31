import Diagnostics
import ProjectModel

/// A service that exists on paper.
package enum SupportWithoutOwner: Rule {
    package static let description = RuleDescription(
        "support-without-owner", .warning,
        summary: "A support service has no owner.",
        rationale:
            "A service without a person answers nobody. Practice 35.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Support", "Service | Owner", "                   ↓", "| administration | |",
                    "| user support | Wang Lei |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Support", "Service | Owner | Until", "| administration | Li Na | |",
                    "| user support | | 2026-10-30 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.currentSupport.compactMap { record in
            guard record[Support.owner] == nil else { return nil }
            return Finding(
                description, at: record.span(of: Support.owner),
                Phrase(
                    Localized("“{0}” has no owner", "“{0}”没有责任人", "「{0}」沒有負責人"), .text(record.title.plain)),
                wayOut: Phrase(
                    Localized("name who provides it", "请写明由谁提供服务", "請寫明由誰提供服務")))
        }
    }
}
