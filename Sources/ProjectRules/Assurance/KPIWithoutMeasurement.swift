import Diagnostics
import ProjectModel

/// A KPI that nobody has measured.
package enum KPIWithoutMeasurement: Rule {
    package static let description = RuleDescription(
        "kpi-without-measurement", .info,
        summary: "A KPI has no measurement after 90 days of the project.",
        rationale:
            "A measure that is first taken after go-live proves nothing. Taken early, it also shows whether it can be taken at all. Practice 21.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Target", "| K1 | Order time | ≤ 24 h |", "↓", "| K2 | Stock accuracy | ≥ 98% |")
                    + RuleExample.table("KPI measurements", "KPI | Date | Value", "| K1 | 2026-10-31 | 40 h |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("KPIs", "ID | KPI | Target", "| K1 | Order time | ≤ 24 h |")
                    + RuleExample.table("KPI measurements", "KPI | Date | Value", "| K1 | 2026-10-31 | 40 h |"))
        ])

    /// How many days a project may take to its first measurement.
    private static let grace = 90

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        let measurements = review.project.records(Measurements.register)
        // A row that cannot be read may be the measurement that is missed.
        guard let start = review.project.charter[Charter.start], review.age(of: start) > grace,
            !measurements.contains(where: { $0.isUnread(Measurements.kpi) })
        else { return [] }
        let measured = Set(measurements.flatMap { $0[Measurements.kpi] ?? [] }.map(\.id))
        return review.records(KPIs.register).compactMap { kpi in
            guard let id = kpi.id?.value, !measured.contains(id) else { return nil }
            return Finding(
                description, at: kpi.span,
                Phrase(
                    Localized("{0} was never measured", "{0} 从未测量", "{0} 從未量測"), .text(id)),
                wayOut: Phrase(
                    Localized("measure it and record the value", "请测量并登记测量值", "請量測並登記量測值")))
        }
    }
}
