import Diagnostics
import ProjectModel

/// A KPI of which nobody knows where it started.
package enum KPIWithoutBaseline: Rule {
    package static let description = RuleDescription(
        "kpi-without-baseline", .info,
        summary: "A KPI has no baseline.",
        rationale:
            "What a project has improved is the way from the baseline to the value of today. After go-live the baseline can no longer be measured. Practice 21.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Baseline | Target", "                    ↓",
                    "| K1 | Order time | TBD | ≤ 24 h |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("KPIs", "ID | KPI | Baseline | Target", "| K1 | Order time | 48 h | ≤ 24 h |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(KPIs.register).compactMap { kpi in
            guard kpi[KPIs.baseline] == nil, !kpi.isUnread(KPIs.baseline) else { return nil }
            return Finding(
                description, at: kpi.span(of: KPIs.baseline),
                Phrase(
                    Localized("{0} has no baseline", "{0} 没有基线值", "{0} 沒有基準值"),
                    .text(kpi.id?.value ?? kpi.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "measure it before the system changes it", "请在系统改变它之前测量", "請在系統改變它之前量測")))
        }
    }
}
