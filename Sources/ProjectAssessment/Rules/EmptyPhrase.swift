import Diagnostics
import ProjectModel

/// Reassurance where the figures are amber or red.
package enum EmptyPhrase: AssessmentRule {
    package static let description = RuleDescription(
        "empty-phrase", .warning,
        summary: "An update or a reason says only that all is well, and the computed status is amber or red.",
        rationale:
            "“On track” beside a red mark tells the committee that the report was not written for it. Practice 25 asks for progress, risk, budget and morale.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |"))
                + "=== status/2026-W47.md\n↓\n## Summary\n\nThe project is on track. 项目进展顺利，风险可控。\n",
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared | Reason", "                     ↓",
                        "| schedule | amber | 專案按計畫進行 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |"))
                + "=== status/2026-W47.md\n## Summary\n\nTests are on track, go-live slips by two weeks.\n",
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-01 |"))
                + "=== status/2026-W47.md\n## Summary\n\nThe project is on track.\n",
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        guard assessment.overall >= .amber else { return [] }
        var findings: [Finding] = []
        if let update = assessment.update, let summary = update.summary?.plain, EmptyPhrases.isAll(of: summary) {
            findings.append(finding(summary, assessment.overall, at: update.span))
        }
        // The reason for a dimension stands beside that dimension's own status.
        let declared =
            assessment.dimensions.map { ($0.declaration, $0.computed) }
            + [(assessment.overallDeclaration, assessment.overall)]
        for case (let declaration?, let computed) in declared where computed >= .amber {
            guard let reason = declaration[DeclaredStatus.reason]?.plain, EmptyPhrases.isAll(of: reason) else {
                continue
            }
            findings.append(finding(reason, computed, at: declaration.span(of: DeclaredStatus.reason)))
        }
        return findings
    }

    private static func finding(_ words: String, _ computed: Status, at place: Span) -> Finding {
        let shown = words.count > 60 ? String(words.prefix(60)) + "…" : words
        return Finding(
            description, at: place,
            Phrase(
                Localized(
                    "“{0}” says nothing, and the computed status is {1}", "“{0}”没有说明情况，而计算状态为{1}",
                    "「{0}」沒有說明情況，而計算狀態為{1}"), .text(shown), .words(computed.words)),
            wayOut: Phrase(
                Localized(
                    "say what is late or over, why, and what is done about it", "请说明何处延误或超支、原因和措施",
                    "請說明何處延誤或超支、原因和措施")))
    }
}
