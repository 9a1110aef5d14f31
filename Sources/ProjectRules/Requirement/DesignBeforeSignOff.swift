import Diagnostics
import ProjectModel

/// A requirement that design or build did not wait for.
package enum DesignBeforeSignOff: Rule {
    package static let description = RuleDescription(
        "design-before-sign-off", .warning,
        summary: "Design or build has begun and a requirement is not signed.",
        rationale:
            "What is built on a requirement that may still change is built twice. Requirements are signed before what follows. Practice 8.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | 2026-03-09 |")
                    + RuleExample.table(
                        "Requirements", "ID | Requirement | State", "                                      ↓",
                        "| Q1 | Orders are entered by branch | reviewed |",
                        "                                    ↓", "| Q2 | Prices follow the contract | changed |",
                        "| Q3 | Stock is counted by lot | signed |",
                        "                            ↓", "| Q4 | Labels are printed | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | 2026-03-09 |")
                    + RuleExample.table(
                        "Requirements", "ID | Requirement | State | Signed",
                        "| Q1 | Orders are entered by branch | signed | 2026-03-06 |",
                        "| Q2 | Prices follow the contract | dropped | |",
                        "| Q3 | Stock is counted by lot | | 2026-03-06 |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish",
                    "| S2 | Blueprint | design | 2026-11-23 | 2026-12-18 |")
                    + RuleExample.table(
                        "Requirements", "ID | Requirement | State", "| Q1 | Orders are entered by branch | draft |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard let stage = review.begunStage(of: [.design, .build]) else { return [] }
        return review.records(Requirements.register).compactMap { record in
            guard !record.isUnread(Requirements.state), !isSettled(record) else { return nil }
            return Finding(
                description, at: record.span(of: Requirements.state),
                Phrase(
                    Localized(
                        "{0} is not signed, and “{1}” has begun", "{0} 尚未签字确认，而“{1}”已开始",
                        "{0} 尚未簽認，而「{1}」已開始"),
                    .text(record.id?.value ?? record.title.plain), .text(stage.title.plain)),
                wayOut: Phrase(
                    Localized("have it signed, or drop it", "请签字确认，或予以取消", "請簽認，或予以取消")))
        }
    }

    /// Where no state is written, the day of signing says enough.
    private static func isSettled(_ requirement: Record) -> Bool {
        guard let state = requirement[Requirements.state] else {
            return requirement[Requirements.signed] != nil || requirement.isUnread(Requirements.signed)
        }
        return state.isClosed
    }
}
