import Diagnostics
import ProjectModel

/// A milestone whose baseline lies outside the project's own dates.
package enum MilestoneOutsideProject: Rule {
    package static let description = RuleDescription(
        "milestone-outside-project", .info,
        summary: "A milestone's baseline is before the project's start or after its finish.",
        rationale:
            "A baseline outside the project's dates is a slip of the pen, or the charter was not brought up to date when the plan was. Practice 5.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline", "                 ↓", "| M1 | Go-live | 2027-01-15 |",
                    "                         ↓", "| M2 | Contract signed | 2025-12-19 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline", "| M1 | Kick-off | 2026-01-05 |",
                    "| M2 | Acceptance | 2026-12 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let start = review.project.charter[Charter.start]
        let finish = review.project.charter[Charter.finish]
        return review.records(Milestones.register).compactMap { record in
            guard record[Milestones.actual] == nil, let cell = record.cell(Milestones.baseline),
                case .date(let baseline) = cell.value
            else { return nil }
            let name = Phrase.Argument.text(record.id?.value ?? record.title.plain)
            let message: Phrase
            if let start, baseline.last < start {
                message = Phrase(
                    Localized(
                        "{0} is before the project's start, {1}", "{0} 早于项目开始日期 {1}", "{0} 早於專案開始日期 {1}"),
                    name, .text(start.iso))
            } else if let finish, baseline.first > finish {
                message = Phrase(
                    Localized(
                        "{0} is after the project's finish, {1}", "{0} 晚于项目完成日期 {1}", "{0} 晚於專案完成日期 {1}"),
                    name, .text(finish.iso))
            } else {
                return nil
            }
            return Finding(
                description, at: cell.span, message,
                wayOut: Phrase(
                    Localized(
                        "mend the date, or the charter's", "请改正此日期，或章程中的日期", "請改正此日期，或章程中的日期")))
        }
    }
}
