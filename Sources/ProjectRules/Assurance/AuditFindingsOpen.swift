import Diagnostics
import ProjectModel

/// An audit that is done while its findings are open.
package enum AuditFindingsOpen: Rule {
    package static let description = RuleDescription(
        "audit-findings-open", .warning,
        summary: "An audit is done and has open findings.",
        rationale:
            "An audit is done when what it found is mended. Until then its findings would be lost from sight. Practice 20; ISO 9001 asks for corrections without undue delay.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Quality", "ID | Audit | Date | Findings | Open | State",
                    "                                           ↓",
                    "| Q1 | Design documents | 2026-04-10 | 6 | 2 | done |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Quality", "ID | Audit | Date | Findings | Open | State",
                    "| Q1 | Design documents | 2026-04-10 | 6 | 0 | done |",
                    "| Q2 | Interface code | 2026-10-16 | 9 | 4 | open |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(QualityAudits.register).compactMap { audit in
            guard audit[QualityAudits.state] == .done, let open = audit[QualityAudits.open], open > .zero else {
                return nil
            }
            return Finding(
                description, at: audit.span(of: QualityAudits.open),
                Phrase(
                    Localized(
                        "{0} is done, open findings: {1}", "{0} 已完成，仍有 {1} 项未关闭", "{0} 已完成，仍有 {1} 項未結案"),
                    .text(audit.id?.value ?? audit.title.plain), .text(open.plain)),
                wayOut: Phrase(
                    Localized(
                        "close the findings, or leave the audit open", "请关闭各项发现，或将状态改为“整改中”",
                        "請將各項缺失結案，或將狀態改為「改善中」")))
        }
    }
}
