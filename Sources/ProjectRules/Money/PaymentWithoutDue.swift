import Diagnostics
import ProjectModel

/// A payment that is due on no day.
package enum PaymentWithoutDue: Rule {
    package static let description = RuleDescription(
        "payment-without-due", .info,
        summary: "A payment that has not come has no due date.",
        rationale:
            "A payment without a date is never overdue, and neither party can plan for it. Practice 30.",
        failing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Design approved | 2026-04-03 |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount | Due | Received", "                 ↓",
                        "| P1 | M1 | 90 | TBD | |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Design approved | 2026-04-03 |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount | Due | Received",
                        "| P1 | M1 | 90 | 2026-12-31 | |", "| P2 | M1 | 10 | | 2026-05-29 |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.records(Payments.register).compactMap { payment in
            guard payment[Payments.due] == nil, !payment.isUnread(Payments.due),
                payment.cell(Payments.received)?.isEmpty ?? true
            else { return nil }
            return Finding(
                description, at: payment.span(of: Payments.due),
                Phrase(
                    Localized("{0} has no due date", "{0} 没有应付日期", "{0} 沒有應付日期"),
                    .text(payment.id?.value ?? payment.title.plain)),
                wayOut: Phrase(
                    Localized(
                        "write until when it is to be paid", "请写明应于何时付款", "請寫明應於何時付款")))
        }
    }
}
