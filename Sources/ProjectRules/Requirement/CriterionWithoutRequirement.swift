import Diagnostics
import ProjectModel

/// A criterion of acceptance that nobody asked for.
package enum CriterionWithoutRequirement: Rule {
    package static let description = RuleDescription(
        "criterion-without-requirement", .info,
        summary: "A criterion of acceptance is traced to no requirement.",
        rationale:
            "A criterion that rests on no requirement is one that the parties may dispute at acceptance. Criteria for function, performance, data and security are traced back. Practice 8.",
        failing: [
            RuleExample.project(
                RuleExample.table("Requirements", "ID | Requirement", "| Q1 | Orders are entered by branch |")
                    + RuleExample.table(
                        "Acceptance", "ID | Type | Criterion | Standard | Requirement",
                        "| A1 | function | Order entry | 50 orders without a fault | Q1 |",
                        "                                                   ↓",
                        "| A2 | performance | Response time | 2 s or less | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Requirements", "ID | Requirement | Criteria", "| Q1 | Orders are entered by branch | A2 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Type | Criterion | Standard | Requirement | Result",
                        "| A1 | function | Order entry | 50 orders without a fault | Q1 | pending |",
                        "| A2 | performance | Response time | 2 s or less | | pending |",
                        "| A3 | satisfaction | Users are content | 80% answer 4 or 5 | | pending |",
                        "| A4 | security | Logins are logged | 100% | | pass |")),
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Type | Criterion | Standard",
                    "| A1 | function | Order entry | 50 orders without a fault |")),
        ])

    private static let traced: Set<AcceptanceType> = [.function, .performance, .data, .security]

    package static func check(_ review: Review) -> [Finding] {
        guard !review.hasNone(Requirements.register), let traces = RequirementTraces(review) else { return [] }
        return review.records(Acceptance.register).compactMap { record in
            guard let type = record[Acceptance.type], traced.contains(type), !record.isUnread(Acceptance.result),
                !(record[Acceptance.result]?.isClosed ?? false), !traces.hasRequirement(record)
            else { return nil }
            return Finding(
                description, at: record.span(of: Acceptance.requirement),
                Phrase(
                    Localized("{0} rests on no requirement", "{0} 没有对应的需求", "{0} 沒有對應的需求"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("name the requirement that it proves", "请写明所验证的需求", "請寫明所驗證的需求")))
        }
    }
}
