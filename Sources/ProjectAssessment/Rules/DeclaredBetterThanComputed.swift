import Diagnostics
import ProjectModel

/// A status that is declared better than the figures are.
package enum DeclaredBetterThanComputed: AssessmentRule {
    package static let description = RuleDescription(
        "declared-better-than-computed", .warning,
        summary: "A dimension, or the project, is declared better than its computed status.",
        rationale:
            "Green outside and red inside is a watermelon: the committee learns of the trouble when it is too late. Practice 25. With a reason it is worth knowing; the page shows both.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared", "             ↓",
                        "| schedule | green |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared | Reason",
                        "            ↓",
                        "| overall | green | the client moved the date, and signs the change this week |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared", "| schedule | amber |", "| overall | red |"))
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        var findings = assessment.dimensions.filter(\.isDeclaredBetter).compactMap { dimension in
            finding(dimension.dimension.word, dimension.declaration, dimension.declared, dimension.computed)
        }
        if assessment.isDeclaredBetter {
            let overall = finding(
                .overall, assessment.overallDeclaration, assessment.declaredOverall, assessment.overall)
            findings += [overall].compactMap { $0 }
        }
        return findings
    }

    private static func finding(
        _ dimension: DimensionWord, _ declaration: Record?, _ declared: Status?, _ computed: Status
    ) -> Finding? {
        guard let declaration, let declared else { return nil }
        let hasReason = declaration[DeclaredStatus.reason] != nil
        return Finding(
            description, hasReason ? .info : .warning, at: declaration.span(of: DeclaredStatus.declared),
            Phrase(
                Localized("{0}: declared {1}, computed {2}", "{0}：申报为{1}，计算为{2}", "{0}：申報為{1}，計算為{2}"),
                .words(dimension.label), .words(declared.words), .words(computed.words)),
            wayOut: hasReason
                ? Phrase(Localized("the page shows both, and the reason", "页面会同时显示两者和原因", "頁面會同時顯示兩者和原因"))
                : Phrase(
                    Localized(
                        "declare {0}, or write the reason", "请申报为{0}，或写明原因", "請申報為{0}，或寫明原因"),
                    .words(computed.words)))
    }
}
