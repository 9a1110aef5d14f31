import ProjectAssessment
import ProjectModel

extension ProjectAssessment {
    /// What a record is called where it stands among others: a payment by what it is tied to, and how much it is.
    func title(of record: Record, _ format: PageFormat) -> RichText {
        guard record.register.key == Payments.register.key else { return record.title }
        let amount = record[Payments.amount].map { format.money($0) }
        let parts = [paymentTie(record)] + [amount].compactMap { $0 }
        return RichText(plain: parts.joined(separator: format.language.isChinese ? "，" : ", "))
    }
}
