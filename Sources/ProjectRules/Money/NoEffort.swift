import Diagnostics
import ProjectModel

/// A project of some size that counts no person-days.
package enum NoEffort: Rule {
    package static let description = RuleDescription(
        "no-effort", .info,
        summary: "A medium or large project records no effort.",
        rationale:
            "Person-days planned, used and left are shown to the customer at each stage. Without them, a project that runs late also runs short of people, and nobody sees it. Practice 24.",
        failing: ["↓\n" + RuleExample.project("", facts: "- Size: medium\n")],
        passing: [
            RuleExample.project("", facts: "- Size: small\n"),
            RuleExample.project(
                RuleExample.table("Effort", "Role or person | Planned | Used", "| Consultant | 60 | 45 |"),
                facts: "- Size: large\n"),
        ])

    /// How many days a project may take to plan its effort.
    private static let grace = 30

    package static func check(_ review: Review) -> [Finding] {
        guard let size = review.size, size != .small, review.hasNone(Effort.register), !review.isClosed,
            let start = review.project.charter[Charter.start], review.age(of: start) > grace
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Effort.register),
                Phrase(
                    Localized(
                        "no person-days are recorded", "没有登记人天", "沒有登記人天")),
                wayOut: Phrase(
                    Localized(
                        "record person-days planned, used and remaining by role", "请按角色登记计划、已用和剩余人天",
                        "請按角色登記計畫、已用和剩餘人天")))
        ]
    }
}
