import Diagnostics
import ProjectModel

/// A rehearsal that failed and was the last.
package enum FailedRehearsalNotRepeated: Rule {
    package static let description = RuleDescription(
        "failed-rehearsal-not-repeated", .warning,
        summary: "The last rehearsal of the cut-over failed.",
        rationale:
            "What failed in the rehearsal fails in the cut-over, unless another rehearsal shows that it was mended. Practice 31.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Rehearsals", "ID | Date | Scope | Result", "                                ↓",
                    "| H2 | 2026-11-14 | All steps | fail |",
                    "| H1 | 2026-10-24 | All steps | pass |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Rehearsals", "ID | Date | Scope | Result", "| H1 | 2026-10-24 | All steps | fail |",
                    "| H2 | 2026-11-14 | All steps | conditional pass |")),
            RuleExample.project(
                RuleExample.table(
                    "Rehearsals", "ID | Date | Scope | Result", "| H1 | 2026-11-14 | All steps | fail |",
                    "| H2 | 2026-11-28 | All steps | |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        let rehearsals = review.project.records(Rehearsals.register)
        guard !rehearsals.contains(where: { $0.isUnread(Rehearsals.date) }) else { return [] }
        var latest: (date: CivilDate, record: Record)?
        // Of two on one day the one below is the later.
        for record in rehearsals {
            guard let date = record[Rehearsals.date], latest.map({ $0.date <= date }) ?? true else { continue }
            latest = (date, record)
        }
        guard let last = latest, last.record[Rehearsals.result] == .fail else { return [] }
        return [
            Finding(
                description, at: last.record.span(of: Rehearsals.result),
                Phrase(
                    Localized(
                        "the rehearsal of {0} failed, and none follows", "{0} 的演练未通过，其后没有再次演练", "{0} 的演練未通過，其後沒有再次演練"),
                    .text(last.date.iso)),
                wayOut: Phrase(
                    Localized("mend what failed, and rehearse again", "请整改后再次演练", "請改善後再次演練")))
        ]
    }
}
