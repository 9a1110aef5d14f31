import ProjectAssessment
import ProjectModel

/// What is known of a project's past on a status date.
package struct ProjectPast: Sendable {
    /// The earlier reports, the oldest first.
    package var trail: [EarlierReport]
    /// The project as it stood at the last report.
    package var previous: ProjectAssessment?
    /// Whether the files are the same as then, so that there is nothing to compare.
    var hasSameFiles = false

    package init(trail: [EarlierReport], previous: ProjectAssessment?) {
        self.trail = trail
        self.previous = previous
    }

    /// A past of one report.
    package init(_ previous: ProjectAssessment?) {
        self.init(trail: previous.map { [EarlierReport($0)] } ?? [], previous: previous)
    }

    /// Where history is not looked at.
    package static let none = ProjectPast(trail: [], previous: nil)
}
