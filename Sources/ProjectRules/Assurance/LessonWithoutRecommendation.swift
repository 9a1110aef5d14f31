import Diagnostics
import ProjectModel

/// A lesson from which nobody can tell what to do.
package enum LessonWithoutRecommendation: Rule {
    package static let description = RuleDescription(
        "lesson-without-recommendation", .info,
        summary: "A lesson has no recommendation.",
        rationale:
            "A lesson says what happened, a recommendation what to do about it next time. Only the second is of use to the next project. Practice 37; PRINCE2 wants both.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Lessons", "ID | Lesson | Recommendation", "                                    ↓",
                    "| E1 | Customer data took longest | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Lessons", "ID | Lesson | Recommendation",
                    "| E1 | Customer data took longest | Clean them before the design |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Lessons.register).compactMap { lesson in
            guard lesson[Lessons.recommendation] == nil else { return nil }
            return Finding(
                description, at: lesson.span(of: Lessons.recommendation),
                Phrase(
                    Localized("{0} has no recommendation", "{0} 没有建议", "{0} 沒有建議"),
                    .text(lesson.id?.value ?? lesson.title.plain)),
                wayOut: Phrase(
                    Localized("write what to do next time", "请写明下次应如何做", "請寫明下次應如何做")))
        }
    }
}
