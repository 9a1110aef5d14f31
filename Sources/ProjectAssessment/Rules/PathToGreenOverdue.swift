import Diagnostics
import ProjectModel

/// A path to green that has ended, and the dimension is not green.
package enum PathToGreenOverdue: AssessmentRule {
    package static let description = RuleDescription(
        "path-to-green-overdue", .warning,
        summary: "The day by which a dimension was to be green has passed, and it is amber or red.",
        rationale:
            "A recovery that has run out of time is a new exception, and the committee decides anew. Practice 25; PRINCE2 raises an exception when a tolerance is forecast to be passed again.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared | Path to green | Owner | By",
                        "                                                  ↓",
                        "| schedule | amber | a second load team | Li Na | 2026-11-13 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared | Path to green | Owner | By",
                        "| schedule | amber | a second load team | Li Na | 2026-12-04 |"))
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        assessment.dimensions.compactMap { dimension in
            guard dimension.computed >= .amber, let declaration = dimension.declaration,
                let day = declaration[DeclaredStatus.by], day < assessment.statusDate
            else { return nil }
            return Finding(
                description, at: declaration.span(of: DeclaredStatus.by),
                Phrase(
                    Localized(
                        "{0} was to be green {1} days ago and is {2}", "{0}应在 {1} 天前转绿，现为{2}", "{0}應在 {1} 天前轉綠，現為{2}"),
                    .words(dimension.dimension.word.label), .text("\(assessment.statusDate.days(since: day))"),
                    .words(dimension.computed.words)),
                wayOut: Phrase(
                    Localized(
                        "write another path and date, and tell the committee", "请改写路径和日期，并告知委员会", "請改寫路徑和日期，並告知委員會")))
        }
    }
}
