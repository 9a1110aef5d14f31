import ProjectAssessment
import ProjectModel

extension ProjectAssessment {
    /// What a record is called where it stands among others: a payment by what it is tied to, and how much it is.
    func title(of record: Record, _ format: PageFormat) -> RichText {
        guard record.register.key == Payments.register.key else { return record.title }
        let amount = record[Payments.amount].map { format.money($0) }
        let parts = [paymentTie(record, format).plain] + [amount].compactMap { $0 }
        return RichText(plain: parts.joined(separator: format.language.isChinese ? "，" : ", "))
    }

    /// The milestones or stages that a payment is tied to, each with its name.
    func paymentTie(_ payment: Record, _ format: PageFormat) -> RichText {
        let names = (payment[Payments.milestoneOrStage] ?? []).map { reference in
            let registers = [Milestones.register, Stages.register].filter { (reference.register ?? $0.key) == $0.key }
            let tied = registers.flatMap { project.records($0) }.first { $0.id?.value == reference.id }
            return [reference.id, tied?.title.plain].compactMap { $0 }.joined(separator: " ")
        }
        return RichText(
            plain: names.isEmpty
                ? payment.title.plain : names.joined(separator: format.language.isChinese ? "、" : ", "))
    }
}
