import Diagnostics
import ProjectModel

/// A load that leaves out more than was agreed.
package enum MigrationBelowTolerance: Rule {
    package static let description = RuleDescription(
        "migration-below-tolerance", .warning,
        summary: "Fewer records were loaded, or another sum, than the tolerance allows.",
        rationale:
            "Counts and sums of source and target reconcile within a tolerance that is agreed per object, and exactly where none is. Records that were left out on purpose do not count. Practice 11.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Source count | Loaded | Rejected | Excluded | Tolerance",
                    "                          ↓", "| D1 | Customers | 1200 | 1150 | 40 | 10 | 2% |",
                    "                         ↓", "| D2 | Suppliers | 300 | 299 | 1 | | |")),
            RuleExample.project(
                RuleExample.table(
                    "Migration", "ID | Object | Loaded | Source sum | Target sum | Tolerance",
                    "                                       ↓",
                    "| D3 | Open invoices | 900 | 1000000 | 998000 | 0.1% |",
                    "| D4 | Stock values | 700 | 500000 | 500000 | |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Migration",
                    "ID | Object | Source count | Loaded | Rejected | Excluded | Source sum | Target sum | Tolerance",
                    "| D1 | Customers | 1200 | 1150 | 40 | 10 | | | 4% |",
                    "| D2 | Suppliers | 300 | 290 | | 10 | | | |",
                    "| D3 | Open invoices | 900 | 900 | | | 1000000 | 999000 | 0.1% |",
                    "| D4 | Stock values | 700 | | | | 500000 | 400000 | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Migration.register).filter { !$0.isUnread(Migration.tolerance) }.flatMap { record in
            [count(record), sum(record)].compactMap { $0 }
        }
    }

    /// Counts that do not add up are another rule's business.
    private static func count(_ record: Record) -> Finding? {
        let tolerance = record[Migration.tolerance] ?? .zero
        guard let counts = MigrationCounts(record), counts.agree,
            let missing = counts.expected.subtracting(counts.loaded),
            let allowed = counts.expected.multiplying(tolerance), missing > allowed
        else { return nil }
        return Finding(
            description, at: record.span(of: Migration.loaded),
            Phrase(
                Localized(
                    "{0}: {1} of {2} records are not loaded; the tolerance is {3}",
                    "{0}：{2} 条记录中有 {1} 条未加载；容许偏差为 {3}", "{0}：{2} 筆中有 {1} 筆未載入；容許偏差為 {3}"),
                .text(record.id?.value ?? record.title.plain), .text(missing.plain), .text(counts.expected.plain),
                .text(percentage(tolerance))),
            wayOut: Phrase(
                Localized(
                    "mend and load the rejected records, or agree another tolerance", "请修正并重新加载被拒记录，或约定新的容许偏差",
                    "請修正並重新載入被退回的資料，或約定新的容許偏差")))
    }

    private static func sum(_ record: Record) -> Finding? {
        let tolerance = record[Migration.tolerance] ?? .zero
        guard record[Migration.loaded] != nil, let source = record[Migration.sourceSum],
            let target = record[Migration.targetSum], let difference = target.subtracting(source)?.magnitude,
            let allowed = source.magnitude.multiplying(tolerance), difference > allowed
        else { return nil }
        return Finding(
            description, at: record.span(of: Migration.targetSum),
            Phrase(
                Localized(
                    "{0}: the sums of source and target differ by {1}; the tolerance is {2}",
                    "{0}：源系统与目标系统的合计相差 {1}；容许偏差为 {2}", "{0}：來源系統與目標系統的合計相差 {1}；容許偏差為 {2}"),
                .text(record.id?.value ?? record.title.plain), .text(difference.plain), .text(percentage(tolerance))),
            wayOut: Phrase(
                Localized("find the difference", "请查明差额", "請查明差額")))
    }

    private static func percentage(_ share: DecimalNumber) -> String {
        (share.movingPointLeft(-2) ?? share).plain + "%"
    }
}
