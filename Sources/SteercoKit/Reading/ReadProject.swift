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
        findings = Self.bounded(result.findings + ruled, result.sources).compactMap {
            PlacedFinding($0, in: result.sources)
        }.sortedAndUnique()
    }

    /// More of one kind in one file than this tell nobody anything, and placing each would take long.
    private static let mostOfOneKind = 200

    /// The first findings of each kind in each file, with a last one that says how many more there are.
    private static func bounded(_ findings: [Finding], _ sources: SourceMap) -> [Finding] {
        guard findings.count > mostOfOneKind else { return findings }
        var counts: [String: (count: Int, last: Finding)] = [:]
        var result: [Finding] = []
        for finding in findings {
            let key = "\(finding.rule.name) \(finding.span.file)"
            let count = (counts[key]?.count ?? 0) + 1
            counts[key] = (count, finding)
            if count <= mostOfOneKind { result.append(finding) }
        }
        for (count, last) in counts.values where count > mostOfOneKind {
            result.append(
                Finding(
                    last.rule, at: last.span,
                    Phrase(
                        Localized("and {0} more of this kind in this file", "此文件中另有 {0} 项同类发现", "此檔案中另有 {0} 項同類發現"),
                        .text("\(count - mostOfOneKind)"))))
        }
        return result
    }
}
