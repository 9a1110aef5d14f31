import Diagnostics
import ProjectModel

/// A project that does not say who hears what.
package enum NoCommunications: Rule {
    package static let description = RuleDescription(
        "no-communications", .info,
        summary: "The project has no communication plan.",
        rationale:
            "What people are not told they hear as rumour. Practice 3 wants written down who hears what, how often and by which channel; PMBOK calls it the communications management plan.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Communications", "Audience | Content | Channel | Frequency",
                    "| Depot staff | Dates of training | notice board | monthly |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasRun(for: 30) else { return [] }
        guard !review.isClosed, review.hasNone(Communications.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Communications.register),
                Phrase(Localized("there is no communication plan", "没有沟通计划", "沒有溝通計畫")),
                wayOut: Phrase(
                    Localized(
                        "list who hears what, and how often, under ## Communications", "请在“## 沟通”下列出对象、内容和频率",
                        "請在「## 溝通」下列出對象、內容和頻率")))
        ]
    }
}
