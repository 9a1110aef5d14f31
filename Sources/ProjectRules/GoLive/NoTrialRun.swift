import Diagnostics
import ProjectModel

/// A plan that goes from tests to formal use in one step.
package enum NoTrialRun: Rule {
    package static let description = RuleDescription(
        "no-trial-run", .info,
        summary: "The stages have a go-live and no trial run.",
        rationale:
            "A trial run brings feedback while the old way still works. It is a stage with criteria of its own, and may be waived where tests on real data are clean. Practice 32.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "Stages", "ID | Name | Type | Start | Finish",
                        "| S4 | Test | test | 2026-09-07 | 2026-11-27 |",
                        "| S5 | Cut-over | go-live | 2026-11-30 | 2026-12-04 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish",
                    "| S4 | Trial run | trial run | 2026-11-02 | 2026-11-27 |",
                    "| S5 | Cut-over | go-live | 2026-11-30 | 2026-12-04 |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish", "| S4 | Test | test | 2026-09-07 | 2026-11-27 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        let stages = review.project.records(Stages.register)
        let milestones = review.project.records(Milestones.register)
        guard stages.contains(where: { $0[Stages.type] == .goLive }),
            !stages.contains(where: { $0.isUnread(Stages.type) || $0[Stages.type] == .trialRun }),
            !milestones.contains(where: { $0.isUnread(Milestones.type) || $0[Milestones.type] == .trialRun })
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Stages.register),
                Phrase(
                    Localized(
                        "the stages have a go-live and no trial run", "各阶段中有上线，但没有试运行", "各階段中有上線，但沒有試運轉")),
                wayOut: Phrase(
                    Localized(
                        "plan a trial run, or waive it where tests on real data are clean", "请安排试运行；真实数据测试无问题时可以豁免",
                        "請安排試運轉；真實資料測試無問題時可以豁免")))
        ]
    }
}
