import Diagnostics
import ProjectModel

/// A module that should be in use by now.
package enum ModuleOverdue: Rule {
    package static let description = RuleDescription(
        "module-overdue", .warning,
        summary: "A module is not live on the day that was planned.",
        rationale:
            "Modules go live in phases, and a late one holds up those that follow. It goes live, gets a new date, or is postponed. Practice 13.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Modules", "ID | Module | Planned | State", "               ↓",
                    "| B1 | Sales | 2026-10-30 | tested |",
                    "| B2 | Stock | 2026-12-04 | configured |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Modules", "ID | Module | Planned | Live | State", "| B1 | Sales | 2026-10-30 | 2026-11-02 | |",
                    "| B2 | Stock | 2026-11-20 | | tested |", "| B3 | Service | 2026-10-30 | | postponed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Modules.register).compactMap { record in
            guard let planned = record[Modules.planned], planned < review.statusDate,
                !record.isUnread(Modules.state), !record.isUnread(Modules.live),
                record[Modules.state] != .postponed, !review.isInUse(module: record)
            else { return nil }
            return Finding(
                description, at: record.span(of: Modules.planned),
                Phrase(
                    Localized(
                        "{0} was to go live {1} days ago", "{0} 原定 {1} 天前上线", "{0} 原定 {1} 天前上線"),
                    .text(record.id?.value ?? record.title.plain), .text(String(review.age(of: planned)))),
                wayOut: Phrase(
                    Localized(
                        "write when it went live, or a new date, or postpone it", "请填写上线日期或新的计划日期，或改为推迟",
                        "請填寫上線日期或新的計畫日期，或改為延後")))
        }
    }
}
