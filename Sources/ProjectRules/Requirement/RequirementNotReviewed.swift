import Diagnostics
import ProjectModel

/// A requirement that was signed without being looked at.
package enum RequirementNotReviewed: Rule {
    package static let description = RuleDescription(
        "requirement-not-reviewed", .info,
        summary: "A signed requirement has no date of review.",
        rationale:
            "A review asks whether a requirement is complete, accurate and feasible. It comes before the signature. Practice 8.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | State | Reviewed",
                    "                                               ↓",
                    "| Q1 | Orders are entered by branch | signed | |",
                    "| Q2 | Prices follow the contract | signed | 2026-02-20 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | State | Reviewed",
                    "| Q1 | Orders are entered by branch | draft | |",
                    "| Q2 | Prices follow the contract | signed | 2026-02-20 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Requirements.register).compactMap { record in
            guard record[Requirements.state] == .signed, record[Requirements.reviewed] == nil,
                !record.isUnread(Requirements.reviewed)
            else { return nil }
            return Finding(
                description, at: record.span(of: Requirements.reviewed),
                Phrase(
                    Localized("{0} is signed without a review", "{0} 已签字确认，但未经评审", "{0} 已簽認，但未經審查"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("write when it was reviewed", "请写明评审日期", "請寫明審查日期")))
        }
    }
}
