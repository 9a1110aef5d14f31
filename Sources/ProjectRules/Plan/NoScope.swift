import Diagnostics
import ProjectModel

/// A project that does not list what belongs to it.
package enum NoScope: Rule {
    package static let description = RuleDescription(
        "no-scope", .warning,
        summary: "The project does not list what is in scope and what is out.",
        rationale:
            "Scope that is not written down grows with each meeting. Practice 1 wants the departments and processes in scope listed; PMBOK asks for a scope statement.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(RuleExample.table("Scope", "Item | In/out", "| Sales orders | in |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard review.hasNone(Scope.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Scope.register),
                Phrase(Localized("the scope is not listed", "没有列出项目范围", "沒有列出專案範疇")),
                wayOut: Phrase(
                    Localized(
                        "list departments and processes, in or out, under ## Scope", "请在“## 项目范围”下列出部门和流程，注明范围内外",
                        "請在「## 專案範疇」下列出部門和流程，註明範疇內外")))
        ]
    }
}
