import Diagnostics
import ProjectModel

/// A go-live that nobody has planned step by step.
package enum NoCutoverPlan: Rule {
    package static let description = RuleDescription(
        "no-cutover-plan", .warning,
        summary: "Go-live is at hand and there is no cut-over plan.",
        rationale:
            "The way from the old system to the new one is a list of steps, each with an owner, a time and a way back. Practice 31.",
        failing: [
            "↓\n" + RuleExample.project(GoLiveExample.atHand), "↓\n" + RuleExample.project(GoLiveExample.reached),
        ],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table("Cutover", "ID | Step", "| X1 | Full backup of the old system |")),
            RuleExample.project(GoLiveExample.farAway),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHand, !review.isClosed, review.hasNone(Cutover.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Cutover.register),
                Phrase(
                    Localized(
                        "there is no cut-over plan for the go-live of {0}", "{0} 上线，尚无切换计划", "{0} 上線，尚無切換計畫"),
                    .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "list the steps with owners, times and fallbacks", "请列出步骤及其责任人、时间和回退措施",
                        "請列出步驟及其負責人、時間和回復措施")))
        ]
    }
}
