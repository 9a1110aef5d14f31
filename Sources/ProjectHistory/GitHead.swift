import ProjectModel

/// The commit that a folder's files are of.
package struct GitHead: Sendable {
    /// The commit's full ID.
    package let commit: String
    /// The day on its committer's clock.
    package let date: CivilDate?
    /// Whether files below the folder differ from it, or are not in it.
    package let isDirty: Bool

    package init(commit: String, date: CivilDate?, isDirty: Bool) {
        self.commit = commit
        self.date = date
        self.isDirty = isDirty
    }
}
