import ProjectModel

/// The actions that are still to be done.
enum OpenActions {
    /// An action without a state is open; one whose state cannot be read may be done.
    static func of(_ review: Review) -> [Record] {
        review.records(Actions.register).filter { action in
            !action.isUnread(Actions.state) && !(action[Actions.state]?.isClosed ?? false)
        }
    }
}
