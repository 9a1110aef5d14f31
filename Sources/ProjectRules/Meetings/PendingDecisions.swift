import ProjectModel

/// The decisions that are still wanted.
enum PendingDecisions {
    static func of(_ review: Review) -> [Record] {
        review.records(Decisions.register).filter { isReadable($0) && Decisions.isPending($0) }
    }

    /// Whether state and day of a decision can be read: one that cannot may be made.
    static func isReadable(_ decision: Record) -> Bool {
        !decision.isUnread(Decisions.state) && !decision.isUnread(Decisions.decided)
    }
}
