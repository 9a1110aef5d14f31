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

    init(_ record: Record, _ project: Project, statusDate: CivilDate) {
        self.record = record
        amount = record[Payments.amount]
        due = record[Payments.due]
        let isReceived = record[Payments.received].map { $0 <= statusDate } ?? false
        let isInvoiced = record[Payments.invoiced].map { $0 <= statusDate } ?? false
        overdueDays = isReceived ? 0 : due.map { max(0, statusDate.days(since: $0)) } ?? 0
        if isReceived {
            state = .received
        } else if overdueDays > 0, !record.isUnread(Payments.received) {
            state = .overdue
        } else if isInvoiced {
            state = .invoiced
        } else {
            state = Self.isEarned(record, project, statusDate) ? .earned : .planned
        }
    }

    /// Whether what the payment is tied to is done: a stage that all parties signed, a milestone that is reached.
    private static func isEarned(_ record: Record, _ project: Project, _ statusDate: CivilDate) -> Bool {
        let references = record[Payments.milestoneOrStage] ?? []
        guard !references.isEmpty else { return false }
        return references.allSatisfy { reference in
            if reference.register != Milestones.register.key, project.signed(reference.id, by: statusDate) != nil {
                return true
            }
            guard reference.register != Stages.register.key else { return false }
            let milestone = project.records(Milestones.register).first { $0.id?.value == reference.id }
            return milestone?[Milestones.actual].map { $0 <= statusDate } ?? false
        }
    }

    /// Every row, a ragged one too, whose amount nobody knows: without it a total would be too small.
    static func all(_ project: Project, statusDate: CivilDate) -> [PaymentAssessment] {
        project.records(Payments.register).map { PaymentAssessment($0, project, statusDate: statusDate) }
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
    package var received: DecimalNumber? { sum { $0.state == .received } }

    private func sum(_ isCounted: (PaymentAssessment) -> Bool) -> DecimalNumber? {
        let counted = filter(isCounted)
        let amounts = counted.compactMap(\.amount)
        return amounts.count == counted.count ? DecimalNumber.sum(amounts) : nil
    }
}
