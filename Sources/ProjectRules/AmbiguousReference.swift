import Diagnostics
import ProjectModel

/// An ID that several registers have, where the field does not say which is meant.
package enum AmbiguousReference: Rule {
    package static let description = RuleDescription(
        "ambiguous-reference", .error,
        summary: "A cell names an ID that several registers have.",
        rationale:
            "Spreadsheets number each list 1, 2, 3. Where a change affects “3”, nobody can say whether the risk or the milestone is meant.",
        failing: [
            RuleExample.project(
                "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| 1 | Go-live | 2026-11-20 |\n\n## Risks\n\n| ID | Risk | Probability | Impact |\n|----|------|---|---|\n| 1 | Late interface | 3 | 3 |\n\n## Changes\n\n| ID | Change | Affects |\n|----|--------|---------|\n                       ↓\n| C1 | Later go-live | 1 |\n"
            )
        ],
        passing: [
            RuleExample.project(
                "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| 1 | Go-live | 2026-11-20 |\n\n## Risks\n\n| ID | Risk | Probability | Impact |\n|----|------|---|---|\n| 1 | Late interface | 3 | 3 |\n\n## Changes\n\n| ID | Change | Affects |\n|----|--------|---------|\n| C1 | Later go-live | milestones:1 |\n"
            )
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        let index = ReferenceIndex(project)
        return ReferenceIndex.references(in: project).compactMap { reference, allowed in
            let registers = index.registers(of: reference, allowed: allowed)
            guard registers.count > 1 else { return nil }
            return Finding(
                description, at: reference.span,
                Phrase(
                    Localized("“{0}” may be a record of several registers", "“{0}”可能属于多个登记册", "「{0}」可能屬於多個登記冊"),
                    .text(reference.id)),
                wayOut: Phrase(
                    Localized("write {0}", "请写 {0}", "請寫 {0}"),
                    .text(registers.map { "\($0):\(reference.id)" }.joined(separator: " / "))))
        }
    }
}
