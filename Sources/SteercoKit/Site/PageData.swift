import ProjectAssessment
import ProjectModel
import ProjectReports
import SignOff
import Templates

/// The data of a page, for those who write templates.
package enum PageData {
    /// Pages that belong to no project.
    private static let sitePages: Set<String> = ["portfolio", "lessons", "rules"]

    /// The pages that there are, sorted.
    package static var pages: [String] { TemplateFolder.pages.keys.filter { !sitePages.contains($0) }.sorted() }

    /// What the view of a page holds, a line a field; nil for a page that there is not.
    package static func documentation(_ page: String) -> String? {
        TemplateFolder.pages[page].map {
            $0.documentation + "\nwords, from everywhere as words.NAME:\n" + PageWords.shape.documentation
        }
    }

    /// The view data of a project's page as JSON. Nil for a page that there is not, or a project that has none.
    package static func json(_ page: String, _ read: ReadProject, _ workspace: Workspace) -> [UInt8]? {
        guard let project = read.project, let assessment = read.assessment else { return nil }
        let format = workspace.format(for: project)
        let context = ReportContext(
            format: format, findings: read.findings, commit: nil, forge: workspace.portfolio.forge, style: HTML(""),
            waived: read.waived)
        var bytes: [UInt8] = []
        switch page {
        case "status": StatusPage(assessment, context).data.json(into: &bytes)
        case "registers": RegistersPage(assessment, context).data.json(into: &bytes)
        case "closing": ClosingPage(assessment, context).data.json(into: &bytes)
        case "sheet":
            guard let stage = assessment.acceptance.first else { return nil }
            AcceptancePage(stage, of: assessment, context, digest: nil).data.json(into: &bytes)
        default: return nil
        }
        bytes.append(0x0A)
        return bytes
    }
}
