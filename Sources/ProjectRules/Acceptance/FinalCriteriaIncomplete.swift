import Diagnostics
import ProjectModel

/// A final acceptance that leaves out what the practice asks for.
package enum FinalCriteriaIncomplete: Rule {
    package static let description = RuleDescription(
        "final-criteria-incomplete", .warning,
        summary: "The criteria of the final acceptance lack function, performance, quality or satisfaction.",
        rationale:
            "The final acceptance judges the whole system: what it does, how fast, how well built, and whether its users are content. Practice 29. On small projects it is worth knowing.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Type | Criterion | Standard",
                        "| A1 | final | function | Order entry | 50 orders without a fault |",
                        "| A2 | final | performance | Response time | 2 s or less |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish",
                    "| S6 | Final acceptance | acceptance | 2026-12-01 | 2026-12-18 |")
                    + "↓\n"
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Type | Criterion | Standard",
                        "| A1 | S6 | function | Order entry | 50 orders without a fault |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Acceptance", "ID | Stage | Type | Criterion | Standard",
                    "| A1 | final | function | Order entry | 50 orders without a fault |",
                    "| A2 | final | performance | Response time | 2 s or less |",
                    "| A3 | final | quality | Open defects | 2 major at most |",
                    "| A4 | final | satisfaction | Users are content | 80% answer 4 or 5 |"))
        ])

    private static let wanted: [AcceptanceType] = [.function, .performance, .quality, .satisfaction]

    package static func check(_ review: Review) -> [Finding] {
        let sheets = AcceptanceSheets(review)
        let stages = review.records(Stages.register)
        let ids = stages.filter { $0[Stages.type] == .acceptance }.compactMap { $0.id?.value }
        let criteria = ids.flatMap { sheets[$0] } + sheets[AcceptanceSheets.finalStage]
        // With stages, a criterion that names none is a finding of its own, and plans no final acceptance yet.
        let isPlanned = criteria.contains { stages.isEmpty || $0[Acceptance.stage] != nil }
        guard isPlanned, !criteria.contains(where: { $0.isUnread(Acceptance.type) }) else { return [] }
        let written = Set(criteria.compactMap { $0[Acceptance.type] })
        let missing = wanted.filter { !written.contains($0) }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                description, review.severityBySize(.warning), at: review.place(of: Acceptance.register),
                Phrase(
                    Localized(
                        "the final acceptance has no criterion of type {0}", "终验缺少以下类型的验收指标：{0}",
                        "最終驗收缺少以下類型的驗收項目：{0}"), .words(JoinedWords.of(missing))),
                wayOut: Phrase(
                    Localized(
                        "agree a criterion of each type, or write the types of those there are",
                        "请为每种类型约定验收指标，或补写现有指标的类型", "請為每種類型約定驗收項目，或補寫現有項目的類型")))
        ]
    }
}
