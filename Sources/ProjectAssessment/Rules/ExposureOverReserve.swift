import Diagnostics
import ProjectModel

/// Risks that may cost more than is left for them.
package enum ExposureOverReserve: AssessmentRule {
    package static let description = RuleDescription(
        "exposure-over-reserve", .warning,
        summary: "The expected cost of the open threats is above the contingency reserve that is left.",
        rationale:
            "The reserve is there for what the risks may cost. PMBOK sizes it by the expected monetary value, probability times cost. Practice 22.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Cost", "| R1 | Data does not fit | 4 | 5 | 200,000 |")
                    + "↓\n"
                    + RuleExample.table(
                        "Budget", "ID | Category | Baseline", "| B1 | Licences | 900,000 |",
                        "| B2 | Contingency reserve | 100,000 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Cost", "| R1 | Data does not fit | 4 | 5 | 100,000 |")
                    + RuleExample.table(
                        "Budget", "ID | Category | Baseline", "| B1 | Licences | 900,000 |",
                        "| B2 | Contingency reserve | 100,000 |"))
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        guard let exposure = assessment.exposure.threats, let left = assessment.budget?.reserve?.left,
            exposure > left
        else { return [] }
        return [
            Finding(
                description,
                at: Review(assessment.project, statusDate: assessment.statusDate).place(of: Budget.register),
                Phrase(
                    Localized(
                        "open threats may cost {0}, and {1} of the reserve is left", "未关闭风险的期望损失为 {0}，应急储备剩 {1}",
                        "未結案風險的期望損失為 {0}，應變準備金剩 {1}"), .text(exposure.plain), .text(left.plain)),
                wayOut: Phrase(
                    Localized(
                        "lessen the threats, or ask for more reserve", "请降低风险，或申请追加储备", "請降低風險，或申請追加準備金")))
        ]
    }
}
