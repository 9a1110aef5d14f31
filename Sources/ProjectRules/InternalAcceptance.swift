import Diagnostics
import ProjectModel

/// Something on a sheet that both companies sign, and that one of them may not see.
package enum InternalAcceptance: Rule {
    package static let description = RuleDescription(
        "internal-acceptance", .error,
        summary: "A criterion, a signatory or an issue that a condition names is marked internal.",
        rationale:
            "Both companies sign one sheet. What stands on it cannot be hidden from one of them; without it the sheet would say something else.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Visibility",
                    "                                ↓", "| A1 | Order entry | in 2 min | internal |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Criterion | Standard | Visibility", "| A1 | Order entry | in 2 min | client |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.project.internalAcceptance.map { record in
            let cell = record.register.visibilitySlot.flatMap { record.cells[$0] }
            return Finding(
                description, at: cell.map { $0.isEmpty ? record.span : $0.span } ?? record.span,
                Phrase(
                    Localized(
                        "{0} stands on a sheet that both companies sign", "{0} 列入双方签署的确认单，不可设为内部",
                        "{0} 列入雙方簽署的確認單，不可設為內部"), .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "mark it client, or take its register off the charter's list", "请标为“甲方可见”，或从章程的内部清单中去掉该登记册",
                        "請標為「甲方可見」，或從章程的內部清單中去掉該登記冊")))
        }
    }
}
