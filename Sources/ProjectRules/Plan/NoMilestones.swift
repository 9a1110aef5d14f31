import Diagnostics
import ProjectModel

/// A plan without dates that the committee can watch.
package enum NoMilestones: Rule {
    package static let description = RuleDescription(
        "no-milestones", .warning,
        summary: "The plan has no milestones.",
        rationale:
            "Without milestones a delay is seen only at the end. Practice 5 wants plan against actual, so that delays are found early; so does PMBOK.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-04 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard review.hasNone(Milestones.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Milestones.register),
                Phrase(Localized("the plan has no milestones", "计划没有里程碑", "計畫沒有里程碑")),
                wayOut: Phrase(
                    Localized(
                        "list the dates that the committee watches under ## Milestones", "请在“## 里程碑”下列出委员会关注的日期",
                        "請在「## 里程碑」下列出委員會關注的日期")))
        ]
    }
}
