import Diagnostics
import ProjectModel

/// A dimension that was green until it was red.
package enum GreenToRed: AssessmentRule {
    package static let description = RuleDescription(
        "green-to-red", .warning,
        summary: "A dimension fell from green to red between two reports.",
        rationale:
            "Trouble grows, and passes amber on its way. A fall from green to red says that the last report did not see it, or did not say it. Practice 25.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2027-01-20 |"))
                + "=== before\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-01 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2027-01-20 |"))
                + "=== before\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |"))
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        guard let previous else { return [] }
        return zip(assessment.dimensions, previous.dimensions).compactMap { now, before in
            guard now.computed == .red, before.computed == .green else { return nil }
            return Finding(
                description, at: assessment.project.name.span,
                Phrase(
                    Localized(
                        "{0} was green at the last report and is red", "{0}上次报告为绿，现为红", "{0}上次報告為綠，現為紅"),
                    .words(now.dimension.word.label)),
                wayOut: Phrase(
                    Localized(
                        "tell the committee what happened, and since when it was known", "请向委员会说明发生了什么、何时得知",
                        "請向委員會說明發生了什麼、何時得知")))
        }
    }
}
