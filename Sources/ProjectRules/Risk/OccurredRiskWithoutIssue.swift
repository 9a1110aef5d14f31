import Diagnostics
import ProjectModel

/// A risk that has come, and that no issue follows up.
package enum OccurredRiskWithoutIssue: Rule {
    package static let description = RuleDescription(
        "occurred-risk-without-issue", .warning,
        summary: "A risk has occurred and no issue names it.",
        rationale:
            "A risk that has come is an issue: it needs an owner, a date and a solution. Without the link, it falls between the two registers. Practice 19; PRINCE2 raises an issue for it.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | State",
                    "                                    ↓", "| R1 | Scanners come late | 4 | 3 | occurred |")
                    + RuleExample.table("Issues", "ID | Issue | Risk", "| I1 | Labels are out of place | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | State",
                    "| R1 | Scanners come late | 4 | 3 | occurred |")
                    + RuleExample.table("Issues", "ID | Issue | Risk", "| I1 | 60 scanners have not come | R1 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        let issues = review.project.records(Issues.register)
        // A row that cannot be read may be the issue that is looked for.
        guard !issues.contains(where: { $0.isUnread(Issues.risk) }) else { return [] }
        let named = Set(issues.flatMap { $0[Issues.risk] ?? [] }.map(\.id))
        return review.records(Risks.register).compactMap { risk in
            guard risk[Risks.state] == .occurred, !risk.isUnread(Risks.strategy), !Risks.isOpportunity(risk),
                let id = risk.id?.value, !named.contains(id)
            else { return nil }
            return Finding(
                description, at: risk.span(of: Risks.state),
                Phrase(
                    Localized(
                        "{0} has occurred, and no issue names it", "{0} 已发生，但没有问题与之关联", "{0} 已發生，但沒有議題與之關聯"),
                    .text(id)),
                wayOut: Phrase(
                    Localized(
                        "record the issue, with {0} as its risk", "请登记问题，并以 {0} 为来源风险", "請登記議題，並以 {0} 為來源風險"),
                    .text(id)))
        }
    }
}
