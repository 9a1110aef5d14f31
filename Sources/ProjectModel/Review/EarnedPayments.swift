extension Review {
    /// Whether what a payment is tied to is done: stages that all parties signed, milestones that are reached.
    package func isEarned(_ payment: Record) -> Bool {
        let references = payment[Payments.milestoneOrStage] ?? []
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
}
