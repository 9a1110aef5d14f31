import Diagnostics
import ProjectModel

/// Records that were lost between two systems, on paper at least.
package enum MigrationCountsDisagree: Rule {
    package static let description = RuleDescription(
        "migration-counts-disagree", .error,
        summary: "The counts of a migration do not add up.",
        rationale:
            "Every record of the source is loaded, rejected or left out on purpose, and the target holds what was loaded. Where that does not add up, records are lost or a count is wrong. Practice 11.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Source count | Loaded | Rejected | Excluded | Target count",
                    "                          ↓", "| D1 | Customers | 1200 | 1150 | 20 | 10 | 1150 |",
                    "                                   ↓", "| D2 | Suppliers | 300 | 300 | | | 298 |",
                    "                      ↓", "| D3 | Prices | 900 | 880 | | | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Source count | Loaded | Rejected | Excluded | Target count",
                    "| D1 | Customers | 1200 | 1150 | 40 | 10 | 1150 |", "| D2 | Suppliers | 300 | 300 | | | |",
                    "| D3 | Prices | 900 | | | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Migration.register).flatMap { [source($0), target($0)].compactMap { $0 } }
    }

    private static func source(_ record: Record) -> Finding? {
        guard let counts = MigrationCounts(record), !counts.agree else { return nil }
        return Finding(
            description, at: record.span(of: Migration.loaded),
            Phrase(
                Localized(
                    "{0}: of {1} records in the source {2} are loaded, rejected or excluded",
                    "{0}：源系统有 {1} 条记录，已加载、被拒和排除的合计为 {2} 条", "{0}：來源系統有 {1} 筆，已載入、退回和排除的合計為 {2} 筆"),
                .text(record.id?.value ?? record.title.plain), .text(counts.source.plain),
                .text(counts.accounted.plain)),
            wayOut: Phrase(
                Localized(
                    "find the difference, and write what was rejected or excluded", "请查明差额，并写明被拒和排除的数量",
                    "請查明差額，並寫明退回和排除的筆數")))
    }

    private static func target(_ record: Record) -> Finding? {
        guard let loaded = record[Migration.loaded], let target = record[Migration.targetCount], loaded != target else {
            return nil
        }
        return Finding(
            description, at: record.span(of: Migration.targetCount),
            Phrase(
                Localized(
                    "{0}: {1} records are loaded, and the target holds {2}", "{0}：已加载 {1} 条，而目标系统中有 {2} 条",
                    "{0}：已載入 {1} 筆，而目標系統中有 {2} 筆"),
                .text(record.id?.value ?? record.title.plain), .text(loaded.plain), .text(target.plain)),
            wayOut: Phrase(
                Localized("count again, or load what is missing", "请重新核对，或补充加载", "請重新核對，或補行載入")))
    }
}
