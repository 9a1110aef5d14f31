import Diagnostics
import ProjectModel

/// A milestone that is expected before one that it waits for.
package enum MilestoneBeforeDependency: Rule {
    package static let description = RuleDescription(
        "milestone-before-dependency", .warning,
        summary: "A milestone is expected before one that it depends on.",
        rationale:
            "When a milestone slips, what depends on it slips too. A forecast that was left alone hides the delay. Practice 5 wants the chain of dependencies followed; PMBOK calls it schedule network analysis.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Depends on",
                    "| M1 | Data loaded | 2026-11-27 | 2026-12-18 | |",
                    "                              ↓", "| M2 | Go-live | 2026-12-04 | 2026-12-11 | M1 |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Depends on",
                    "| M1 | Data loaded | 2026-11-27 | 2026-12-18 | |",
                    "                 ↓", "| M2 | Go-live | 2026-12-04 | | M1 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Depends on",
                    "| M1 | Data loaded | 2026-11-27 | 2026-12-11 | |",
                    "| M2 | Go-live | 2026-12-04 | 2026-12-18 | M1 |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Depends on",
                    "| M1 | Data loaded | 2026-11-27 | 2026-12 | |",
                    "| M2 | Go-live | 2026-12-04 | 2026-12-11 | M1 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let records = review.records(Milestones.register)
        var byID: [String: Record] = [:]
        for record in records {
            if let id = record.id?.value, byID[id] == nil { byID[id] = record }
        }
        return records.compactMap { record in
            guard record.cell(Milestones.actual)?.isEmpty ?? true, let cell = current(record),
                case .date(let own) = cell.value
            else { return nil }
            let awaited = (record[Milestones.dependsOn] ?? []).compactMap {
                reference -> (id: String, date: PlanDate)? in
                guard let other = byID[reference.id], case .date(let date)? = current(other)?.value,
                    // Two coarse dates that overlap may be in order.
                    date.first > own.last
                else { return nil }
                return (reference.id, date)
            }
            guard let latest = awaited.max(by: { $0.date.last < $1.date.last }) else { return nil }
            return Finding(
                description, at: cell.span,
                Phrase(
                    Localized(
                        "{0} comes before {1}, on which it depends", "{0} 早于其依赖的 {1}", "{0} 早於其相依的 {1}"),
                    .text(record.id?.value ?? record.title.plain), .text(latest.id)),
                wayOut: Phrase(
                    Localized("not before {0}", "不早于 {0}", "不早於 {0}"), .text(latest.date.last.iso)))
        }
    }

    /// The date that counts for a milestone: when it came, else its forecast, else its baseline.
    private static func current(_ record: Record) -> Cell? {
        [Milestones.actual, Milestones.forecast, Milestones.baseline].lazy
            .compactMap { record.cell($0) }
            .first { !$0.isEmpty }
    }
}
