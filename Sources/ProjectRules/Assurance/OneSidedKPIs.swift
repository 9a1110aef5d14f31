import Diagnostics
import ProjectModel

/// KPIs that all look at the same side of the project.
package enum OneSidedKPIs: Rule {
    package static let description = RuleDescription(
        "one-sided-kpis", .info,
        summary: "All KPIs are of one category.",
        rationale:
            "A system may do everything and be used by nobody, or be used and never pay. Function, adoption, and cost and benefit are measured together. Practice 21.",
        failing: [
            RuleExample.project(
                "↓\n"
                    + RuleExample.table(
                        "KPIs", "ID | KPI | Category | Target", "| K1 | Order time | function | ≤ 24 h |",
                        "| K2 | Stock accuracy | function | ≥ 98% |", "| K3 | Response time | function | ≤ 2 s |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Category | Target", "| K1 | Order time | function | ≤ 24 h |",
                    "| K2 | Stock accuracy | function | ≥ 98% |", "| K3 | Daily users | adoption | ≥ 200 |")),
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Category | Target", "| K1 | Order time | function | ≤ 24 h |",
                    "| K2 | Stock accuracy | function | ≥ 98% |")),
        ])

    /// Fewer KPIs than this cannot be expected to cover every side.
    private static let minimum = 3

    package static func check(_ review: Review) -> [Finding] {
        let kpis = review.project.records(KPIs.register)
        guard !kpis.contains(where: { $0.isUnread(KPIs.category) }) else { return [] }
        let categories = kpis.compactMap { $0[KPIs.category] }
        guard categories.count >= minimum, let first = categories.first, categories.allSatisfy({ $0 == first }) else {
            return []
        }
        return [
            Finding(
                description, at: review.place(of: KPIs.register),
                Phrase(
                    Localized(
                        "all {0} KPIs are of the category “{1}”", "{0} 项指标的类别都是“{1}”", "{0} 項指標的類別都是「{1}」"),
                    .text(String(categories.count)), .words(first.label)),
                wayOut: Phrase(
                    Localized(
                        "measure function, adoption, and cost and benefit", "请兼顾功能、应用以及成本与效益",
                        "請兼顧功能、採用以及成本與效益")))
        ]
    }
}
