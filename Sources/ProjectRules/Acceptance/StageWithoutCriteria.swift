import Diagnostics
import ProjectModel

/// A stage that has begun, and nobody has said what it must reach.
package enum StageWithoutCriteria: Rule {
    package static let description = RuleDescription(
        "stage-without-criteria", .warning,
        summary: "A stage has begun and has no acceptance criterion.",
        rationale:
            "What a stage must reach is agreed before its work begins; afterwards it is bargained over. Practice 28; PRINCE2 writes quality criteria into product descriptions when a stage is planned. Kick-off, support and other stages may go without. On small projects it is worth knowing.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S1 | Design | design | 2026-02-02 | 2026-04-30 | 2026-02-02 |",
                    "↓",
                    "| S2 | Build | build | 2026-05-06 | 2026-11-27 | 2026-05-06 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Criterion | Standard",
                        "| A1 | S1 | Design reviewed | 98% of remarks closed |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S1 | Design | design | 2026-02-02 | 2026-04-30 | 2026-02-02 |",
                    "| S2 | Build | build | 2026-11-25 | 2026-12-11 | |",
                    "| S3 | Support | support | 2026-05-06 | 2026-12-18 | 2026-05-06 |")
                    + RuleExample.table(
                        "Acceptance", "ID | Stage | Criterion | Standard",
                        "| A1 | S1 | Design reviewed | 98% of remarks closed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let criteria = review.project.records(Acceptance.register)
        // A row that cannot be trusted may be the criterion; where no row names a stage, each has its own finding.
        guard !criteria.contains(where: \.isRagged), criteria.contains(where: { $0[Acceptance.stage] != nil }) else {
            return []
        }
        let sheets = AcceptanceSheets(review)
        return review.records(Stages.register).compactMap { stage in
            guard let id = stage.id?.value, review.hasBegun(stage), !stage.isUnread(Stages.type),
                stage[Stages.type].map({ !exempt.contains($0) }) ?? true, sheets[id].isEmpty
            else { return nil }
            return Finding(
                description, review.severityBySize(.warning), at: stage.span,
                Phrase(
                    Localized(
                        "{0} has begun without an acceptance criterion", "{0} 已开始，但没有验收指标", "{0} 已開始，但沒有驗收項目"),
                    .text(id)),
                wayOut: Phrase(
                    Localized(
                        "agree criteria that name {0}", "请约定以 {0} 为阶段的验收指标", "請約定以 {0} 為階段的驗收項目"), .text(id)))
        }
    }

    private static let exempt: Set<StageType> = [.kickOff, .support, .other]
}
