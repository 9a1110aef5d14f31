import Diagnostics
import ProjectModel

/// An obligation that nobody sees to.
package enum ComplianceWithoutOwner: Rule {
    package static let description = RuleDescription(
        "compliance-without-owner", .warning,
        summary: "An obligation that is not met has no owner.",
        rationale:
            "The law asks who was responsible. Practice 34; ISO 27001 assigns responsibility for information security.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Compliance", "ID | Obligation | Owner | State", "                        ↓",
                    "| L1 | Access by role | | open |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Compliance", "ID | Obligation | Owner | State", "| L1 | Access by role | He Jun | open |",
                    "| L2 | Sales on line | | not applicable |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Compliance.register).compactMap { record in
            guard !record.isUnread(Compliance.state), !(record[Compliance.state]?.isClosed ?? false),
                record[Compliance.owner] == nil
            else { return nil }
            return Finding(
                description, at: record.span(of: Compliance.owner),
                Phrase(
                    Localized("{0} has no owner", "{0} 没有责任人", "{0} 沒有負責人"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(Localized("name who sees to it", "请写明由谁落实", "請寫明由誰落實")))
        }
    }
}
