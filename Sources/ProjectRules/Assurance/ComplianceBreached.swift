import Diagnostics
import ProjectModel

/// An obligation that is not kept.
package enum ComplianceBreached: Rule {
    package static let description = RuleDescription(
        "compliance-breached", .warning,
        summary: "An obligation of security or law is breached.",
        rationale:
            "Some breaches must be reported within days, under the GDPR within 72 hours; all are put right. The committee must see it until it is. Practice 34; ISO 27001 asks for corrective action.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Compliance", "ID | Obligation | State", "                        ↓",
                    "| L1 | Access by role | breached |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Compliance", "ID | Obligation | State", "| L1 | Access by role | met |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Compliance.register).compactMap { record in
            guard record[Compliance.state] == .breached else { return nil }
            return Finding(
                description, at: record.span(of: Compliance.state),
                Phrase(
                    Localized("{0} is breached", "{0} 已违反", "{0} 已違反"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "mend it, and write the evidence", "请整改，并写明证据", "請改善，並寫明佐證")))
        }
    }
}
