import Diagnostics
import ProjectModel

/// Something on the scope list of which nobody says whether it is in or out.
package enum ScopeItemUndecided: Rule {
    package static let description = RuleDescription(
        "scope-item-undecided", .warning,
        summary: "An item on the scope list is neither in nor out.",
        rationale:
            "What is neither in nor out is done by whoever is asked last, and scope creeps. Practice 1; PMBOK wants exclusions named. Where no item says it, the list as a whole has the finding.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Scope", "Item | In/out | Department", "| Sales orders | in | Sales |",
                    "            ↓", "| Payroll | | HR |")),
            RuleExample.project("↓\n" + RuleExample.table("Scope", "Item", "| Sales orders |", "| Payroll |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Scope", "Item | In/out", "| Sales orders | in |", "| Payroll | out |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let records = review.records(Scope.register)
        let undecided = records.filter { $0[Scope.inOut] == nil && !$0.isUnread(Scope.inOut) }
        let wayOut = Phrase(Localized("write in or out", "请写范围内或范围外", "請寫範疇內或範疇外"))
        // A list without the column is one omission, not one an item.
        if undecided.count > 1, undecided.count == records.count {
            return [
                Finding(
                    description, at: review.place(of: Scope.register),
                    Phrase(
                        Localized(
                            "no item says whether it is in or out", "各项均未写明范围内外", "各項均未寫明範疇內外")),
                    wayOut: wayOut)
            ]
        }
        return undecided.map { record in
            Finding(
                description, at: record.span(of: Scope.inOut),
                Phrase(
                    Localized("“{0}” is neither in nor out", "“{0}”未写明范围内外", "「{0}」未寫明範疇內外"),
                    .text(record.title.plain)),
                wayOut: wayOut)
        }
    }
}
