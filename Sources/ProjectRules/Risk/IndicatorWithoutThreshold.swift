import Diagnostics
import ProjectModel

/// A risk's indicator that can never warn.
package enum IndicatorWithoutThreshold: Rule {
    package static let description = RuleDescription(
        "indicator-without-threshold", .info,
        summary: "A risk names an indicator, and neither of them has a threshold.",
        rationale:
            "An indicator warns when its value crosses a threshold. Without one, the measurements come in and nobody is told. Practice 18.",
        failing: [
            RuleExample.project(
                RuleExample.table("KPIs", "ID | KPI | Target", "| K1 | Stock accuracy | ≥ 98% |")
                    + RuleExample.table(
                        "Risks", "ID | Risk | Probability | Impact | Indicator",
                        "                                                ↓",
                        "| R1 | Stock is missing after go-live | 3 | 4 | K1 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("KPIs", "ID | KPI | Target", "| K1 | Stock accuracy | ≥ 98% |")
                    + RuleExample.table(
                        "Risks", "ID | Risk | Probability | Impact | Indicator | Threshold",
                        "| R1 | Stock is missing after go-live | 3 | 4 | K1 | 95% |")),
            RuleExample.project(
                RuleExample.table("KPIs", "ID | KPI | Target | Threshold", "| K1 | Stock accuracy | ≥ 98% | 95% |")
                    + RuleExample.table(
                        "Risks", "ID | Risk | Probability | Impact | Indicator",
                        "| R1 | Stock is missing after go-live | 3 | 4 | K1 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        var withoutThreshold: Set<String> = []
        for kpi in review.records(KPIs.register) {
            guard let id = kpi.id?.value, kpi[KPIs.threshold] == nil, !kpi.isUnread(KPIs.threshold) else { continue }
            withoutThreshold.insert(id)
        }
        return review.openThreats.compactMap { risk in
            guard risk[Risks.threshold] == nil, !risk.isUnread(Risks.threshold),
                let kpi = risk[Risks.indicator]?.first(where: { withoutThreshold.contains($0.id) })
            else { return nil }
            return Finding(
                description, at: risk.span(of: Risks.indicator),
                Phrase(
                    Localized(
                        "neither {0} nor its indicator {1} has a threshold", "{0} 及其预警指标 {1} 都没有阈值",
                        "{0} 及其預警指標 {1} 都沒有門檻值"),
                    .text(risk.id?.value ?? risk.title.plain), .text(kpi.id)),
                wayOut: Phrase(
                    Localized(
                        "write at which value to warn", "请写明达到何值时预警", "請寫明達到何值時預警")))
        }
    }
}
