import Diagnostics
import ProjectModel

/// Something that is said to have happened on a day to come.
package enum ActualInFuture: Rule {
    package static let description = RuleDescription(
        "actual-in-future", .error,
        summary: "A date of something that has happened lies after the status date.",
        rationale:
            "What has not come cannot have happened: the date is a slip of the pen, or a forecast in the wrong column. The page would show as done what is not. Practice 5 wants plan against actual.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Actual", "                              ↓",
                    "| M1 | Go-live | 2026-12-11 | 2026-12-11 |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual start | Actual finish",
                    "                                                      ↓",
                    "| S1 | Build | 2026-09-07 | 2026-12-04 | 2026-09-07 | 2026-12-04 |")
                    + RuleExample.table(
                        "Tests", "ID | Type | Planned | Run | Date", "                            ↓",
                        "| T1 | function | 40 | 12 | 2026-11-27 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast | Actual",
                    "| M1 | Build done | 2026-11-20 | | 2026-11-20 |",
                    "| M2 | Go-live | 2026-12-11 | 2026-12-11 | |")
                    + RuleExample.table(
                        "Tests", "ID | Type | Planned | Run | Date", "| T1 | function | 40 | 0 | 2026-11-27 |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Actual", "| M1 | Build done | 2026-11-20 | 2026-11 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        // Today's entry of a team is tomorrow's date for a machine that is behind in time zones.
        let last = review.statusDate.adding(days: 1)
        return fields.flatMap { register, keys -> [Finding] in
            let slots = keys.compactMap { register.slot(key: $0) }
            return review.records(register).filter(hasHappened).flatMap { record in
                slots.compactMap { slot -> Finding? in
                    // Of a month or a quarter the first day counts: part of it has come.
                    guard let cell = record.cells[slot], case .date(let date) = cell.value,
                        date.first > last
                    else { return nil }
                    return Finding(
                        description, at: cell.span,
                        Phrase(
                            Localized(
                                "“{0}” is after the status date {1}", "“{0}”晚于状态日期 {1}", "「{0}」晚於狀態日期 {1}"),
                            .words(register.fields[slot].headings), .text(review.statusDate.iso)),
                        wayOut: Phrase(
                            Localized(
                                "mend the date, or write it as a plan or forecast", "请改正日期，或写入计划、预测栏",
                                "請改正日期，或寫入計畫、預測欄")))
                }
            }
        }
    }

    /// A test that is planned and a rehearsal that is to come may well have a date.
    private static func hasHappened(_ record: Record) -> Bool {
        if record.register === Tests.register { return record[Tests.run].map { $0 > .zero } ?? false }
        if record.register === Rehearsals.register {
            return record[Rehearsals.result].map { $0 != .pending } ?? false
        }
        return true
    }

    /// The fields that tell of what has happened.
    private static let fields: [(register: Register, keys: [String])] = [
        (Stages.register, ["actualStart", "actualFinish"]),
        (Milestones.register, ["actual"]),
        (Deliverables.register, ["approved"]),
        (Requirements.register, ["reviewed", "signed"]),
        (Processes.register, ["confirmed"]),
        (Interfaces.register, ["tested", "live"]),
        (Candidates.register, ["demonstrated"]),
        (Modules.register, ["live", "verified"]),
        (Migration.register, ["qualityAssessed", "confirmed"]),
        (Tests.register, ["date"]),
        (Training.register, ["held"]),
        (Risks.register, ["reviewed", "drilled"]),
        (Issues.register, ["answered"]),
        (Changes.register, ["decided"]),
        (Decisions.register, ["decided"]),
        (Measurements.register, ["date"]),
        (Payments.register, ["invoiced", "received"]),
        (WorkLog.register, ["date", "signed"]),
        (Acceptance.register, ["verified"]),
        (Rehearsals.register, ["date"]),
        (Continuity.register, ["lastBackup", "lastRestoreTest", "lastDrill"]),
        (Compliance.register, ["audited"]),
        (Communications.register, ["last"]),
    ]
}
