import Diagnostics
import ProjectModel

/// An open risk whose response should have been done.
package enum RiskResponseOverdue: Rule {
    package static let description = RuleDescription(
        "risk-response-overdue", .warning,
        summary: "The response to an open risk is overdue.",
        rationale:
            "The date says until when the response works. Once it has passed, either the response is done and the risk closed or scored anew, or the risk stands unprotected. Practice 16; PMBOK follows up planned responses.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Due",
                    "                                                  ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | 2026-11-16 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Due | State",
                    "| R1 | Customer data does not reconcile | 4 | 5 | 2026-12-18 | open |",
                    "| R2 | The test room is not free | 1 | 2 | 2026-08-14 | closed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.openThreats.compactMap { risk in
            guard let due = risk[Risks.due], due < review.statusDate else { return nil }
            return Finding(
                description, at: risk.span(of: Risks.due),
                Phrase(
                    Localized(
                        "the response to {0} was due on {1}", "{0} 的应对措施应于 {1} 完成", "{0} 的因應措施應於 {1} 完成"),
                    .text(risk.id?.value ?? risk.title.plain), .text(due.iso)),
                wayOut: Phrase(
                    Localized(
                        "close the risk, or agree on a new date", "请关闭该风险，或商定新的日期", "請將該風險結案，或商定新的日期")))
        }
    }
}
