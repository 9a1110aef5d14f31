import ProjectAssessment
import ProjectHistory
import ProjectModel
import ProjectReports
import SignOff

/// The pages and files of one project.
extension SiteBuild {
    func pages(
        _ assessment: ProjectAssessment, _ context: ReportContext, _ head: GitHead?
    ) throws(Failure) -> [(path: String, bytes: [UInt8])] {
        var result: [(path: String, bytes: [UInt8])] = []
        var context = context
        if let calendar = ProjectCalendar.bytes(assessment, context.format, site: workspace.portfolio.site) {
            result.append(("milestones.ics", calendar))
            context.hasCalendar = true
        }
        if options.writesCSV {
            for (content, name) in RegisterFiles.names(assessment.project) {
                result.append(("csv/" + name, RegisterAsCSV.bytes(content, context.format.language)))
                context.registerFiles[content.register.key] = "csv/" + name
            }
        }
        var digests: [String: String] = [:]
        let attachments = attachments(of: assessment.project)
        let contents = SheetContents(project: assessment.project) { attachments.digest($0) }
        let shared = sharedAssessment(assessment)
        for acceptance in shared.acceptance {
            let content = try? contents.content(acceptance.stage, version: acceptance.signing.version).get()
            digests[acceptance.stage] = content?.digest
            guard let name = acceptance.sheetName else { continue }
            if let content { result.append(("acceptance/\(name).json", content.json.bytes)) }
            var own = context
            own.rulesPage = "../" + context.rulesPage
            // The sheet itself says what was changed since it was signed.
            own.sheetFindings.removeAll { $0.rule === SignatureRules.changed }
            let page = AcceptancePage(acceptance, of: shared, own, digest: content?.digest)
            result.append(("acceptance/\(name).html", try render("sheet", page.data, context.format.language)))
        }
        result.append(
            ("index.html", try render("status", StatusPage(assessment, context).data, context.format.language)))
        result.append(
            (
                "registers.html",
                try render("registers", RegistersPage(assessment, context).data, context.format.language)
            ))
        if ClosingPage.isDue(assessment) {
            result.append(
                ("closing.html", try render("closing", ClosingPage(assessment, context).data, context.format.language)))
        }
        result.append(
            (
                "status.json",
                StatusJSON.bytes(assessment, findings: context.findings, commit: head?.commit, digests: digests)
            ))
        return result
    }

    /// The project as both companies see it; criteria that are marked internal all the same stay, and keep the sheet
    /// from being signed.
    private func sharedAssessment(_ assessment: ProjectAssessment) -> ProjectAssessment {
        let project = assessment.project
        guard options.audience == .all, project.hasInternalRecords, !project.hasInternalAcceptance else {
            return assessment
        }
        return reading.assess(project.sharedEdition)
    }

    func attachments(of project: Project) -> ProjectAttachments {
        ProjectAttachments(project, folder: workspace.path(of: project.folder))
    }
}
