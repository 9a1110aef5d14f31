import Diagnostics
import ProjectModel

/// A project that does not say what it is for.
package enum NoObjectives: Rule {
    package static let description = RuleDescription(
        "no-objectives", .warning,
        summary: "The project states no objective.",
        rationale:
            "Without objectives nobody can say whether the project brought what it was paid for. Practice 1; PRINCE2 wants a business case that holds throughout.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Objectives", "ID | Objective | KPIs", "| O1 | Orders leave within a day | K1 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard review.hasNone(Objectives.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Objectives.register),
                Phrase(Localized("no objective is stated", "没有写明项目目标", "沒有寫明專案目標")),
                wayOut: Phrase(
                    Localized(
                        "list what the project is for under ## Objectives", "请在“## 项目目标”下列出目标",
                        "請在「## 專案目標」下列出目標")))
        ]
    }
}
