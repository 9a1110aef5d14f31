import Diagnostics
import ProjectModel

/// A design that is being built though nobody approved it.
package enum DesignNotApproved: Rule {
    package static let description = RuleDescription(
        "design-not-approved", .warning,
        summary: "Building has begun, and a design document is not approved.",
        rationale:
            "What is built on a draft is built twice. Practice 46 wants the design approved by top management before the next stage begins.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S3 | Build | build | 2026-05-04 | 2026-08-28 | 2026-05-06 |")
                    + RuleExample.table(
                        "Deliverables", "ID | Name | Type | State | Approved",
                        "↓", "| DL1 | Blueprint | design | submitted | |",
                        "| DL2 | Migration plan | migration | planned | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S3 | Build | build | 2026-05-04 | 2026-08-28 | 2026-05-06 |")
                    + RuleExample.table(
                        "Deliverables", "ID | Name | Type | State | Approved",
                        "| DL1 | Blueprint | design | accepted | 2026-04-30 |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S3 | Build | build | 2026-11-30 | 2026-12-18 | |")
                    + RuleExample.table(
                        "Deliverables", "ID | Name | Type | State", "| DL1 | Blueprint | design | submitted |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        let stages = review.records(Stages.register)
        let builds = stages.filter { $0[Stages.type] == .build }
        // Where configuring is part of another stage, loading data or testing shows that it has begun.
        let later = stages.filter { $0[Stages.type] == .migration || $0[Stages.type] == .test }
        guard let stage = (builds.isEmpty ? later : builds).first(where: review.hasBegun) else { return [] }
        return review.records(Deliverables.register).compactMap { record in
            guard record[Deliverables.type] == .design, record[Deliverables.approved] == nil,
                record[Deliverables.state] != .accepted, !record.isUnread(Deliverables.approved),
                !record.isUnread(Deliverables.state)
            else { return nil }
            return Finding(
                description, at: record.span,
                Phrase(
                    Localized(
                        "stage {1} has begun, and the design {0} is not approved", "阶段 {1} 已开始，设计 {0} 尚未批准",
                        "階段 {1} 已開始，設計 {0} 尚未核准"),
                    .text(record.id?.value ?? record.title.plain), .text(stage.id?.value ?? stage.title.plain)),
                wayOut: Phrase(
                    Localized("have it approved, and write the day", "请完成审批并写明日期", "請完成核准並寫明日期")))
        }
    }
}
