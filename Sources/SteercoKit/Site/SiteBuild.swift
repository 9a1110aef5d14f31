import Diagnostics
import ProjectAssessment
import ProjectHistory
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff
import Templates

/// Builds the site of a workspace.
package struct SiteBuild: Sendable {
    package struct Options: Sendable {
        package var output: String
        package var statusDate: CivilDate
        package var templates: String?
        /// Whether errors in the projects keep anything from being written.
        package var isStrict: Bool
        package var audience: Audience
        /// Whether each register lies beside the pages as a CSV file.
        package var writesCSV: Bool

        package init(
            output: String, statusDate: CivilDate, templates: String? = nil, isStrict: Bool = false,
            audience: Audience = .all, writesCSV: Bool = false
        ) {
            self.writesCSV = writesCSV
            self.output = output
            self.statusDate = statusDate
            self.templates = templates
            self.isStrict = isStrict
            self.audience = audience
        }
    }

    package enum Failure: Error, Sendable {
        case templates([TemplateFault])
        case notFound(String)
        case refused(String)
        case system(SystemError)
        /// A fault of ours.
        case bug(String)
    }

    /// What a build came to.
    package struct Result: Sendable {
        /// Sorted, each once, over all projects and the portfolio's file.
        package let findings: [PlacedFinding]
        package let projects: Int
        /// Files of the site; none under `isStrict` with an error.
        package let pages: Int
        /// What could not be said of the commit, for stderr.
        package let historyNote: String?
    }

    private let workspace: Workspace
    private let options: Options
    private let templates: TemplateFolder
    private let reading: ReadProject.Context
    /// The first project, read while the templates were compiled: each takes a third of a small build.
    private let first: ReadProject?

    package static func run(_ workspace: Workspace, _ options: Options) async throws(Failure) -> Result {
        let context = workspace.context(options.statusDate, audience: options.audience)
        async let first = workspace.folders.first.map { workspace.read($0, context) }
        let templates: TemplateFolder
        do throws(TemplateFolder.Failure) {
            templates = try TemplateFolder.load(options.templates)
        } catch {
            switch error {
            case .notFound(let words): throw .notFound(words)
            case .faults(let faults): throw .templates(faults)
            }
        }
        return try await SiteBuild(
            workspace: workspace, options: options, templates: templates, reading: context, first: await first
        ).run()
    }

    private struct ProjectOutcome: Sendable {
        let folder: String
        let findings: [PlacedFinding]
        let summary: ProjectSummary?
        let entries: [Manifest.Entry]
        let failure: Failure?
    }

    private func run() async throws(Failure) -> Result {
        let publisher: SitePublisher
        do throws(SitePublisher.Failure) { publisher = try SitePublisher.open(options.output) } catch {
            throw Self.failure(error)
        }
        let head = await GitHead.of(workspace.root)
        let portfolioFindings = workspace.ownFindings
        let outcomes = await Concurrent.map(workspace.folders) { folder in
            self.build(folder, publisher, head)
        }
        let findings = (portfolioFindings + outcomes.flatMap(\.findings)).sortedAndUnique()
        if let failure = outcomes.compactMap(\.failure).first {
            publisher.abandon()
            throw failure
        }
        if options.isStrict, findings.contains(where: { $0.severity == .error }) {
            publisher.abandon()
            return Result(findings: findings, projects: outcomes.count, pages: 0, historyNote: note(head))
        }
        var entries = outcomes.flatMap(\.entries)
        do throws(Failure) {
            for (path, bytes) in try sitePages(outcomes, portfolioFindings) {
                do throws(SystemError) { entries.append(try publisher.write(bytes, to: path)) } catch {
                    throw .system(error)
                }
            }
            do throws(SitePublisher.Failure) { try publisher.publish(entries) } catch {
                throw Self.failure(error)
            }
        } catch {
            publisher.abandon()
            throw error
        }
        return Result(findings: findings, projects: outcomes.count, pages: entries.count, historyNote: note(head))
    }

    private func note(_ head: GitHead.Answer) -> String? {
        if case .refused(let words) = head { return "git would not name the commit: \(words)" }
        return nil
    }

    private static func failure(_ failure: SitePublisher.Failure) -> Failure {
        switch failure {
        case .refused(let words): .refused(words)
        case .system(let error): .system(error)
        }
    }

    // MARK: One project

    private func build(_ folder: String, _ publisher: SitePublisher, _ head: GitHead.Answer) -> ProjectOutcome {
        let read = (folder == workspace.folders.first ? first : nil) ?? workspace.read(folder, reading)
        guard let project = read.project, let assessment = read.assessment else {
            return ProjectOutcome(folder: folder, findings: read.findings, summary: nil, entries: [], failure: nil)
        }
        var context = context(project, read, head)
        var entries: [Manifest.Entry] = []
        // Nobody said of an attachment that the client may see it.
        if options.audience == .all {
            do throws(SystemError) { entries = try attachments(of: project).copy(to: publisher) } catch {
                return ProjectOutcome(
                    folder: folder, findings: read.findings, summary: nil, entries: [], failure: .system(error))
            }
        }
        context.attachments = AttachmentLinks(
            published: Set(entries.map { String($0.path.dropFirst(folder.count + 1)) }), prefix: "",
            images: entries.isEmpty ? [:] : attachments(of: project).images())
        do throws(Failure) {
            for (path, bytes) in try pages(assessment, context, head) {
                do throws(SystemError) { entries.append(try publisher.write(bytes, to: folder + "/" + path)) } catch {
                    throw .system(error)
                }
            }
        } catch {
            return ProjectOutcome(folder: folder, findings: read.findings, summary: nil, entries: [], failure: error)
        }
        return ProjectOutcome(
            folder: folder, findings: read.findings, summary: ProjectSummary(assessment, context), entries: entries,
            failure: nil)
    }

    private func context(_ project: Project, _ read: ReadProject, _ head: GitHead.Answer) -> ReportContext {
        var format = workspace.format(for: project)
        format.isForClient = options.audience == .client
        var commit: CommitView?
        if case .head(let found) = head {
            commit = CommitView(
                id: found.commit, date: format.date(found.date), isDirty: found.isDirty, language: project.language)
        }
        return ReportContext(
            format: format, findings: read.findings, commit: commit, forge: forge(project), style: templates.style,
            waived: read.waived, sheetFindings: read.sheetFindings, isForClient: options.audience == .client)
    }

    /// The project's folder on the forge: its path in the repository, wherever the build was started.
    private func forge(_ project: Project) -> String? {
        guard let address = workspace.portfolio.forge,
            let real = FolderReader.realPath(workspace.path(of: project.folder))
        else { return nil }
        let repository = GitHead.repository(of: workspace.root)
        let path = repository.flatMap { real.hasPrefix($0 + "/") ? String(real.dropFirst($0.utf8.count + 1)) : nil }
        return address + (path ?? project.folder) + "/"
    }

    private func pages(
        _ assessment: ProjectAssessment, _ context: ReportContext, _ head: GitHead.Answer
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
        // Both companies sign one sheet, so it is made of what both may see.
        let isSignable = !assessment.project.hasInternalAcceptance
        let shared = sharedAssessment(assessment)
        for acceptance in shared.acceptance {
            let content = AcceptanceContent.of(
                stage: acceptance.stage, criteria: acceptance.criteria, in: shared.project
            ) {
                attachments(of: shared.project).digest($0)
            }
            let digest = isSignable ? try? content.get().digest : nil
            digests[acceptance.stage] = digest
            guard let name = acceptance.sheetName else { continue }
            let page = AcceptancePage(acceptance, of: shared, context, digest: digest)
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
        var commit: String?
        if case .head(let found) = head { commit = found.commit }
        result.append(
            ("status.json", StatusJSON.bytes(assessment, findings: context.findings, commit: commit, digests: digests)))
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

    private func attachments(of project: Project) -> ProjectAttachments {
        ProjectAttachments(project, folder: workspace.path(of: project.folder))
    }

    private func render(_ page: String, _ data: ViewData, _ language: Language) throws(Failure) -> [UInt8] {
        do throws(TemplateLibrary.RenderFailure) {
            return try templates.page(page, data, language)
        } catch {
            throw .bug("page \(page): \(error)")
        }
    }

    // MARK: Portfolio

    /// The pages that belong to no project.
    private func sitePages(
        _ outcomes: [ProjectOutcome], _ findings: [PlacedFinding]
    ) throws(Failure) -> [(path: String, bytes: [UInt8])] {
        let language = workspace.portfolio.language ?? outcomes.compactMap(\.summary).first?.language ?? .english
        let rules = RulesPage(Catalogue.rules, language: language, style: templates.style)
        let lessons = LessonsPage(
            language: language, style: templates.style, date: options.statusDate,
            projects: outcomes.compactMap(\.summary))
        let summaries = outcomes.compactMap(\.summary)
        let feed = AtomFeed.bytes(
            title: workspace.portfolio.name?.plain ?? Localized("Portfolio", "项目组合", "專案組合")[language],
            site: workspace.portfolio.site, date: options.statusDate, language: language,
            entries: summaries.map(\.feedEntry))
        return [
            ("feed.xml", feed),
            ("index.html", try portfolioPage(outcomes, findings, language)),
            ("rules.html", try render("rules", rules.data, language)),
            ("lessons.html", try render("lessons", lessons.data, language)),
        ]
    }

    private func portfolioPage(
        _ outcomes: [ProjectOutcome], _ findings: [PlacedFinding], _ language: Language
    ) throws(Failure) -> [UInt8] {
        let page = PortfolioPage(
            title: workspace.portfolio.name, language: language, style: templates.style,
            script: templates.portfolioScript, date: options.statusDate,
            projects: outcomes.compactMap(\.summary),
            failed: outcomes.filter { $0.summary == nil }.map { outcome in
                // The client is told that there is a project, not what is hidden in it.
                (outcome.folder, options.audience == .client ? [] : outcome.findings)
            }, findings: options.audience == .client ? [] : findings)
        return try render("portfolio", page.data, language)
    }
}
