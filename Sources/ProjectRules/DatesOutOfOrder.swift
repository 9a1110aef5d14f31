import Diagnostics
import ProjectModel

/// Two dates of a record that cannot both be true.
package enum DatesOutOfOrder: Rule {
    package static let description = RuleDescription(
        "dates-out-of-order", .error,
        summary: "Something ends before it begins.",
        rationale:
            "A stage that finishes before it starts, or a change decided before it was raised, is a mistake in one of the two dates; durations and slips made from it would be wrong.",
        failing: [
            RuleExample.project(
                "## Stages\n\n| ID | Name | Start | Finish |\n|----|------|-------|--------|\n                            ↓\n| S1 | Build | 2026-03-06 | 2026-01-05 |\n"
            )
        ],
        passing: [
            RuleExample.project(
                "## Stages\n\n| ID | Name | Start | Finish |\n|----|------|-------|--------|\n| S1 | Build | 2026-01-05 | 2026-03-06 |\n"
            )
        ])

    /// The fields whose dates must not fall.
    private static let pairs: [(register: Register, start: String, end: String)] = [
        (Charter.register, "start", "finish"),
        (Stages.register, "start", "finish"),
        (Stages.register, "actualStart", "actualFinish"),
        (Team.register, "from", "until"),
        (Changes.register, "raised", "decided"),
        (Decisions.register, "raised", "decided"),
        (Issues.register, "raised", "due"),
        (Issues.register, "raised", "answered"),
        (Risks.register, "raised", "reviewed"),
        (Risks.register, "raised", "due"),
        (Interfaces.register, "tested", "live"),
        (Payments.register, "invoiced", "received"),
        (Support.register, "from", "until"),
        (QualityAudits.register, "date", "next"),
        (WorkLog.register, "date", "signed"),
    ]

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        return pairs.flatMap { register, startKey, endKey -> [Finding] in
            guard let startSlot = register.slot(key: startKey), let endSlot = register.slot(key: endKey) else {
                return []
            }
            let records = register === Charter.register ? [project.charter] : project.records(register)
            return records.compactMap { record in
                guard let startCell = record.cells[startSlot], let endCell = record.cells[endSlot],
                    case .date(let start) = startCell.value, case .date(let end) = endCell.value,
                    start.first > end.last
                else { return nil }
                return Finding(
                    description, at: endCell.span,
                    Phrase(
                        Localized("“{0}” is before “{1}”", "“{0}”早于“{1}”", "「{0}」早於「{1}」"),
                        .words(register.fields[endSlot].headings), .words(register.fields[startSlot].headings)),
                    wayOut: Phrase(
                        Localized("{0} is {1}", "{0}为 {1}", "{0}為 {1}"), .words(register.fields[startSlot].headings),
                        .text(startCell.source)))
            }
        }
    }
}
