import Diagnostics
import ProjectModel

/// Work on the system that began before both parties agreed on the plan.
package enum NoAgreedPlan: Rule {
    package static let description = RuleDescription(
        "no-agreed-plan", .warning,
        summary: "Design or a later stage has begun, and the plan is not agreed.",
        rationale:
            "A plan that one party wrote binds nobody. Practice 46 wants the master plan agreed by both parties before design begins; PRINCE2 wants the plan authorised first.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S1 | Kick-off | kick-off | 2026-01-05 | 2026-01-30 | 2026-01-05 |",
                    "↓", "| S2 | Design | design | 2026-02-02 | 2026-04-30 | 2026-02-02 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Design | design | 2026-02-02 | 2026-04-30 | 2026-02-02 |"),
                facts: "- Plan agreed: 2026-01-30\n"),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S1 | Requirements | requirements | 2026-01-05 | 2026-04-30 | 2026-01-05 |",
                    "| S2 | Design | design | 2026-11-30 | 2026-12-18 | |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let charter = review.project.charter
        let agreed = charter[Charter.planAgreed]
        guard !review.isClosed, !charter.isUnread(Charter.planAgreed), agreed.map({ $0 > review.statusDate }) ?? true,
            let stage = review.records(Stages.register).first(where: { stage in
                review.hasBegun(stage) && stage[Stages.type].map { needAgreement.contains($0) } ?? false
            })
        else { return [] }
        let name = Phrase.Argument.text(stage.id?.value ?? stage.title.plain)
        let message =
            agreed.map { date in
                Phrase(
                    Localized(
                        "stage {0} has begun, the plan is to be agreed only on {1}", "阶段 {0} 已开始，计划要到 {1} 才确认",
                        "階段 {0} 已開始，計畫要到 {1} 才確認"), name, .text(date.iso))
            }
            ?? Phrase(
                Localized(
                    "stage {0} has begun, and the plan is not agreed", "阶段 {0} 已开始，计划尚未确认", "階段 {0} 已開始，計畫尚未確認"),
                name)
        return [
            Finding(
                description, at: stage.span, message,
                wayOut: Phrase(
                    Localized(
                        "agree on it and write the day under “{0}” in the charter", "双方确认后，请在章程的“{0}”中写明日期",
                        "雙方確認後，請在章程的「{0}」中寫明日期"),
                    .words(Localized("Plan agreed", "计划确认", "計畫確認"))))
        ]
    }

    private static let needAgreement: Set<StageType> = [
        .design, .build, .migration, .test, .training, .trialRun, .goLive, .acceptance, .support,
    ]
}
