import Diagnostics
import ProjectModel

/// A stage of testing without a test.
package enum NoTests: Rule {
    package static let description = RuleDescription(
        "no-tests", .warning,
        summary: "The stage of testing has begun and no test is recorded.",
        rationale:
            "Tests are planned by type and counted: run, passed, failed, blocked. Without a record nobody knows how far the system is. Practice 12.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Stages", "ID | Name | Type | Start | Finish | Actual start",
                        "| S4 | Test | test | 2026-09-07 | 2026-12-18 | 2026-09-07 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S4 | Test | test | 2026-09-07 | 2026-12-18 | 2026-09-07 |")
                    + RuleExample.table("Tests", "ID | Type | Planned", "| T1 | function | 120 |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish", "| S4 | Test | test | 2026-11-23 | 2026-12-18 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let stage = untestedStage(review) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Tests.register),
                Phrase(
                    Localized(
                        "“{0}” has begun and no test is recorded", "“{0}”已开始，但没有登记任何测试",
                        "「{0}」已開始，但沒有登記任何測試"),
                    .text(stage.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "record the tests by type, with their counts", "请按类型登记测试及其数量", "請按類型登記測試及其數量")))
        ]
    }

    /// The stage that should have tests; nil where there are some, or where none is asked for yet.
    static func untestedStage(_ review: Review) -> Record? {
        guard review.hasNone(Tests.register), !review.isClosed else { return nil }
        return review.begunStage(of: [.test])
    }
}
