import Diagnostics
import ProjectModel

/// An upgrade that no department will look at.
package enum UpgradeWithoutVerifiedModules: Rule {
    package static let description = RuleDescription(
        "upgrade-without-verified-modules", .warning,
        summary: "The go-live of an upgrade is at hand and no module is listed.",
        rationale:
            "After an upgrade each function is verified with its department. What is verified is listed by module. Practice 39.",
        failing: ["↓\n" + RuleExample.project(GoLiveExample.atHand, facts: "- Kind: upgrade\n")],
        passing: [
            RuleExample.project(
                GoLiveExample.atHand
                    + RuleExample.table("Modules", "ID | Module | Verified by", "| B1 | Sales | Zhou Min |"),
                facts: "- Kind: upgrade\n"),
            RuleExample.project(GoLiveExample.farAway, facts: "- Kind: upgrade\n"),
            RuleExample.project(GoLiveExample.atHand),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.kind == .upgrade, let goLive = review.goLiveAtHand, !review.isClosed,
            review.hasNone(Modules.register)
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Modules.register),
                Phrase(
                    Localized(
                        "no module is listed to be verified for the go-live of {0}", "{0} 上线，尚未登记待验证的模块",
                        "{0} 上線，尚未登記待驗證的模組"),
                    .text(goLive.date.iso)),
                wayOut: Phrase(
                    Localized(
                        "list the modules, and who verifies each", "请登记各模块及其验证人", "請登記各模組及其驗證人")))
        ]
    }
}
