import Diagnostics
import ProjectModel

/// Data that are moved without a look at their quality.
package enum MigrationQualityUnassessed: Rule {
    package static let description = RuleDescription(
        "migration-quality-unassessed", .warning,
        summary: "Data are mapped and their quality is not assessed.",
        rationale:
            "Doubles, gaps and old records are found and cleaned in the old system. After the mapping they arrive in the new one. Practice 11.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Quality assessed | State", "                   ↓",
                    "| D1 | Customers | | mapped |",
                    "| D2 | Suppliers | 2026-06-05 | rehearsed |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Quality assessed | State", "| D1 | Customers | 2026-06-05 | mapped |",
                    "| D2 | Suppliers | | planned |", "| D3 | Prices | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Migration.register).compactMap { record in
            guard let state = record[Migration.state], state != .planned, record[Migration.qualityAssessed] == nil,
                !record.isUnread(Migration.qualityAssessed)
            else { return nil }
            return Finding(
                description, at: record.span(of: Migration.qualityAssessed),
                Phrase(
                    Localized(
                        "the quality of {0} is not assessed, and its state is “{1}”", "{0} 的数据质量未经评估，而状态为“{1}”",
                        "{0} 的資料品質未經評估，而狀態為「{1}」"),
                    .text(record.id?.value ?? record.title.plain), .words(state.label)),
                wayOut: Phrase(
                    Localized(
                        "assess the data in the old system, and write when", "请评估源系统中的数据，并写明日期",
                        "請評估來源系統中的資料，並寫明日期")))
        }
    }
}
