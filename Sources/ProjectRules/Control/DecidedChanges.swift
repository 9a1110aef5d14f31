import ProjectModel

extension Review {
    /// The changes that somebody approved or rejected.
    var decidedChanges: [Record] {
        records(Changes.register).filter { change in
            switch change[Changes.state] {
            case .approved, .implemented, .rejected: true
            default: false
            }
        }
    }
}
