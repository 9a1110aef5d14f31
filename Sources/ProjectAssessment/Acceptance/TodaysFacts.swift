import ProjectModel

extension ProjectAssessment {
    /// The facts of a sheet that move on, as they are on the status date.
    package func facts(of acceptance: AcceptanceAssessment) -> SheetFacts {
        let isFinal = acceptance.stage == AcceptanceAssessment.finalStage
        var facts = SheetFacts(asOf: statusDate)
        facts.currency = project.charter[Charter.currency]?.plain.uppercased()
        facts.plannedFinish = isFinal ? project.charter[Charter.finish] : acceptance.stageRecord?[Stages.finish]
        facts.actualFinish = isFinal ? lastMilestone : actualFinish(of: acceptance)
        let effort = isFinal ? self.effort?.total : self.effort?.stages.first { $0.id == acceptance.stage }?.days
        facts.plannedEffort = plannedEffort(of: acceptance, effort)
        facts.usedEffort = effort?.used
        facts.deviation = acceptance.stageRecord?[Stages.deviation]?.plain
        facts.deliverables = project.records(Deliverables.register).filter { record in
            !record.isRagged && record[Deliverables.stage]?.contains { $0.id == acceptance.stage } ?? false
        }.map {
            SheetFacts.Deliverable(
                id: $0.id?.value, name: $0.title.plain, state: $0[Deliverables.state]?.canonical)
        }
        facts.payments = isFinal ? [] : duePayments(with: acceptance.stage)
        facts.rates = usedRates
        if isFinal { facts.accounts = accounts }
        return facts
    }

    // MARK: Days and effort

    /// The whole project ends with its last milestone, once all are reached.
    private var lastMilestone: CivilDate? {
        let days = milestones.map { $0.isOpen ? nil : $0.actual }
        return days.contains { $0 == nil } ? nil : days.compactMap { $0 }.max()
    }

    private func actualFinish(of acceptance: AcceptanceAssessment) -> CivilDate? {
        acceptance.stageRecord?[Stages.actualFinish].flatMap { $0 <= statusDate ? $0 : nil }
    }

    private func plannedEffort(
        of acceptance: AcceptanceAssessment, _ effort: EffortAssessment.Days?
    ) -> DecimalNumber? {
        // Where the stage's own figure cannot be read, another one is not put in its place.
        guard let stage = acceptance.stageRecord else { return effort?.planned }
        return stage.isUnread(Stages.effort) ? nil : stage[Stages.effort] ?? effort?.planned
    }

    // MARK: Money

    /// Payments that are tied to a stage. What was received is due no more.
    private func duePayments(with stage: String) -> [SheetFacts.Payment] {
        payments.filter { payment in
            payment.state != .received
                && payment.record[Payments.milestoneOrStage]?.contains { reference in
                    reference.id == stage && reference.register != Milestones.register.key
                } ?? false
        }.map { SheetFacts.Payment(id: $0.record.id?.value, amount: $0.amount, due: $0.due) }
    }

    private var accounts: SheetFacts.Accounts {
        var accounts = SheetFacts.Accounts()
        accounts.contractAmount = project.charter[Charter.contractAmount]
        accounts.received = payments.received
        accounts.outstanding = payments.total.flatMap { total in payments.received.flatMap { total.subtracting($0) } }
        accounts.warranty = project.charter[Charter.warranty]?.plain
        if let budget {
            accounts.costs = budget.categories.map {
                SheetFacts.Cost(category: $0.name.plain, budget: $0.amounts.budget, actual: $0.amounts.actual)
            }
            accounts.total = SheetFacts.Cost(category: nil, budget: budget.total.budget, actual: budget.total.actual)
        }
        accounts.payments = payments.map { payment in
            let record = payment.record
            return SheetFacts.AccountPayment(
                id: record.id?.value, title: paymentTie(record), amount: payment.amount, due: payment.due,
                invoiced: record[Payments.invoiced], received: record[Payments.received],
                state: payment.state.rawValue)
        }
        accounts.archive = SheetFacts.documents(of: project)
        return accounts
    }

    /// The milestones or stages that a payment is tied to, each with its name.
    package func paymentTie(_ payment: Record) -> String {
        let names = (payment[Payments.milestoneOrStage] ?? []).map { reference in
            let registers = [Milestones.register, Stages.register].filter { (reference.register ?? $0.key) == $0.key }
            let tied = registers.flatMap { project.records($0) }.first { $0.id?.value == reference.id }
            return [reference.id, tied?.title.plain].compactMap { $0 }.joined(separator: " ")
        }
        return names.isEmpty ? payment.title.plain : names.joined(separator: project.language.isChinese ? "、" : ", ")
    }
}

extension SheetFacts {
    /// The archive checklist: the deliverables, and the kinds of document of which there is none.
    package static func documents(of project: Project) -> [Document] {
        let records = project.records(Deliverables.register).filter { !$0.isRagged }
        guard !records.isEmpty else { return [] }
        let missing = Deliverables.archiveTypes.filter { type in !records.contains { $0[Deliverables.type] == type } }
        return records.map { record in
            Document(
                id: record.id?.value, name: record.title.plain, type: record[Deliverables.type]?.canonical,
                approved: record[Deliverables.approved], location: record[Deliverables.location]?.plain,
                isArchived: Deliverables.isArchived(record))
        }
            + missing.map {
                Document(
                    id: nil, name: nil, type: $0.canonical, approved: nil, location: nil, isArchived: false)
            }
    }
}
