import Diagnostics
import ProjectModel

/// A payment that was earned and that nobody asks for.
package enum PaymentNotInvoiced: Rule {
    package static let description = RuleDescription(
        "payment-not-invoiced", .warning,
        summary: "What a payment waits for was reached more than 14 days ago, and it is not invoiced.",
        rationale:
            "A payment is tied to a milestone or to a signed stage. Once that is there, the invoice is the vendor's to write; each week of delay is lent to the client. Practice 30.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Actual", "| M1 | Design approved | 2026-04-03 | 2026-04-10 |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount | Invoiced", "                 ↓",
                        "| P1 | M1 | 90 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Actual", "| M1 | Design approved | 2026-04-03 | 2026-04-10 |",
                    "| M2 | Data reconciled | 2026-11-13 | 2026-11-13 |", "| M3 | Go-live | 2026-12-04 | |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount | Invoiced", "| P1 | M1 | 90 | 2026-04-13 |",
                        "| P2 | M2 | 60 | |", "| P3 | M1, M3 | 60 | |"))
        ])

    /// How many days an invoice may take.
    private static let patience = 14

    package static func check(_ review: Review) -> [Finding] {
        var reached: [String: CivilDate] = [:]
        for milestone in review.records(Milestones.register) {
            guard let id = milestone.id?.value, reached[id] == nil, let actual = milestone[Milestones.actual] else {
                continue
            }
            reached[id] = actual
        }
        return review.records(Payments.register).compactMap { payment in
            guard payment[Payments.invoiced] == nil, !payment.isUnread(Payments.invoiced),
                payment.cell(Payments.received)?.isEmpty ?? true, let references = payment[Payments.milestoneOrStage],
                let day = earned(references, reached, review), review.age(of: day) > patience
            else { return nil }
            return Finding(
                description, at: payment.span(of: Payments.invoiced),
                Phrase(
                    Localized(
                        "{0} could be invoiced since {1}", "{0} 自 {1} 起即可开票", "{0} 自 {1} 起即可開立發票"),
                    .text(payment.id?.value ?? payment.title.plain), .text(day.iso)),
                wayOut: Phrase(
                    Localized(
                        "invoice it, and write the date", "请开票并写明日期", "請開立發票並寫明日期")))
        }
    }

    /// The day on which the last of what a payment waits for was there; nil while something is not.
    private static func earned(
        _ references: [Reference], _ reached: [String: CivilDate], _ review: Review
    ) -> CivilDate? {
        var days: [CivilDate] = []
        for reference in references {
            let actual = reference.register == Stages.register.key ? nil : reached[reference.id]
            let isMilestone = actual != nil || reference.register == Milestones.register.key
            let signed = isMilestone ? nil : review.project.signed(reference.id, by: review.statusDate)
            guard let day = actual ?? signed else { return nil }
            days.append(day)
        }
        return days.max()
    }
}
