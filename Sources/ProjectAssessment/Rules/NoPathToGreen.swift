import Diagnostics
import ProjectModel

/// An amber or red dimension that nobody says how to mend.
package enum NoPathToGreen: AssessmentRule {
    package static let description = RuleDescription(
        "no-path-to-green", .warning,
        summary: "A dimension is amber or red, and no path to green with an owner and a date is declared.",
        rationale:
            "A committee that sees red asks who does what by when. PRINCE2 wants options and a recommendation with each exception. Practice 25. Amber on a small project is worth knowing.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared", "↓",
                        "| schedule | amber |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared | Path to green | Owner | By",
                        "                     ↓",
                        "| schedule | amber | a second load team | Li Na | |")),
            "↓\n"
                + RuleExample.project(
                    RuleExample.table(
                        "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-15 |")
                    + RuleExample.table(
                        "Status", "Dimension | Declared | Path to green | Owner | By",
                        "| schedule | amber | a second load team | Li Na | 2026-12-04 |")),
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Forecast", "| M1 | Go-live | 2026-12-01 | 2026-12-04 |")),
        ])

    package static func check(_ assessment: ProjectAssessment, previous: ProjectAssessment?) -> [Finding] {
        let bad = assessment.dimensions.filter { $0.computed >= .amber }
        var findings = bad.compactMap { dimension in
            dimension.declaration.flatMap { finding(dimension, $0, severity([dimension], assessment)) }
        }
        let undeclared = bad.filter { $0.declaration == nil }
        // A row that cannot be trusted may be the declaration.
        let hasRagged = assessment.project.records(DeclaredStatus.register).contains(where: \.isRagged)
        if !undeclared.isEmpty, !hasRagged {
            findings.append(
                Finding(
                    description, severity(undeclared, assessment),
                    at: Review(assessment.project, statusDate: assessment.statusDate).place(
                        of: DeclaredStatus.register),
                    Phrase(
                        Localized("no path to green for: {0}", "以下维度没有转绿路径：{0}", "以下構面沒有轉綠路徑：{0}"),
                        .words(names(undeclared))),
                    wayOut: Phrase(
                        Localized(
                            "write a row under “Status” with path to green, owner and date", "请在“状态”中写明转绿路径、责任人和日期",
                            "請在「狀態」中寫明轉綠路徑、負責人和日期"))))
        }
        return findings
    }

    private static func severity(_ dimensions: [DimensionStatus], _ assessment: ProjectAssessment) -> Severity {
        let isSmall = assessment.project.charter[Charter.size] == .small
        return isSmall && dimensions.allSatisfy { $0.computed == .amber } ? .info : .warning
    }

    private static func names(_ dimensions: [DimensionStatus]) -> Localized {
        let labels = dimensions.map(\.dimension.word.label)
        return Localized(
            dimensions.map(\.dimension.name).joined(separator: ", "),
            labels.map(\.simplifiedChinese).joined(separator: "、"),
            labels.map(\.traditionalChinese).joined(separator: "、"))
    }

    private static func finding(_ dimension: DimensionStatus, _ declaration: Record, _ severity: Severity) -> Finding? {
        let name = Phrase.Argument.words(dimension.dimension.word.label)
        let computed = Phrase.Argument.words(dimension.computed.words)
        guard declaration[DeclaredStatus.pathToGreen] != nil else {
            return Finding(
                description, severity, at: declaration.span,
                Phrase(
                    Localized(
                        "{0} is {1} and has no path to green", "{0}为{1}，没有转绿路径", "{0}為{1}，沒有轉綠路徑"), name, computed),
                wayOut: Phrase(
                    Localized(
                        "write what brings it back to green, who does it and by when", "请写明转绿措施、责任人和日期",
                        "請寫明轉綠措施、負責人和日期")))
        }
        let hasOwner = declaration[DeclaredStatus.owner] != nil || declaration.isUnread(DeclaredStatus.owner)
        let hasDate = declaration[DeclaredStatus.by] != nil || declaration.isUnread(DeclaredStatus.by)
        if hasOwner, hasDate { return nil }
        return Finding(
            description, severity, at: declaration.span(of: DeclaredStatus.pathToGreen),
            Phrase(
                Localized(
                    "{0} is {1}, and its path to green has {2}", "{0}为{1}，转绿路径{2}", "{0}為{1}，轉綠路徑{2}"), name, computed,
                .words(gap(hasOwner: hasOwner, hasDate: hasDate))),
            wayOut: Phrase(Localized("write who does it and by when", "请写明责任人和日期", "請寫明負責人和日期")))
    }

    private static func gap(hasOwner: Bool, hasDate: Bool) -> Localized {
        if hasOwner { return Localized("no date", "没有日期", "沒有日期") }
        if hasDate { return Localized("no owner", "没有责任人", "沒有負責人") }
        return Localized("no owner and no date", "没有责任人和日期", "沒有負責人和日期")
    }
}
