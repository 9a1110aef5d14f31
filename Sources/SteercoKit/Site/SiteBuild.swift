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
        /// Whether earlier weeks are read from git.
        package var usesHistory: Bool
        /// Of how many weeks there are pages; nil for all.
        package var weeks: Int?
        /// Where earlier reports are kept from build to build; nil for the user's own folder for caches.
        package var cache: String?

        package init(
            output: String, statusDate: CivilDate, templates: String? = nil, isStrict: Bool = false,
            audience: Audience = .all, writesCSV: Bool = false, usesHistory: Bool = false, weeks: Int? = nil,
            cache: String? = nil
        ) {
            self.usesHistory = usesHistory
            self.weeks = weeks
            self.cache = cache
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
        /// What of the past could not be seen, for stderr, each once.
        package let historyNotes: [HistoryLimit]
    }

    let workspace: Workspace
    let options: Options
    let templates: TemplateFolder
    let reading: ReadProject.Context
    /// The first project, read while the templates were compiled: each takes a third of a small build.
    private let first: ProjectReader.Result?

    package static func run(_ workspace: Workspace, _ options: Options) async throws(Failure) -> Result {
        let context = workspace.context(options.statusDate, audience: options.audience)
        async let first = workspace.folders.first.map { workspace.result($0) }
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

    /// What is known of the projects beside their files.
    private struct Known: Sendable {
        let head: GitHead?
        /// Nil where history is not looked at, or there is none.
        var past: WorkspacePast?
        var cache: ReportCache?
        var limits: [HistoryLimit] = []
        /// What git tells of records of signatures.
        var signatures: SignatureHistory?
    }

    struct ProjectOutcome: Sendable {
        let folder: String
        var findings: [PlacedFinding] = []
        var summary: ProjectSummary?
        var entries: [Manifest.Entry] = []
        var limits: [HistoryLimit] = []
        /// What the feed tells of earlier weeks.
        var feed: [FeedEntry] = []
        var failure: Failure?
    }

    private func run() async throws(Failure) -> Result {
        let publisher: SitePublisher
        do throws(SitePublisher.Failure) { publisher = try SitePublisher.open(options.output) } catch {
            throw Self.failure(error)
        }
        let asked = await WorkspaceRepository.of(
            workspace, until: options.statusDate, isWhole: options.usesHistory)
        let portfolioFindings = workspace.ownFindings + (options.usesHistory ? asked.findings(workspace) : [])
        let outcomes = await outcomes(publisher, asked)
        let findings = (portfolioFindings + outcomes.flatMap(\.findings)).sortedAndUnique()
        var notes: [HistoryLimit] = []
        for limit in outcomes.flatMap(\.limits) where !notes.contains(limit) { notes.append(limit) }
        if let failure = outcomes.compactMap(\.failure).first {
            publisher.abandon()
            throw failure
        }
        if options.isStrict, findings.contains(where: { $0.severity == .error }) {
            publisher.abandon()
            return Result(findings: findings, projects: outcomes.count, pages: 0, historyNotes: notes)
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
        return Result(findings: findings, projects: outcomes.count, pages: entries.count, historyNotes: notes)
    }

    /// Builds every project, with its past where that is asked for and there is one.
    private func outcomes(_ publisher: SitePublisher, _ asked: WorkspaceRepository) async -> [ProjectOutcome] {
        var known = Known(head: asked.repository?.head)
        guard options.usesHistory else {
            let known = known
            return await Concurrent.map(workspace.folders) { await self.build($0, publisher, known) }
        }
        known.limits = asked.limits
        known.signatures = await SignatureHistory.of(asked, workspace)
        if asked.repository != nil {
            known.cache = ReportCache.open(options.cache, maker: ReportCache.program + templates.digest)
        }
        let all = known
        return await workspace.past(asked) { past in
            var known = all
            known.past = past
            let all = known
            return await Concurrent.map(self.workspace.folders) { await self.build($0, publisher, all) }
        }
    }

    private static func failure(_ failure: SitePublisher.Failure) -> Failure {
        switch failure {
        case .refused(let words): .refused(words)
        case .system(let error): .system(error)
        }
    }

    // MARK: One project

    private func build(_ folder: String, _ publisher: SitePublisher, _ known: Known) async -> ProjectOutcome {
        let result = await workspace.verified(
            (folder == workspace.folders.first ? first : nil) ?? workspace.result(folder), on: options.statusDate,
            history: known.signatures)
        var outcome = ProjectOutcome(folder: folder)
        var timeline = ProjectTimeline()
        // Where today's edition cannot be made, nobody can tell what of the past the client may see.
        let isShown = options.audience == .client && ReadProject.obstacles(result, reading).isEmpty
        let today = isShown ? result.project.map { PastVisibility($0) } : nil
        do throws(Failure) {
            if let past = known.past, options.audience == .all || today != nil {
                timeline = try await self.timeline(folder, result.project, today, publisher, past, known.cache)
            }
        } catch {
            outcome.failure = error
            return outcome
        }
        outcome.entries = timeline.entries
        outcome.feed = timeline.feed
        outcome.limits = known.limits + timeline.limits
        let read = ReadProject(result, reading, past: timeline.past)
        outcome.findings = read.findings
        guard let project = read.project, let assessment = read.assessment else { return outcome }
        var context = context(project, read, known.head)
        if options.usesHistory {
            context.history = HistorySight(since: timeline.since, weeks: timeline.weeks, limits: outcome.limits)
        }
        if let past = known.past { context.meeting = await meeting(assessment, today, past) }
        do throws(Failure) {
            // Nobody said of an attachment that the client may see it.
            if options.audience == .all {
                var copied: [Manifest.Entry] = []
                do throws(SystemError) { copied = try attachments(of: project).copy(to: publisher) } catch {
                    throw .system(error)
                }
                outcome.entries += copied
                context.attachments = AttachmentLinks(
                    published: Set(copied.map { String($0.path.dropFirst(folder.count + 1)) }), prefix: "",
                    images: copied.isEmpty ? [:] : attachments(of: project).images())
            }
            for (path, bytes) in try pages(assessment, context, known.head) {
                do throws(SystemError) {
                    outcome.entries.append(try publisher.write(bytes, to: folder + "/" + path))
                } catch { throw .system(error) }
            }
        } catch {
            outcome.entries = []
            outcome.failure = error
            return outcome
        }
        outcome.summary = ProjectSummary(assessment, context)
        return outcome
    }

    private func context(_ project: Project, _ read: ReadProject, _ head: GitHead?) -> ReportContext {
        var format = workspace.format(for: project)
        format.isForClient = options.audience == .client
        let commit = head.map { head in
            CommitView(
                id: head.commit, date: head.date.map(format.date) ?? "–", isDirty: head.isDirty,
                language: project.language)
        }
        var context = ReportContext(
            format: format, findings: read.findings, commit: commit, forge: forge(project), style: templates.style,
            waived: read.waived, sheetFindings: read.sheetFindings, isForClient: options.audience == .client)
        context.signatureRules = SignatureRules.names
        return context
    }

    /// The project's folder on the forge: its path in the repository, wherever the build was started.
    private func forge(_ project: Project) -> String? {
        guard let address = workspace.portfolio.forge,
            let real = FolderReader.realPath(workspace.path(of: project.folder))
        else { return nil }
        let repository = GitRepository.root(of: real)
        let path = repository.flatMap { real.hasPrefix($0 + "/") ? String(real.dropFirst($0.utf8.count + 1)) : nil }
        return address + (path ?? project.folder) + "/"
    }

    func render(_ page: String, _ data: ViewData, _ language: Language) throws(Failure) -> [UInt8] {
        do throws(TemplateLibrary.RenderFailure) {
            return try templates.page(page, data, language)
        } catch {
            throw .bug("page \(page): \(error)")
        }
    }
}
