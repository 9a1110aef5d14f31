import Diagnostics
import ProjectModel

/// A go-live with no plan for the day on which the system fails.
package enum NoContinuityPlan: Rule {
    package static let description = RuleDescription(
        "no-continuity-plan", .warning,
        summary: "Go-live is at hand and there is no continuity plan.",
        rationale:
            "From go-live on the business stands still when the system does. How it goes on, and how data come back, is written down and drilled before. Practice 33; ISO 22301 asks for documented plans.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")
                    + "↓\n"
                    + RuleExample.table("Continuity", "ID | Scope | Plan", "| B1 | Order database | TBD |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2026-12-04 |")
                    + RuleExample.table(
                        "Continuity", "ID | Scope | Plan", "| B1 | Order database | Second server, then restore |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Type | Baseline", "| M1 | Go-live | go-live | 2027-03-05 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHandOrPast, !review.isClosed,
            !review.project.records(Continuity.register).contains(where: {
                $0.isRagged || $0[Continuity.plan] != nil
            })
        else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Continuity.register),
                Phrase(
                    Localized(
                        "there is no continuity plan for the go-live of {0}", "{0} 上线，尚无业务连续性计划",
                        "{0} 上線，尚無業務持續計畫"),
                    .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "write how work goes on without the system, and how it comes back", "请写明系统中断时如何继续工作、如何恢复",
                        "請寫明系統中斷時如何繼續工作、如何復原")))
        ]
    }
}
