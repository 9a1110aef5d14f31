import Diagnostics
import ProjectModel

/// Data that went into the system before their owner agreed.
package enum LoadedUnconfirmed: Rule {
    package static let description = RuleDescription(
        "loaded-unconfirmed", .warning,
        summary: "Data are loaded that nobody has confirmed.",
        rationale:
            "The department that owns the data confirms them before they are loaded. Afterwards errors are mended one by one in the live system. Practice 11.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Source count | Loaded | Confirmed",
                    "                                 ↓", "| D1 | Customers | 1200 | 1200 | |",
                    "| D2 | Suppliers | 300 | 300 | 2026-10-16 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Source count | Loaded | Confirmed",
                    "| D1 | Customers | 1200 | 1200 | 2026-10-16 |", "| D2 | Suppliers | 300 | | |",
                    "| D3 | Prices | 900 | 0 | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Migration.register).compactMap { record in
            guard let loaded = record[Migration.loaded], !loaded.isZero, record[Migration.confirmed] == nil,
                !record.isUnread(Migration.confirmed)
            else { return nil }
            return Finding(
                description, at: record.span(of: Migration.confirmed),
                Phrase(
                    Localized(
                        "{0}: {1} records are loaded and not confirmed", "{0}：已加载 {1} 条记录，但未经确认",
                        "{0}：已載入 {1} 筆，但未經確認"),
                    .text(record.id?.value ?? record.title.plain), .text(loaded.plain)),
                wayOut: Phrase(
                    Localized(
                        "have the department confirm the data, and write when", "请由业务部门确认数据，并写明日期",
                        "請由業務部門確認資料，並寫明日期")))
        }
    }
}
