import ProjectModel

/// What was edited in one project between two states of its files.
package struct ProjectDiff: Sendable {
    /// An edit with the commit that made it.
    package struct Edit: Sendable {
        package let change: RecordChange
        /// The full ID of the commit; nil for what is not committed, and where no commit can be told.
        package let commit: String?
        package let author: String?
    }

    /// A state that was compared.
    package struct State: Sendable {
        /// Nil for the files as they are.
        package let commit: String?
        /// The day for which it stands; nil for a revision and for the files as they are.
        package let day: CivilDate?
    }

    package let id: String
    package let folder: String
    package let name: String
    /// Nil where the project was not there yet, or is gone.
    package let from: State?
    package let to: State?
    package let edits: [Edit]
}
