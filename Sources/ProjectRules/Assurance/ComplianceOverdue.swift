import Diagnostics
import ProjectModel

/// An obligation that was not audited for too long.
package enum ComplianceOverdue: Rule {
    package static let description = RuleDescription(
        "compliance-overdue", .warning,
        summary: "An obligation was not audited within its interval.",
        rationale:
            "What was met a year ago may be broken today: people change, roles grow, laws are amended. Practice 34; ISO 27001 holds audits at planned intervals. The interval is the record's, else the portfolio's, else a year.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Compliance", "ID | Obligation | Audited | Interval | State",
                    "                        ↓", "| L1 | Access by role | 2026-06-12 | 3 months | met |",
                    "                                      ↓",
                    "| L2 | Data are kept in the country | 2025-10-10 | | open |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Compliance", "ID | Obligation | Audited | Interval | State",
                    "| L1 | Access by role | 2026-10-12 | 3 months | met |",
                    "| L2 | Data are kept in the country | 2026-06-12 | | open |",
                    "| L3 | Sales on line | 2025-02-10 | | not applicable |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        return review.records(Compliance.register).compactMap { record in
            guard !record.isUnread(Compliance.state), !record.isUnread(Compliance.interval),
                isHeld(record[Compliance.state]), let audited = record[Compliance.audited]
            else { return nil }
            let interval = record[Compliance.interval]?.wholeDays ?? review.intervals.audit
            let days = review.age(of: audited)
            guard days > interval else { return nil }
            return Finding(
                description, at: record.span(of: Compliance.audited),
                Phrase(
                    Localized(
                        "{0} was last audited {1} days ago, its interval is {2} days", "{0} 上次审计距今 {1} 天，间隔应为 {2} 天",
                        "{0} 上次稽核距今 {1} 天，間隔應為 {2} 天"),
                    .text(record.id?.value ?? record.title.plain), .text(String(days)), .text(String(interval))),
                wayOut: Phrase(
                    Localized("audit it and write the date", "请审计并写明日期", "請稽核並寫明日期")))
        }
    }

    /// A breach has a finding of its own.
    private static func isHeld(_ state: ComplianceState?) -> Bool {
        switch state {
        case nil, .open, .met: true
        default: false
        }
    }
}
