import Diagnostics
import ProjectModel

/// A payment that was due and has not come.
package enum PaymentOverdue: Rule {
    package static let description = RuleDescription(
        "payment-overdue", .warning,
        summary: "A payment that is invoiced, or whose milestone is reached, is past its due date and not received.",
        rationale:
            "Payment follows acceptance. A delay in collecting is a dispute that nobody has named yet. Practice 30.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Milestones", "ID | Name | Baseline | Actual", "| M1 | Design approved | 2026-04-03 | 2026-04-07 |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount | Due | Received",
                        "                 ↓", "| P1 | M1 | 90 | 2026-10-30 | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Design approved | 2026-04-03 |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount | Due | Received",
                        "| P1 | M1 | 90 | 2026-05-29 | 2026-06-04 |", "| P2 | M1 | 10 | 2026-12-31 | |")),
            // What it waits for has not come: there is nothing to collect yet.
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-11 |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount | Due", "| P1 | M1 | 90 | 2026-10-30 |")),
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Payments.register).compactMap { payment in
            guard let due = payment[Payments.due], due < review.statusDate, payment[Payments.received] == nil,
                !payment.isUnread(Payments.received),
                payment[Payments.invoiced] != nil || review.isEarned(payment)
            else { return nil }
            let days = review.age(of: due)
            return Finding(
                description, at: payment.span(of: Payments.due),
                Phrase(
                    Localized("{0} is overdue by {1}", "{0} 已逾期 {1}", "{0} 已逾期 {1}"),
                    .text(payment.id?.value ?? payment.title.plain),
                    .words(Localized(days == 1 ? "1 day" : "\(days) days", "\(days) 天", "\(days) 天"))),
                wayOut: Phrase(
                    Localized(
                        "collect it, or write when it came", "请催收，或写明到账日期", "請催收，或寫明入帳日期")))
        }
    }
}
