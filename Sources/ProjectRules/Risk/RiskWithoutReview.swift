import Diagnostics
import ProjectModel

/// An open risk that was not looked at for longer than the interval.
package enum RiskWithoutReview: Rule {
    package static let description = RuleDescription(
        "risk-without-review", .warning,
        summary: "An open risk was not reviewed within the interval.",
        rationale:
            "Probability and impact change with every month. A register that is not reviewed shows last spring's risks. Practice 17; ISO 31000 asks for monitoring and review. The interval is 30 days unless the portfolio says otherwise. A risk with a score under 8 is only noted.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Raised | Reviewed",
                    "                                                               ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | 2026-04-16 | 2026-09-10 |",
                    "                                                        ↓",
                    "| R2 | The test room is not free | 1 | 2 | 2026-05-20 | |")),
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Reviewed",
                    "                                                  ↓",
                    "| R1 | Customer data does not reconcile | 4 | 5 | |")),
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | Raised | Reviewed",
                    "| R1 | Customer data does not reconcile | 4 | 5 | 2026-04-16 | 2026-11-19 |",
                    "| R2 | A key user leaves | 3 | 4 | 2026-11-02 | |",
                    "| R3 | The test room is not free | 1 | 2 | | |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        guard !review.isClosed else { return [] }
        return review.openThreats.compactMap { risk in
            guard !risk.isUnread(Risks.reviewed), let message = complaint(of: risk, in: review) else { return nil }
            let band = review.riskScale.inherent(risk)?.band ?? .low
            return Finding(
                description, band >= .moderate ? .warning : .info, at: risk.span(of: Risks.reviewed),
                message,
                wayOut: Phrase(
                    Localized(
                        "review it every {0} days and write the date", "请每 {0} 天评审一次并写明日期",
                        "請每 {0} 天審查一次並寫明日期"),
                    .text(String(review.intervals.riskReview))))
        }
    }

    /// Nil where the risk was looked at in time, or nobody can tell.
    private static func complaint(of risk: Record, in review: Review) -> Phrase? {
        let name = Phrase.Argument.text(risk.id?.value ?? risk.title.plain)
        let interval = review.intervals.riskReview
        if let reviewed = risk[Risks.reviewed] {
            let days = review.age(of: reviewed)
            guard days > interval else { return nil }
            return Phrase(
                Localized("{0} was last reviewed {1} days ago", "{0} 上次评审距今 {1} 天", "{0} 上次審查距今 {1} 天"), name,
                .text(String(days)))
        }
        if let raised = risk[Risks.raised] {
            let days = review.age(of: raised)
            guard days > interval else { return nil }
            return Phrase(
                Localized(
                    "{0} was raised {1} days ago and not reviewed since", "{0} 提出已 {1} 天，此后没有评审",
                    "{0} 提出已 {1} 天，此後沒有審查"),
                name, .text(String(days)))
        }
        // Without a date, a risk may be as old as the project; in a young one it was written down a short while ago.
        guard review.riskScale.isHigh(risk), !risk.isUnread(Risks.raised),
            let start = review.project.charter[Charter.start], review.age(of: start) > interval
        else { return nil }
        return Phrase(Localized("{0} was never reviewed", "{0} 从未评审", "{0} 從未審查"), name)
    }
}
