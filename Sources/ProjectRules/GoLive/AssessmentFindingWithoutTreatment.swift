import Diagnostics
import ProjectModel

/// A fault of today's system that the new one may inherit.
package enum AssessmentFindingWithoutTreatment: Rule {
    package static let description = RuleDescription(
        "assessment-finding-without-treatment", .warning,
        summary: "A finding about today's system has no treatment and no requirement.",
        rationale:
            "What was found is treated by the upgrade or becomes a requirement. A finding with neither was found in vain. Practice 39.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "System assessment", "ID | Area | Finding | Treatment | Requirement",
                    "                                               ↓",
                    "| F1 | performance | Month end takes 9 hours | | |",
                    "| F2 | data integrity | 300 customers twice | Cleaned before the load | |",
                    "| F3 | process fit | Returns go by paper | | Q7 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "System assessment", "ID | Area | Finding | Treatment | Requirement",
                    "| F2 | data integrity | 300 customers twice | Cleaned before the load | |",
                    "| F3 | process fit | Returns go by paper | | Q7 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(SystemAssessment.register).compactMap { record in
            guard record[SystemAssessment.treatment] == nil, record[SystemAssessment.requirement] == nil,
                !record.isUnread(SystemAssessment.requirement)
            else { return nil }
            return Finding(
                description, at: record.span(of: SystemAssessment.treatment),
                Phrase(
                    Localized(
                        "{0} has neither a treatment nor a requirement", "{0} 既没有处理方式，也没有对应的需求",
                        "{0} 既沒有處理方式，也沒有對應的需求"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "write what is done, or name the requirement", "请写明处理方式，或对应的需求", "請寫明處理方式，或對應的需求")))
        }
    }
}
