import Diagnostics
import ProjectModel

/// An audit with more open findings than it had findings.
package enum AuditOpenOverFindings: Rule {
    package static let description = RuleDescription(
        "audit-open-over-findings", .error,
        summary: "An audit has more open findings than findings.",
        rationale:
            "Open findings are part of all findings. One of the two numbers is wrong, and the page would show it. Practice 20.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Quality", "ID | Audit | Date | Findings | Open | State",
                    "                                           ↓",
                    "| Q1 | Design documents | 2026-04-10 | 2 | 6 | open |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Quality", "ID | Audit | Date | Findings | Open | State",
                    "| Q1 | Design documents | 2026-04-10 | 6 | 6 | open |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(QualityAudits.register).compactMap { audit in
            guard let findings = audit[QualityAudits.findings], let open = audit[QualityAudits.open], open > findings
            else { return nil }
            return Finding(
                description, at: audit.span(of: QualityAudits.open),
                Phrase(
                    Localized(
                        "{0} has {1} open findings of {2}", "{0} 共 {2} 项发现，未关闭却有 {1} 项",
                        "{0} 共 {2} 項缺失，未結案卻有 {1} 項"),
                    .text(audit.id?.value ?? audit.title.plain), .text(open.plain), .text(findings.plain)),
                wayOut: Phrase(
                    Localized("mend one of the numbers", "请改正其中一个数", "請改正其中一個數")))
        }
    }
}
