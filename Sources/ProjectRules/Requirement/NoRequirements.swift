import Diagnostics
import ProjectModel

/// A design that nobody asked for in writing.
package enum NoRequirements: Rule {
    package static let description = RuleDescription(
        "no-requirements", .warning,
        summary: "The stage of requirements is over, or design has begun, and no requirement is recorded.",
        rationale:
            "What is designed and built without written requirements can be neither signed nor accepted. Practice 8; PMBOK collects requirements before it defines scope.",
        failing: [
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Stages", "ID | Name | Type | Start | Finish | Actual start | Actual finish",
                        "| S1 | Requirements | requirements | 2026-01-05 | 2026-03-06 | 2026-01-05 | 2026-03-06 |",
                        "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | | |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Build | build | 2026-03-09 | 2026-12-18 | 2026-03-09 |") + "↓\n## Requirements\n"),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S2 | Blueprint | design | 2026-03-09 | 2026-12-18 | 2026-03-09 |")
                    + RuleExample.table("Requirements", "ID | Requirement", "| Q1 | Orders are entered by branch |")),
            RuleExample.project(
                RuleExample.table(
                    "Stages", "ID | Name | Type | Start | Finish | Actual start",
                    "| S1 | Requirements | requirements | 2026-10-05 | 2026-12-18 | 2026-10-05 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasNone(Requirements.register), !review.isClosed, let reason = fault(review) else { return [] }
        return [
            Finding(
                description, at: review.place(of: Requirements.register), reason,
                wayOut: Phrase(
                    Localized(
                        "record what the departments need, and have it signed", "请登记各部门的需求并签字确认",
                        "請登記各部門的需求並簽認")))
        ]
    }

    private static func fault(_ review: Review) -> Phrase? {
        let gathered = review.records(Stages.register).first {
            $0[Stages.type] == .requirements && review.hasEnded($0)
        }
        if let gathered {
            return Phrase(
                Localized(
                    "“{0}” has ended and no requirement is recorded", "“{0}”已结束，但没有登记任何需求",
                    "「{0}」已結束，但沒有登記任何需求"),
                .text(gathered.title.plain))
        }
        return review.begunStage(of: [.design, .build]).map { stage in
            Phrase(
                Localized(
                    "“{0}” has begun and no requirement is recorded", "“{0}”已开始，但没有登记任何需求",
                    "「{0}」已開始，但沒有登記任何需求"),
                .text(stage.title.plain))
        }
    }
}
