import Diagnostics
import ProjectModel

/// An approved change that touches no record.
package enum ChangeAffectsNothing: Rule {
    package static let description = RuleDescription(
        "change-affects-nothing", .info,
        summary: "An approved change names no record that it affects.",
        rationale:
            "An approved change alters a milestone, a budget line, a criterion. Where it names none, nobody sees which of them is still as it was. Practice 9; PMBOK updates the plans that a change touches.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Changes", "ID | Change | Affects | State", "                          ↓",
                    "| C1 | A second carrier | | approved |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-04 |")
                    + RuleExample.table(
                        "Changes", "ID | Change | Affects | State", "| C1 | A second carrier | M1 | approved |",
                        "| C2 | A supplier portal | | proposed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Changes.register).compactMap { change in
            guard change[Changes.state] == .approved, change[Changes.affects] == nil,
                !change.isUnread(Changes.affects)
            else { return nil }
            return Finding(
                description, at: change.span(of: Changes.affects),
                Phrase(
                    Localized(
                        "{0} is approved and affects no record", "{0} 已批准，但没有影响对象", "{0} 已核准，但沒有影響對象"),
                    .text(change.id?.value ?? change.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "name the milestones, lines or criteria that it alters", "请写明它改变的里程碑、预算或验收指标",
                        "請寫明它改變的里程碑、預算或驗收項目")))
        }
    }
}
