import Diagnostics
import ProjectModel

/// A cut-over that is done for the first time in earnest.
package enum NoRehearsal: Rule {
    package static let description = RuleDescription(
        "no-rehearsal", .warning,
        summary: "Go-live is at hand and the cut-over was not rehearsed.",
        rationale:
            "A rehearsal shows how long the steps take and which one is missing. It is held before go-live, and its result is written down. Practice 31.",
        failing: [
            "↓\n" + RuleExample.project(GoLiveExample.atHand),
            RuleExample.project(
                GoLiveExample.atHand + "↓\n"
                    + RuleExample.table(
                        "Rehearsals", "ID | Date | Scope | Result", "| H1 | 2026-11-14 | All steps | pending |",
                        "| H2 | 2026-11-28 | All steps | |")),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table(
                        "Rehearsals", "ID | Date | Scope | Result", "| H1 | 2026-11-14 | All steps | fail |")),
            RuleExample.project(GoLiveExample.farAway),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHand, !review.isClosed,
            !review.project.records(Rehearsals.register).contains(where: { isHeld($0, review) })
        else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Rehearsals.register),
                Phrase(
                    Localized(
                        "the cut-over was not rehearsed for the go-live of {0}", "{0} 上线，尚未进行切换演练", "{0} 上線，尚未進行切換演練"),
                    .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "rehearse it, and write the day and the result", "请进行演练，并写明日期和结果", "請進行演練，並寫明日期和結果")))
        ]
    }

    /// Whether a rehearsal took place, or may have where a cell cannot be read.
    private static func isHeld(_ rehearsal: Record, _ review: Review) -> Bool {
        if rehearsal.isUnread(Rehearsals.date) || rehearsal.isUnread(Rehearsals.result) { return true }
        guard let date = rehearsal[Rehearsals.date], date <= review.statusDate else { return false }
        switch rehearsal[Rehearsals.result] {
        case .pass, .conditionalPass, .fail, .notApplicable: return true
        case .pending, nil: return false
        }
    }
}
