import Diagnostics
import ProjectModel

/// A project that is over and leaves nothing for the next one.
package enum NoLessons: Rule {
    package static let description = RuleDescription(
        "no-lessons", .warning,
        summary: "The project is over and records no lesson.",
        rationale:
            "Lessons are kept for the next project. A month after the end nobody remembers them. Practice 37; PRINCE2 has each project learn and leave lessons.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Stages", "ID | Name | Start | Finish | Actual finish",
                        "| S1 | Build | 2026-01-05 | 2026-10-30 | 2026-11-06 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish",
                    "| S1 | Build | 2026-01-05 | 2026-10-30 | 2026-11-06 |")
                    + RuleExample.table(
                        "Lessons", "ID | Lesson | Recommendation",
                        "| E1 | Customer data took longest | Clean them before the design |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Start | Finish | Actual finish", "| S1 | Build | 2026-01-05 | 2026-12-18 | |"
                )),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.isClosed, review.hasNone(Lessons.register) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Lessons.register),
                Phrase(
                    Localized(
                        "the project is over, and no lesson is recorded", "项目已结束，尚未登记经验教训",
                        "專案已結束，尚未登記經驗教訓")),
                wayOut: Phrase(
                    Localized(
                        "record what the next project should know", "请登记下一个项目应当知道的事", "請登記下一個專案應當知道的事")))
        ]
    }
}
