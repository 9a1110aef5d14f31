import Diagnostics
import ProjectModel

/// A final acceptance that no month of work speaks for.
package enum FinalAcceptanceTooEarly: Rule {
    package static let description = RuleDescription(
        "final-acceptance-too-early", .warning,
        summary: "The final acceptance came less than a month after go-live.",
        rationale:
            "The final acceptance rests on a month of live data, a month end included. Before that nobody has seen the system close a month. Practice 44.",
        failing: [
            RuleExample.project(GoLiveExample.reached)
                + SignOffExample.file(stage: "final", date: "2026-11-18", isMarked: true),
            RuleExample.project(
                GoLiveExample.reached
                    + RuleExample.table(
                        "Stages", "ID | Name | Type | Start | Finish | Actual finish",
                        "                                                                 ↓",
                        "| S6 | Final acceptance | acceptance | 2026-11-16 | 2026-11-20 | 2026-11-19 |",
                        "| S7 | Care | support | 2026-11-23 | 2026-12-18 | |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline | Actual",
                    "| M1 | Go-live | go-live | 2026-09-30 | 2026-09-30 |"))
                + SignOffExample.file(stage: "final", date: "2026-11-02"),
            RuleExample.project(GoLiveExample.reached)
                + SignOffExample.file(stage: "final", decision: "reject", date: "2026-11-18"),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLive else { return [] }
        let signed = review.project.signOffs(of: AcceptanceSheets.finalStage, by: review.statusDate).first { record in
            record.decision != .reject && isEarly(record.date, after: goLive)
        }
        if let signed { return [finding(signed.date, goLive, at: signed.span)] }
        // Of several stages the last is the final acceptance.
        guard let stage = review.records(Stages.register).last(where: { $0[Stages.type] == .acceptance }),
            review.hasEnded(stage), let finish = stage[Stages.actualFinish], isEarly(finish, after: goLive)
        else { return [] }
        return [finding(finish, goLive, at: stage.span(of: Stages.actualFinish))]
    }

    private static func isEarly(_ day: CivilDate, after goLive: GoLive) -> Bool {
        !goLive.isReached || day < goLive.date.adding(days: FinalAcceptanceDays.liveData)
    }

    private static func finding(_ day: CivilDate, _ goLive: GoLive, at place: Span) -> Finding {
        let words =
            goLive.isReached
            ? Localized(
                "the final acceptance of {0} came less than {1} days after the go-live of {2}",
                "{0} 终验，距 {2} 上线不足 {1} 天",
                "{0} 最終驗收，距 {2} 上線不足 {1} 天")
            : Localized(
                "the final acceptance of {0} came before go-live", "{0} 终验，而系统尚未上线", "{0} 最終驗收，而系統尚未上線")
        return Finding(
            description, at: place,
            Phrase(words, .text(day.iso), .text(String(FinalAcceptanceDays.liveData)), .text(goLive.date.iso)),
            wayOut: Phrase(
                Localized(
                    "accept after a month of live data, or mend the day of go-live", "请在运行满一个月后终验，或改正上线日期",
                    "請在運作滿一個月後最終驗收，或改正上線日期")))
    }
}
