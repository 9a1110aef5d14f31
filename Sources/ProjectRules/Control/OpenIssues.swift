import ProjectModel

extension Review {
    /// The issues that are not closed; one whose state could not be read is left out.
    var openIssues: [Record] {
        records(Issues.register).filter { issue in
            !issue.isUnread(Issues.state) && !(issue[Issues.state]?.isClosed ?? false)
        }
    }
}
