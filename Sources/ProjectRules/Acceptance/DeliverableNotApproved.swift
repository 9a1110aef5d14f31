import Diagnostics
import ProjectModel

/// A deliverable that counts as accepted, by nobody.
package enum DeliverableNotApproved: Rule {
    package static let description = RuleDescription(
        "deliverable-not-approved", .info,
        summary: "A deliverable is accepted, and nobody is named who approved it.",
        rationale:
            "A design or a plan that work is built on has a name under it. Practice 46 has the design approved by top management.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Deliverables", "ID | Name | Type | State | Approved by",
                    "                         ↓",
                    "| D1 | Design | design | accepted | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Deliverables", "ID | Name | Type | State | Approved by",
                    "| D1 | Design | design | accepted | Zhou Min |",
                    "| D2 | Test report | test report | submitted | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Deliverables.register).compactMap { deliverable in
            guard deliverable[Deliverables.state] == .accepted, deliverable[Deliverables.approvedBy] == nil,
                !deliverable.isUnread(Deliverables.approvedBy)
            else { return nil }
            return Finding(
                description, at: deliverable.span(of: Deliverables.state),
                Phrase(
                    Localized(
                        "{0} is accepted, and nobody is named who approved it", "{0} 已验收，但没有写明审批人",
                        "{0} 已驗收，但沒有寫明核准人"), .text(deliverable.id?.value ?? deliverable.title.plain)),
                wayOut: Phrase(Localized("write who approved it", "请写明审批人", "請寫明核准人")))
        }
    }
}
