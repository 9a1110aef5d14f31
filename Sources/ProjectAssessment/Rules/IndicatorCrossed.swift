import Diagnostics
import ProjectModel

/// A risk whose early warning has sounded.
package enum IndicatorCrossed: AssessmentRule {
    package static let description = RuleDescription(
        "indicator-crossed", .warning,
        summary: "The indicator of an open risk has crossed its threshold.",
        rationale:
            "An early warning is worth something if it is heard: the response is started, or the risk has become an issue. Practice 18; ISO 31000 asks for monitoring.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Indicator | Threshold",
                    "                                ↓",
                    "| R1 | Orders pile up | 3 | 3 | K1 | 30 h |")
                    + RuleExample.table("KPIs", "ID | KPI | Target", "| K1 | Order time | ≤ 24 h |")
                    + RuleExample.table("KPI measurements", "KPI | Date | Value", "| K1 | 2026-11-13 | 32 h |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Indicator | Threshold",
                    "| R1 | Orders pile up | 3 | 3 | K1 | 30 h |")
                    + RuleExample.table("KPIs", "ID | KPI | Target", "| K1 | Order time | ≤ 24 h |")
                    + RuleExample.table("KPI measurements", "KPI | Date | Value", "| K1 | 2026-11-13 | 28 h |"))
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        assessment.risks.compactMap { risk in
            guard let indicator = risk.crossedIndicator, let last = indicator.last else { return nil }
            return Finding(
                description, at: risk.record.span(of: Risks.indicator),
                Phrase(
                    Localized(
                        "{0} is at {1}, past the threshold of {2}", "{0} 为 {1}，已触及 {2} 的阈值", "{0} 為 {1}，已觸及 {2} 的門檻值"),
                    .text(indicator.record.id?.value ?? indicator.record.title.plain),
                    .text([last.value.plain, last.unit].compactMap { $0 }.joined(separator: " ")),
                    .text(risk.record.id?.value ?? risk.record.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "start the response, or record the issue that it has become", "请启动应对措施，或登记为问题",
                        "請啟動因應措施，或登錄為議題")))
        }
    }
}
