import Diagnostics
import ProjectModel

/// A go-live for people whom nobody has trained.
package enum NoTraining: Rule {
    package static let description = RuleDescription(
        "no-training", .warning,
        summary: "Go-live is at hand and no training is recorded.",
        rationale:
            "The system is as good as the people who work with it. All operating staff are trained before go-live. Practice 14.",
        failing: ["↓\n" + RuleExample.project(GoLiveExample.atHand)],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table("Training", "ID | Audience | Held", "| G1 | Operators | 2026-11-12 |")),
            RuleExample.project(GoLiveExample.farAway),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let goLive = review.goLiveAtHand, !review.isClosed, review.hasNone(Training.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Training.register),
                Phrase(
                    Localized(
                        "no training is recorded for the go-live of {0}", "{0} 上线，尚未登记任何培训",
                        "{0} 上線，尚未登記任何教育訓練"),
                    .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "plan training for managers, operators and technicians", "请为管理人员、操作人员和技术人员安排培训",
                        "請為管理人員、操作人員和技術人員安排教育訓練")))
        ]
    }
}
