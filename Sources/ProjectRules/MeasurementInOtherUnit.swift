import Diagnostics
import ProjectModel

/// A measurement whose unit is not that of its KPI's target.
package enum MeasurementInOtherUnit: Rule {
    package static let description = RuleDescription(
        "measurement-in-other-unit", .error,
        summary: "A measurement or a baseline has another unit than its KPI's target.",
        rationale: "2 d is not less than 24 h. The KPI is not rated until both are in one unit.",
        failing: [
            RuleExample.project(
                "## KPIs\n\n| ID | KPI | Target |\n|----|-----|--------|\n| K1 | Order time | ≤ 24 h |\n\n## KPI measurements\n\n| KPI | Date | Value |\n|-----|------|-------|\n                    ↓\n| K1 | 2026-10-31 | 2 d |\n"
            ),
            RuleExample.project(
                RuleExample.table(
                    "KPIs", "ID | KPI | Baseline | Target", "                    ↓",
                    "| K1 | Order time | 3 d | ≤ 24 h |")),
        ],
        passing: [
            RuleExample.project(
                "## KPIs\n\n| ID | KPI | Target |\n|----|-----|--------|\n| K1 | Order time | ≤ 24 h |\n\n## KPI measurements\n\n| KPI | Date | Value |\n|-----|------|-------|\n| K1 | 2026-10-31 | 48 h |\n"
            )
        ])

    package static func check(_ review: Review) -> [Finding] {
        let project = review.project
        var units: [String: String] = [:]
        for kpi in project.records(KPIs.register) {
            guard let id = kpi.id?.value else { continue }
            units[id] = kpi[KPIs.target]?.unit ?? kpi[KPIs.threshold]?.unit
        }
        let baselines = project.records(KPIs.register).compactMap { kpi -> Finding? in
            guard let written = kpi[KPIs.baseline]?.unit, let id = kpi.id?.value, let unit = units[id],
                !WrittenNumber.isSameUnit(written, unit)
            else { return nil }
            return finding(written, unit, at: kpi.span(of: KPIs.baseline))
        }
        return baselines
            + project.records(Measurements.register).compactMap { record in
                guard let written = record[Measurements.value]?.unit, let id = record[Measurements.kpi]?.first?.id,
                    let unit = units[id],
                    !WrittenNumber.isSameUnit(written, unit)
                else { return nil }
                return finding(written, unit, at: record.span(of: Measurements.value))
            }
    }

    private static func finding(_ written: String, _ unit: String, at span: Span) -> Finding {
        Finding(
            description, at: span,
            Phrase(
                Localized(
                    "measured in “{0}”, the target is in “{1}”", "测量单位为“{0}”，目标单位为“{1}”", "量測單位為「{0}」，目標單位為「{1}」"),
                .text(written), .text(unit)),
            wayOut: Phrase(Localized("write it in {0}", "请改用 {0}", "請改用 {0}"), .text(unit)))
    }
}
