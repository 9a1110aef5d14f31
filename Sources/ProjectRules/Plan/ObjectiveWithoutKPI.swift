import Diagnostics
import ProjectModel

/// An objective that nothing measures.
package enum ObjectiveWithoutKPI: Rule {
    package static let description = RuleDescription(
        "objective-without-kpi", .warning,
        summary: "An objective names no KPI, and no KPI names it.",
        rationale:
            "An objective that nothing measures is never met and never missed. Practices 1 and 21; PMBOK wants objectives to be measurable.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Objectives", "ID | Objective | KPIs",
                    "                                   ↓", "| O1 | Orders leave within a day | |",
                    "| O2 | Stock is right | K2 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Objectives", "ID | Objective | KPIs", "| O1 | Orders leave within a day | K1 |")),
            RuleExample.project(
                RuleExample.table("Objectives", "ID | Objective", "| O1 | Orders leave within a day |")
                    + RuleExample.table(
                        "KPIs", "ID | KPI | Objective | Target", "| K1 | Order time | O1 | ≤ 24 h |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        var measured: Set<String> = []
        for kpi in review.records(KPIs.register) {
            measured.formUnion((kpi[KPIs.objective] ?? []).map(\.id))
        }
        return review.records(Objectives.register).compactMap { record in
            guard record[Objectives.kpis] == nil, !record.isUnread(Objectives.kpis),
                !measured.contains(record.id?.value ?? "")
            else { return nil }
            return Finding(
                description, at: record.span(of: Objectives.kpis),
                Phrase(
                    Localized("{0} has no KPI", "{0} 没有指标", "{0} 沒有指標"),
                    .text(record.id?.value ?? record.title.plain)),
                wayOut: Phrase(
                    Localized("name the KPI that measures it", "请写明用哪个指标衡量", "請寫明用哪個指標衡量")))
        }
    }
}
