import ProjectAssessment
import ProjectModel
import ProjectReports
import SignOff
import Templates

/// The data of a page, for those who write templates.
package enum PageData {
    /// The pages that there are, sorted.
    package static var pages: [String] { TemplateFolder.pages.keys.filter { $0 != "portfolio" }.sorted() }

    /// What the view of a page holds, a line a field; nil for a page that there is not.
    package static func documentation(_ page: String) -> String? {
        TemplateFolder.pages[page].map {
            $0.documentation + "\nwords, from everywhere as words.NAME:\n" + PageWords.shape.documentation
        }
    }

    /// The view data of a project's page as JSON. Nil for a page that there is not, or a project that has none.
    package static func json(_ page: String, _ read: ReadProject, _ workspace: Workspace, statusDate: CivilDate)
        -> [UInt8]?
    {
        guard let project = read.project else { return nil }
        let assessment = ProjectAssessment(project, statusDate: statusDate, portfolio: workspace.portfolio.card)
        let format = workspace.format(for: project)
        let context = ReportContext(
            format: format, findings: read.findings, commit: nil, forge: workspace.portfolio.forge, style: HTML(""))
        var bytes: [UInt8] = []
        switch page {
        case "status": StatusPage(assessment, context).data.json(into: &bytes)
        case "registers": RegistersPage(project, context).data.json(into: &bytes)
        case "sheet":
            guard let stage = assessment.acceptance.first else { return nil }
            AcceptancePage(stage, of: assessment, context, digest: nil).data.json(into: &bytes)
        default: return nil
        }
        bytes.append(0x0A)
        return bytes
    }
}
