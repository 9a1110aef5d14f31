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
        let audits = review.records(QualityAudits.register)
        var latest: [String: CivilDate] = [:]
        for audit in audits {
            guard let date = audit[QualityAudits.date] else { continue }
            for key in keys(of: audit) { latest[key] = max(latest[key] ?? date, date) }
        }
        return audits.compactMap { audit in
            guard !audit.isUnread(QualityAudits.state) else { return nil }
            let name = audit.id?.value ?? audit.title.plain
            let date = audit[QualityAudits.date]
            if let date, date < review.statusDate, (audit[QualityAudits.state] ?? .planned) == .planned {
                return Finding(
                    description, at: audit.span(of: QualityAudits.date),
                    Phrase(
                        Localized(
                            "{0} was planned for {1} and is not held", "{0} 计划于 {1} 进行，尚未完成",
                            "{0} 規劃於 {1} 進行，尚未完成"),
                        .text(name), .text(date.iso)),
                    wayOut: Phrase(
                        Localized("hold it, or write its state", "请进行审计，或更新状态", "請進行稽核，或更新狀態")))
            }
            guard let next = audit[QualityAudits.next], next < review.statusDate,
                !keys(of: audit).contains(where: { key in latest[key].map { $0 > date ?? next } ?? false })
            else { return nil }
            return Finding(
                description, at: audit.span(of: QualityAudits.next),
                Phrase(
                    Localized(
                        "the next audit after {0} was due on {1}", "{0} 的下次审计应于 {1} 进行", "{0} 的下次稽核應於 {1} 進行"),
                    .text(name), .text(next.iso)),
                wayOut: Phrase(
                    Localized(
                        "hold it and record it, or agree on a new date", "请进行并登记，或商定新的日期",
                        "請進行並登記，或商定新的日期")))
        }
    }

    /// By what an audit and the next one of its kind are known.
    private static func keys(of audit: Record) -> [String] {
        let title = "audit " + HeadingName.normalized(audit.title.plain)
        return [title] + (audit[QualityAudits.subject].map { ["subject " + $0.canonical] } ?? [])
    }
}
