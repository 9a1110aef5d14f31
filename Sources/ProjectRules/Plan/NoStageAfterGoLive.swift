import Diagnostics
import ProjectModel

/// A plan that ends on the day the system goes live.
package enum NoStageAfterGoLive: Rule {
    package static let description = RuleDescription(
        "no-stage-after-go-live", .warning,
        summary: "No stage for trial run, acceptance or support follows the go-live.",
        rationale:
            "The faults of a system show in its first weeks of use. A plan that ends at go-live has nobody left to mend them. Practice 4 wants stages from kick-off to support.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish",
                    "| S1 | Test | test | 2026-09-07 | 2026-11-27 |",
                    "↓", "| S2 | Go-live | go-live | 2026-11-30 | 2026-12-18 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish",
                    "| S1 | Go-live | go-live | 2026-11-02 | 2026-11-27 |",
                    "| S2 | Support | support | 2026-11-30 | 2026-12-18 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let stages = review.records(Stages.register)
        let goLives = stages.filter { $0[Stages.type] == .goLive }
        // Where a rollout goes live several times, what follows must follow the last.
        let dated = goLives.compactMap { stage in stage[Stages.start].map { (stage: stage, start: $0) } }
        guard dated.count == goLives.count, let last = dated.max(by: { $0.start < $1.start }) else { return [] }
        let isFollowed = stages.contains { stage in
            guard stage !== last.stage, follows.contains(stage[Stages.type] ?? .other) else { return false }
            // A stage whose start cannot be read may well come after.
            return stage[Stages.start].map { $0 >= last.start } ?? true
        }
        guard !isFollowed else { return [] }
        return [
            Finding(
                description, at: last.stage.span,
                Phrase(
                    Localized("no stage follows the go-live {0}", "上线阶段 {0} 之后没有阶段", "上線階段 {0} 之後沒有階段"),
                    .text(last.stage.id?.value ?? last.stage.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "plan trial run, acceptance or support after it", "请在其后安排试运行、验收或支持阶段",
                        "請在其後安排試運轉、驗收或支援階段")))
        ]
    }

    private static let follows: Set<StageType> = [.support, .acceptance, .trialRun, .other]
}
