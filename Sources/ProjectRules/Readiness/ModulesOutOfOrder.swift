import Diagnostics
import ProjectModel

/// A module that is in use before one on which it builds.
package enum ModulesOutOfOrder: Rule {
    package static let description = RuleDescription(
        "modules-out-of-order", .info,
        summary: "A module is live before one that comes first in the order.",
        rationale:
            "Core modules go live first, since the others use their data. A module that overtakes them works on data that are kept elsewhere. Practice 13.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Modules", "ID | Module | Order | State", "| B1 | Stock | 1 | tested |",
                    "               ↓", "| B2 | Sales | 2 | live |", "| B3 | Purchasing | 3 | planned |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Modules", "ID | Module | Order | State", "| B1 | Stock | 1 | live |", "| B2 | Sales | 2 | live |",
                    "| B3 | Purchasing | 2 | tested |", "| B4 | Service | 3 | planned |")),
            RuleExample.project(
                RuleExample.table(
                    "Modules", "ID | Module | Order | State", "| B1 | Stock | 1 | postponed |",
                    "| B2 | Sales | 2 | live |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let modules = review.records(Modules.register)
        let waiting = modules.compactMap { record -> (order: DecimalNumber, record: Record)? in
            guard let order = record[Modules.order], !record.isUnread(Modules.state), !record.isUnread(Modules.live),
                record[Modules.state] != .postponed, !review.isInUse(module: record)
            else { return nil }
            return (order, record)
        }
        guard let first = waiting.min(by: { $0.order < $1.order }) else { return [] }
        return modules.compactMap { record in
            guard let order = record[Modules.order], order > first.order, review.isInUse(module: record) else {
                return nil
            }
            return Finding(
                description, at: record.span(of: Modules.order),
                Phrase(
                    Localized(
                        "{0} is live and {1}, which comes before it, is not", "{0} 已上线，而排在其前的 {1} 尚未上线",
                        "{0} 已上線，而排在其前的 {1} 尚未上線"),
                    .text(record.id?.value ?? record.title.plain),
                    .text(first.record.id?.value ?? first.record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "mend the order, or postpone the module that waits", "请改正顺序，或将未上线的模块改为推迟",
                        "請改正順序，或將未上線的模組改為延後")))
        }
    }
}
