import Diagnostics
import ProjectModel

/// A cumulative value that is less than it was.
package enum EarnedValueFalls: AssessmentRule {
    package static let description = RuleDescription(
        "earned-value-falls", .error,
        summary: "A cumulative planned value, earned value or actual cost is lower than the period before.",
        rationale:
            "EIA-748 adds up from period to period, so that a cumulative figure cannot fall. Either a row is wrong, or the table gives each period its own value and belongs under “Earned value per period”.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "| 2026-09 | 60 | 55 | 58 |", "                 ↓",
                    "| 2026-10 | 80 | 50 | 70 |",
                    "| 2026-12 | 100 | | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Earned value", "Period | PV | EV | AC", "| 2026-09 | 60 | 55 | 58 |", "| 2026-10 | 80 | 55 | 70 |",
                    "| 2026-12 | 100 | | |")),
            RuleExample.project(
                RuleExample.table(
                    "Earned value per period", "Period | PV | EV | AC", "| 2026-09 | 60 | 55 | 58 |",
                    "| 2026-10 | 20 | 15 | 12 |")),
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        // Where a row could not be read, nobody knows which comes before which.
        guard let value = assessment.earnedValue,
            !value.undefined.contains(where: { $0.reason == .rowUnread || $0.reason == .periodsOverlap })
        else {
            return []
        }
        let records = Dictionary(
            assessment.project.records(EarnedValue.register).map { ($0.span, $0) },
            uniquingKeysWith: { first, _ in first })
        let inOrder = value.periods.compactMap { records[$0.span] }
        return [EarnedValue.plannedValue, EarnedValue.earnedValue, EarnedValue.actualCost].flatMap { field in
            findings(inOrder, field)
        }
    }

    private static func findings(_ records: [Record], _ field: Field<DecimalNumber>) -> [Finding] {
        var result: [Finding] = []
        var before: DecimalNumber?
        for record in records {
            guard let value = record[field] else { continue }
            if let before, value < before {
                result.append(
                    Finding(
                        description, at: record.span(of: field),
                        Phrase(
                            Localized(
                                "{0} is less than {1}, the period before", "{0} 低于上一期的 {1}", "{0} 低於上一期的 {1}"),
                            .text(value.plain), .text(before.plain)),
                        wayOut: Phrase(
                            Localized(
                                "write the sum of all periods up to this one", "请写截至本期的累计值", "請寫截至本期的累計值"))))
            }
            before = value
        }
        return result
    }
}
