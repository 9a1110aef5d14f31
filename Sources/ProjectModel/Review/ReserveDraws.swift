extension Project {
    /// The approved changes that name a line of the reserve among what they affect, and so draw on it.
    package var reserveDraws: [Record] {
        let ids = Set(records(Budget.register).filter(Budget.isReserve).compactMap { $0.id?.value })
        guard !ids.isEmpty else { return [] }
        return records(Changes.register).filter { change in
            guard !change.isRagged, Changes.isApproved(change) else { return false }
            return (change[Changes.affects] ?? []).contains { reference in
                ids.contains(reference.id) && (reference.register ?? Budget.register.key) == Budget.register.key
            }
        }
    }
}
