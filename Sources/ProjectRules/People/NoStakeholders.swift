import Diagnostics
import ProjectModel

/// A project that does not say whom it touches.
package enum NoStakeholders: Rule {
    package static let description = RuleDescription(
        "no-stakeholders", .info,
        summary: "The project lists no stakeholders.",
        rationale:
            "Who is forgotten at the start speaks up at go-live. Practice 3; PMBOK asks for a stakeholder register.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(
                RuleExample.table("Stakeholders", "Name | Influence | Stance", "| Depot managers | 4 | neutral |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard !review.isClosed, review.hasNone(Stakeholders.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Stakeholders.register),
                Phrase(Localized("no stakeholder is listed", "没有列出干系人", "沒有列出利害關係人")),
                wayOut: Phrase(
                    Localized(
                        "list whom the project touches under ## Stakeholders", "请在“## 干系人”下列出项目涉及的人",
                        "請在「## 利害關係人」下列出專案涉及的人")))
        ]
    }
}
