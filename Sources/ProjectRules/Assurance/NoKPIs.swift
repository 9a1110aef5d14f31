import Diagnostics
import ProjectModel

/// A project whose success nobody will be able to measure.
package enum NoKPIs: Rule {
    package static let description = RuleDescription(
        "no-kpis", .warning,
        summary: "A project that has begun has no KPI.",
        rationale:
            "A goal becomes a measure, such as order time or stock level, before the system changes it. Afterwards nobody can tell what it was. Practice 21; PMBOK measures benefits against a baseline.",
        failing: ["↓\n" + RuleExample.project("")],
        passing: [
            RuleExample.project(RuleExample.table("KPIs", "ID | KPI | Target", "| K1 | Order time | ≤ 24 h |"))
        ])

    /// How many days a project may take to choose its measures.
    private static let grace = 30

    package static func check(_ review: Review) -> [Finding] {
        guard review.hasNone(KPIs.register), !review.isClosed, let start = review.project.charter[Charter.start],
            review.age(of: start) > grace
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: KPIs.register),
                Phrase(
                    Localized(
                        "there is no KPI {0} days after the start", "项目开始 {0} 天后仍没有关键指标",
                        "專案開始 {0} 天後仍沒有關鍵指標"),
                    .text(String(review.age(of: start)))),
                wayOut: Phrase(
                    Localized(
                        "refine each goal to a measure with a baseline and a target", "请把每个目标细化为有基线值和目标值的指标",
                        "請將每個目標細化為有基準值和目標值的指標")))
        ]
    }
}
