import Diagnostics
import ProjectModel

/// A payment that is not what the parties saw on the sheet that they signed.
package enum PaymentDiffersFromSigned: Rule {
    package static let description = RuleDescription(
        "payment-differs-from-signed", .error,
        summary: "A payment that a signed stage makes due is not the one on the signed sheet.",
        rationale:
            "The sheet's amount is what both companies signed. A payment of another amount, or one that was tied to the stage afterwards, would be released on a signature that was not given for it. Practice 30.",
        failing: [example("                   ↓\n| P1 | stages:S1 | 390000 |")],
        passing: [example("| P1 | stages:S1 | 300000 |")])

    /// A stage that was signed with a payment of 300,000.
    private static func example(_ payment: String) -> String {
        RuleExample.project(
            RuleExample.table("Signatories", "Party | Name", "| client | Li Na |")
                + RuleExample.table(
                    "Stages", "ID | Name | Start | Finish", "| S1 | Design | 2026-02-02 | 2026-04-30 |")
                + RuleExample.table(
                    "Acceptance", "ID | Stage | Criterion | Standard | Result",
                    "| A1 | S1 | Design reviewed | 98% of remarks closed | pass |")
                + RuleExample.table("Payments", "ID | Stage | Amount", payment))
            + SignOffExample.file(
                stage: "S1",
                facts: """
                    {"asOf": "2026-10-30", "currency": "CNY", "plannedFinish": null, "actualFinish": null, \
                    "plannedEffort": null, "usedEffort": null, "deviation": null, "deliverables": [], \
                    "payments": [{"id": "P1", "amount": "300000", "due": null}], "rates": [], "accounts": null}
                    """)
    }

    package static func check(_ review: Review) -> [Finding] {
        guard !review.project.signOffs.isEmpty else { return [] }
        let payments = review.records(Payments.register)
        return SheetCriteria.all(review.project).flatMap { sheet -> [Finding] in
            let signing = StageSignOff(sheet.stage, in: review.project, by: review.statusDate)
            guard signing.isSigned, sheet.stage != SheetCriteria.finalStage, let facts = signing.facts else {
                return []
            }
            return payments.compactMap { payment in
                let isTied =
                    payment[Payments.milestoneOrStage]?.contains {
                        $0.id == sheet.stage && $0.register != Milestones.register.key
                    } ?? false
                return isTied ? finding(payment, sheet.stage, facts, review.statusDate) : nil
            }
        }
    }

    private static func finding(
        _ payment: Record, _ stage: String, _ facts: SheetFacts, _ statusDate: CivilDate
    ) -> Finding? {
        // What has been received is released by nothing any more.
        if let received = payment[Payments.received], received <= statusDate { return nil }
        let id = payment.id?.value
        let wayOut = Phrase(
            Localized(
                "write what was signed, or have the parties sign the stage anew", "请按所签内容填写，或由各方重新签署该阶段",
                "請按所簽內容填寫，或由各方重新簽署該階段"))
        guard let signed = facts.payments.first(where: { $0.id == id }) else {
            return Finding(
                description, at: payment.span(of: Payments.milestoneOrStage),
                Phrase(
                    Localized(
                        "{0} does not stand on the signed sheet of {1}", "{1} 已签确认单上没有 {0}", "{1} 已簽確認單上沒有 {0}"),
                    .text(id ?? payment.title.plain), .text(stage)), wayOut: wayOut)
        }
        guard signed.amount != payment[Payments.amount] else { return nil }
        return Finding(
            description, at: payment.span(of: Payments.amount),
            Phrase(
                Localized(
                    "{0} is {1}, and the signed sheet of {2} says {3}", "{0} 为 {1}，而 {2} 的已签确认单为 {3}",
                    "{0} 為 {1}，而 {2} 的已簽確認單為 {3}"), .text(id ?? payment.title.plain),
                .text(payment[Payments.amount]?.plain ?? "–"), .text(stage), .text(signed.amount?.plain ?? "–")),
            wayOut: wayOut)
    }
}
