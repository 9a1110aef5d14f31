import Diagnostics
import ProjectModel

/// A signed requirement that nothing will be measured by.
package enum RequirementWithoutCriterion: Rule {
    package static let description = RuleDescription(
        "requirement-without-criterion", .warning,
        summary: "A signed requirement is traced to no criterion of acceptance.",
        rationale:
            "What no criterion names is delivered or not, and nobody finds out at acceptance. Practice 8; PMBOK traces requirements to what verifies them.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | State | Criteria",
                    "                                               ↓",
                    "| Q1 | Orders are entered by branch | signed | |",
                    "| Q2 | Prices follow the contract | signed | A1 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard | Requirement",
                        "| A1 | Prices | 100 orders without a fault | |",
                        "| A2 | Stock count by lot | 100 lots without a fault | Q3 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | State | Criteria",
                    "| Q1 | Orders are entered by branch | signed | |",
                    "| Q2 | Prices follow the contract | signed | A2 |", "| Q3 | Labels are printed | draft | |")
                    + RuleExample.table(
                        "Acceptance", "ID | Criterion | Standard | Requirement",
                        "| A1 | Order entry | 50 orders without a fault | Q1 |",
                        "| A2 | Prices | 100 orders without a fault | |")),
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | State", "| Q1 | Orders are entered by branch | signed |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.hasNone(Acceptance.register), let traces = RequirementTraces(review) else { return [] }
        return review.records(Requirements.register).compactMap { record in
            guard record[Requirements.state] == .signed, !traces.hasCriterion(record) else { return nil }
            return Finding(
                description, at: record.span(of: Requirements.criteria),
                Phrase(
                    Localized(
                        "{0} is signed, and no criterion of acceptance covers it", "{0} 已签字确认，但没有对应的验收指标",
                        "{0} 已簽認，但沒有對應的驗收項目"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "name the criterion, or add one", "请写明对应的验收指标，或新增一项", "請寫明對應的驗收項目，或新增一項")))
        }
    }
}
