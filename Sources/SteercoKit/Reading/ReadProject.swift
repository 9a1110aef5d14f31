import Diagnostics
import ProjectModel
import ProjectRules
import ProjectSource

/// A project with everything that was found in it.
package struct ReadProject: Sendable {
    /// Nil where there is no charter to make a page from.
    package let project: Project?
    /// Sorted, each once.
    package let findings: [PlacedFinding]

    /// Adds what the rules find in the records to what reading found.
    package init(_ result: ProjectReader.Result) {
        project = result.project
        let ruled = result.project.map { RecordRules.check($0) } ?? []
        findings = (result.findings + ruled).compactMap { PlacedFinding($0, in: result.sources) }.sortedAndUnique()
    }
}
