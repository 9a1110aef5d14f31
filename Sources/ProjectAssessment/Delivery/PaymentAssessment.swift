import Diagnostics
import ProjectModel

/// Payments against what they are tied to.
package struct PaymentAssessment: Sendable {
    package enum State: String, Sendable, CaseIterable { case planned, earned, invoiced, overdue, received }

    package let record: Record
    package let amount: DecimalNumber?
    package let due: CivilDate?
    package let state: State
    package let overdueDays: Int

    init(_ record: Record, _ review: Review) {
        let statusDate = review.statusDate
        self.record = record
        amount = record[Payments.amount]
        due = record[Payments.due]
        let isReceived = record[Payments.received].map { $0 <= statusDate } ?? false
        let isInvoiced = record[Payments.invoiced].map { $0 <= statusDate } ?? false
        overdueDays = isReceived ? 0 : due.map { max(0, statusDate.days(since: $0)) } ?? 0
        if isReceived {
            state = .received
        } else if overdueDays > 0, !record.isUnread(Payments.received), isInvoiced || review.isEarned(record) {
            state = .overdue
        } else if isInvoiced {
            state = .invoiced
        } else {
            state = review.isEarned(record) ? .earned : .planned
        }
    }

    /// Every row, a ragged one too, whose amount nobody knows: without it a total would be too small.
    static func all(_ project: Project, statusDate: CivilDate) -> [PaymentAssessment] {
        let review = Review(project, statusDate: statusDate)
        return project.records(Payments.register).map { PaymentAssessment($0, review) }
    }
}

extension [PaymentAssessment] {
    /// The open payment that is due first; those without a date come last.
    package var next: PaymentAssessment? {
        filter { $0.state != .received && !$0.record.isRagged }.stablySorted { left, right in
            guard let first = left.due else { return false }
            return right.due.map { first < $0 } ?? true
        }.first
    }

    /// What all payments come to; nil where an amount could not be read.
    package var total: DecimalNumber? { sum { _ in true } }
    /// What has been received; nil as well where nobody can read whether a payment was.
    package var received: DecimalNumber? {
        contains { $0.record.isUnread(Payments.received) } ? nil : sum { $0.state == .received }
    }

    private func sum(_ isCounted: (PaymentAssessment) -> Bool) -> DecimalNumber? {
        let counted = filter(isCounted)
        let amounts = counted.compactMap(\.amount)
        return amounts.count == counted.count ? DecimalNumber.sum(amounts) : nil
    }
}
