import Diagnostics
import ProjectModel

/// A final acceptance that is put off.
package enum FinalAcceptanceLate: Rule {
    package static let description = RuleDescription(
        "final-acceptance-late", .warning,
        summary: "The system has been live for long and the final acceptance is not signed.",
        rationale:
            "The final acceptance follows a month of live data and the end of the trial run, and is then not put off for more than a month. Payment and warranty wait for it. Practice 44.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline | Actual",
                    "↓", "| M1 | Go-live | go-live | 2026-09-04 | 2026-09-04 |",
                    "| M2 | Final acceptance | acceptance | 2026-10-16 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline | Actual",
                    "| M1 | Go-live | go-live | 2026-09-04 | 2026-09-04 |",
                    "| M2 | Handover | support | 2026-12-18 | |"))
                + SignOffExample.file(stage: "final", date: "2026-10-16"),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline | Actual",
                    "| M1 | Go-live | go-live | 2026-09-25 | 2026-09-25 |",
                    "| M2 | Final acceptance | acceptance | 2026-12-18 | |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline | Actual",
                    "| M1 | Go-live | go-live | 2026-08-07 | 2026-08-07 |",
                    "| M2 | Final acceptance | acceptance | 2026-12-18 | |")
                    + RuleExample.table(
                        "Stages", "ID | Name | Type | Start | Finish | Actual finish",
                        "| S5 | Trial run | trial run | 2026-08-10 | 2026-10-30 | 2026-10-30 |",
                        "| S6 | Final acceptance | acceptance | 2026-11-02 | 2026-12-18 | |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLive, goLive.isReached, !isAccepted(review),
            let earliest = firstDay(review, goLive)
        else { return [] }
        let days = review.age(of: earliest)
        guard days > FinalAcceptanceDays.patience else { return [] }
        return [
            Finding(
                description, at: goLive.record.span,
                Phrase(
                    Localized(
                        "live since {0}, and the final acceptance is not signed; it could have been {1} days ago",
                        "{0} 上线至今未签字终验；{1} 天前即可终验", "{0} 上線至今未簽認最終驗收；{1} 天前即可最終驗收"),
                    .text(goLive.date.iso), .text(String(days))),
                wayOut: Phrase(
                    Localized(
                        "have the parties sign it, or write what it waits for as an issue", "请各方签字终验，或将等待事项登记为问题",
                        "請各方簽認最終驗收，或將等待事項登記為議題")))
        ]
    }

    /// The day from which the parties may sign; nil while a trial run goes on.
    private static func firstDay(_ review: Review, _ goLive: GoLive) -> CivilDate? {
        let trialRuns = review.records(Stages.register).filter { $0[Stages.type] == .trialRun }
        guard trialRuns.allSatisfy({ review.hasEnded($0) }) else { return nil }
        let ends = trialRuns.compactMap { $0[Stages.actualFinish] }
        return (ends + [goLive.date.adding(days: FinalAcceptanceDays.liveData)]).max()
    }

    private static func isAccepted(_ review: Review) -> Bool {
        review.project.signed(AcceptanceSheets.finalStage, by: review.statusDate) != nil
            || review.records(Stages.register).contains { $0[Stages.type] == .acceptance && review.hasEnded($0) }
            || review.records(Milestones.register).contains { milestone in
                milestone[Milestones.type] == .acceptance
                    && milestone[Milestones.actual].map { $0 <= review.statusDate } ?? false
            }
    }
}
