import Diagnostics
import ProjectAssessment
import ProjectModel
import ProjectSource
import Testing

/// A project from the text of its `project.md`, assessed on a day.
func assess(_ sections: String, card: String = "", asOf: String = "2026-11-20") throws -> ProjectAssessment {
    let text = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\(card)\n\(sections)\n"
    let files = ProjectFiles(folder: "demo", path: "demo", files: [.init(name: "project.md", bytes: Array(text.utf8))])
    let result = ProjectReader.read(files, settings: PortfolioSettings())
    let project = try #require(result.project)
    return ProjectAssessment(project, statusDate: try #require(CivilDate(iso: asOf)))
}

extension ProjectAssessment {
    func status(_ dimension: Dimension) -> DimensionStatus? { dimensions.first { $0.dimension == dimension } }
    func codes(_ dimension: Dimension) -> [String] { status(dimension)?.reasons.map(\.code.rawValue) ?? [] }
}

/// A table with a heading.
func table(_ title: String, _ headings: String, _ rows: [String]) -> String {
    let columns = headings.split(separator: "|").count
    return "## \(title)\n\n| \(headings) |\n|\(String(repeating: "---|", count: columns))\n"
        + rows.map { "| \($0) |\n" }.joined() + "\n"
}
