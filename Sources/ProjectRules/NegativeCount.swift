import Diagnostics
import ProjectModel

/// Fewer than none of something that is counted.
package enum NegativeCount: Rule {
    package static let description = RuleDescription(
        "negative-count", .error,
        summary: "A count, a weight or a number of days is below zero.",
        rationale:
            "Nobody ran minus five tests. A rate or a ranking that is made with such a number looks like any other, and is wrong.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Tests", "ID | Type | Run | Passed", "                  ↓", "| T1 | function | -5 | 0 |"))
        ],
        passing: [
            RuleExample.project(RuleExample.table("Tests", "ID | Type | Run | Passed", "| T1 | function | 5 | 5 |"))
        ])

    /// The fields that count.
    private static let fields: [(register: Register, keys: [String])] = [
        (Selection.register, ["weight"]),
        (Candidates.register, ["years"]),
        (Migration.register, ["sourceCount", "loaded", "rejected", "excluded", "targetCount", "tolerance"]),
        (Tests.register, ["planned", "run", "passed", "failed", "blocked"]),
        (Training.register, ["headcount", "invited", "attended", "assessed", "passed"]),
        (Effort.register, ["planned", "used", "remaining"]),
        (WorkLog.register, ["personDays"]),
        (Stages.register, ["effort"]),
        (QualityAudits.register, ["findings", "open"]),
    ]

    package static func check(_ review: Review) -> [Finding] {
        fields.flatMap { register, keys -> [Finding] in
            let slots = keys.compactMap { register.slot(key: $0) }
            return review.records(register).flatMap { record in
                slots.compactMap { slot -> Finding? in
                    guard let cell = record.cells[slot], isNegative(cell.value) else { return nil }
                    return Finding(
                        description, at: cell.span,
                        Phrase(
                            Localized("“{0}” is below zero", "“{0}”小于零", "「{0}」小於零"),
                            .words(register.fields[slot].headings)),
                        wayOut: Phrase(Localized("write 0 or more", "请写 0 或更大的数", "請寫 0 或更大的數")))
                }
            }
        }
    }

    private static func isNegative(_ value: FieldValue) -> Bool {
        switch value {
        case .number(let number): number.value.isNegative
        case .percent(let share): share.isNegative
        default: false
        }
    }
}
