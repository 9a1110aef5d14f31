import Diagnostics
import ProjectModel

/// Payments that are not those of the contract.
package enum PaymentsDifferFromContract: Rule {
    package static let description = RuleDescription(
        "payments-differ-from-contract", .warning,
        summary: "The payments do not add up to the contract amount.",
        rationale:
            "The plan of payments divides the contract amount. Where the sum differs, a payment is missing or wrong, and one party will find out at the last one. Practice 30.",
        failing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-04 |")
                    + "↓\n"
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount", "| P1 | M1 | 90 |", "| P2 | M1 | 20 |"),
                facts: "- Contract amount: 120\n")
        ],
        passing: [
            RuleExample.project(
                RuleExample.table("Milestones", "ID | Name | Baseline", "| M1 | Go-live | 2026-12-04 |")
                    + RuleExample.table(
                        "Payments", "ID | Milestone or stage | Amount", "| P1 | M1 | 90 |", "| P2 | M1 | 30 |"),
                facts: "- Contract amount: 120\n")
        ])

    package static func check(_ review: Review) -> [Finding] {
        let payments = review.project.records(Payments.register)
        guard !payments.isEmpty, let contract = contractAmount(review.project.charter),
            payments.allSatisfy({ $0[Payments.amount] != nil }),
            let sum = AmountSum.of(Payments.amount, in: payments), sum != contract
        else { return [] }
        return [
            Finding(
                description, at: review.place(of: Payments.register),
                Phrase(
                    Localized(
                        "the payments add up to {0}, the contract amount is {1}", "付款合计 {0}，合同金额为 {1}",
                        "付款合計 {0}，契約金額為 {1}"),
                    .text(sum.plain), .text(contract.plain)),
                wayOut: Phrase(
                    Localized(
                        "mend a payment, or the charter", "请改正付款或项目章程", "請改正付款或專案章程")))
        ]
    }

    /// Nil also where it is in another currency than the payments, so that no sum can be held against it.
    private static func contractAmount(_ charter: Record) -> DecimalNumber? {
        guard let amount = charter[Charter.contractAmount],
            case .number(let written)? = charter.cell(Charter.contractAmount)?.value
        else { return nil }
        if let currency = written.currency, currency != charter[Charter.currency]?.plain.uppercased() { return nil }
        return amount
    }
}
