import Diagnostics
import ProjectModel

/// A backup of which nobody knows whether it can be restored.
package enum RestoreTestOverdue: Rule {
    package static let description = RuleDescription(
        "restore-test-overdue", .warning,
        summary: "Restoring a backup was not tested within the interval.",
        rationale:
            "A backup that was never restored is a hope. Practice 33; ISO 27001 has backups tested regularly. The interval is the record's first, else the portfolio's, else 90 days. A backup that was never tested is a finding when go-live is at hand.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Frequency | Last restore test | Intervals",
                    "                                ↓", "| B1 | Order database | daily | 2026-07-10 | |",
                    "                            ↓", "| B2 | Documents | weekly | 2026-10-02 | 30d, 180d |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")
                    + RuleExample.table(
                        "Continuity", "ID | Scope | Frequency | Last restore test",
                        "                                ↓", "| B1 | Order database | daily | |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Continuity", "ID | Scope | Frequency | Last restore test | Intervals",
                    "| B1 | Order database | daily | 2026-10-10 | |",
                    "| B2 | Documents | weekly | 2026-07-10 | 6 months |", "| B3 | Archive | monthly | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        let isAtHand = review.goLiveAtHand != nil
        return review.records(Continuity.register).compactMap { record in
            guard !record.isUnread(Continuity.lastRestoreTest), !record.isUnread(Continuity.intervals) else {
                return nil
            }
            let name = Phrase.Argument.text(record.id?.value ?? record.title.plain)
            let interval = record[Continuity.intervals]?.first?.wholeDays ?? review.intervals.restoreTest
            let wayOut = Phrase(
                Localized(
                    "restore it every {0} days and write the date", "请每 {0} 天测试恢复一次并写明日期",
                    "請每 {0} 天測試還原一次並寫明日期"),
                .text(String(interval)))
            if let last = record[Continuity.lastRestoreTest] {
                let days = review.age(of: last)
                guard days > interval else { return nil }
                return Finding(
                    description, at: record.span(of: Continuity.lastRestoreTest),
                    Phrase(
                        Localized(
                            "restoring {0} was last tested {1} days ago", "{0} 上次恢复测试距今 {1} 天",
                            "{0} 上次還原測試距今 {1} 天"),
                        name, .text(String(days))), wayOut: wayOut)
            }
            guard isAtHand, hasBackup(record) else { return nil }
            return Finding(
                description, at: record.span(of: Continuity.lastRestoreTest),
                Phrase(
                    Localized(
                        "restoring {0} was never tested, and go-live is at hand", "{0} 从未做过恢复测试，而上线在即",
                        "{0} 從未做過還原測試，而上線在即"),
                    name), wayOut: wayOut)
        }
    }

    /// A plan for a warehouse without light has nothing that could be restored.
    private static func hasBackup(_ record: Record) -> Bool {
        record[Continuity.frequency] != nil || record[Continuity.location] != nil
            || record[Continuity.lastBackup] != nil
    }
}
