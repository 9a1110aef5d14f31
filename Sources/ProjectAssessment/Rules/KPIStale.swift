import Diagnostics
import ProjectModel

/// A KPI that was not measured when it was to be.
package enum KPIStale: AssessmentRule {
    package static let description = RuleDescription(
        "kpi-stale", .warning,
        summary: "The last measurement of a KPI is older than its interval.",
        rationale:
            "An old value passes for today's. A KPI is measured at the interval that it was given. Practice 21.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Target | Interval", "↓",
                    "| K1 | Order time | ≤ 24 h | 30d |")
                    + RuleExample.table("KPI measurements", "KPI | Date | Value", "| K1 | 2026-09-30 | 26 h |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Target | Interval", "| K1 | Order time | ≤ 24 h | 30d |")
                    + RuleExample.table("KPI measurements", "KPI | Date | Value", "| K1 | 2026-10-31 | 26 h |"))
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        assessment.kpis.compactMap { kpi in
            guard kpi.isStale, let last = kpi.last else { return nil }
            return Finding(
                description, at: kpi.record.span,
                Phrase(
                    Localized("{0} was last measured {1} days ago", "{0} 上次测量在 {1} 天前", "{0} 上次量測在 {1} 天前"),
                    .text(kpi.record.id?.value ?? kpi.record.title.plain),
                    .text("\(assessment.statusDate.days(since: last.date))")),
                wayOut: Phrase(
                    Localized(
                        "measure it, or give it the interval at which it is measured", "请补测，或改写实际的测量周期",
                        "請補測，或改寫實際的量測週期")))
        }
    }
}
