import Diagnostics
import ProjectModel

/// An audit that should have been held.
package enum AuditOverdue: Rule {
    package static let description = RuleDescription(
        "audit-overdue", .warning,
        summary: "An audit is past its date, or the next one is.",
        rationale:
            "An audit that is put off is put off until there is no time to mend what it finds. Practice 20; ISO 9001 holds audits at planned intervals. A later audit of the same name or subject takes the place of a next one.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Quality", "ID | Audit | Date | Next | State",
                    "                                       ↓",
                    "| Q1 | Design documents | 2026-04-10 | 2026-10-09 | done |",
                    "                        ↓", "| Q2 | Interface code | 2026-09-18 | 2026-10-02 | planned |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Quality", "ID | Audit | Date | Next | State",
                    "| Q1 | Design documents | 2026-04-10 | 2026-10-09 | done |",
                    "| Q2 | Design documents | 2026-10-16 | 2027-04-09 | done |",
                    "| Q3 | Interface code | 2026-11-27 | | planned |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        return review.overdueAudits.map { audit in
            let name = audit.record.id?.value ?? audit.record.title.plain
            guard audit.isNext else {
                return Finding(
                    description, at: audit.record.span(of: QualityAudits.date),
                    Phrase(
                        Localized(
                            "{0} was planned for {1} and is not held", "{0} 计划于 {1} 进行，尚未完成",
                            "{0} 規劃於 {1} 進行，尚未完成"),
                        .text(name), .text(audit.due.iso)),
                    wayOut: Phrase(
                        Localized("hold it, or write its state", "请进行审计，或更新状态", "請進行稽核，或更新狀態")))
            }
            return Finding(
                description, at: audit.record.span(of: QualityAudits.next),
                Phrase(
                    Localized(
                        "the next audit after {0} was due on {1}", "{0} 的下次审计应于 {1} 进行", "{0} 的下次稽核應於 {1} 進行"),
                    .text(name), .text(audit.due.iso)),
                wayOut: Phrase(
                    Localized(
                        "hold it and record it, or agree on a new date", "请进行并登记，或商定新的日期",
                        "請進行並登記，或商定新的日期")))
        }
    }
}
