import Diagnostics
import ProjectHistory
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff

/// The projects that a command is about.
package struct Workspace: Sendable {
    /// The projects folder as the user typed it.
    package let root: String
    /// Its real path, beyond which nothing is read.
    let realRoot: String
    /// The folders of the projects, by the bytes of their names.
    package let folders: [String]
    /// Folders that hold a project but cannot be one, each with the reason.
    let refused: [Refused]

    struct Refused: Sendable {
        let name: String
        let rule: RuleDescription
        let message: Phrase
        let wayOut: Phrase?
    }
    package let portfolio: PortfolioFile
    /// Whose which key is.
    package let signers: AllowedSigners
    /// Asks each question about a signature once.
    let checks = SignatureChecks()
    /// Whether the path is one project's folder, so that the others beside it are none of its business.
    var isOneProject = false

    package enum Failure: Error, Sendable {
        /// There is no such folder, or nothing in it is a project.
        case notFound(String)
    }

    /// Finds the projects at a path: a projects folder, or one project's folder.
    package static func open(_ path: String) throws(Failure) -> Workspace {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        guard FolderReader.target(of: trimmed) == .folder, let real = FolderReader.realPath(trimmed) else {
            throw .notFound("there is no folder \(trimmed)")
        }
        if ProjectFiles.isProject(trimmed) {
            let name = real.split(separator: "/").last.map(String.init) ?? "project"
            let parent = parent(of: trimmed, real: real)
            let isUsable = FolderName.isUsable(name)
            var workspace = Workspace(
                root: parent, realRoot: String(real.dropLast(name.count + 1)), folders: isUsable ? [name] : [],
                refused: isUsable ? [] : [FolderName.refusal(name)])
            workspace.isOneProject = true
            return workspace
        }
        var folders: [String] = []
        var refused: [Refused] = []
        for entry in FolderReader.entries(of: trimmed) ?? [] where !entry.name.hasPrefix(".") {
            let path = trimmed + "/" + entry.name
            guard FolderReader.target(of: path) == .folder, ProjectFiles.isProject(path) else { continue }
            if let found = FolderReader.realPath(path), found.hasPrefix(real == "/" ? "/" : real + "/") {
                if FolderName.isUsable(entry.name) {
                    folders.append(entry.name)
                } else {
                    refused.append(FolderName.refusal(entry.name))
                }
            } else {
                refused.append(
                    Refused(
                        name: entry.name, rule: FileRules.linkLeadsOut, message: FileRules.leadsOutMessage, wayOut: nil)
                )
            }
        }
        if folders.isEmpty, refused.isEmpty, FolderReader.target(of: trimmed + "/portfolio.md") == nil {
            throw .notFound("\(trimmed) holds no project: a project is a folder with project.md or project.json")
        }
        return Workspace(root: trimmed, realRoot: real, folders: folders, refused: refused)
    }

    private static func parent(of path: String, real: String) -> String {
        if path == "." || path.hasSuffix("/.") || path.hasSuffix("..") {
            return real.lastIndex(of: "/").map { String(real[..<$0]) } ?? "/"
        }
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private init(root: String, realRoot: String, folders: [String], refused: [Refused]) {
        self.root = root
        self.realRoot = realRoot.isEmpty ? "/" : realRoot
        self.folders = folders
        var leadingOut: [Refused] = []
        func read(_ name: String, limit: Int) -> (bytes: [UInt8]?, path: String) {
            let path = Self.join(root, name)
            guard FolderReader.realPath(path).map({ $0.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") }) ?? true
            else {
                leadingOut.append(
                    Refused(
                        name: name, rule: FileRules.linkLeadsOut, message: FileRules.leadsOutMessage, wayOut: nil))
                return (nil, path)
            }
            return (FolderReader.bytes(of: path, limit: limit), path)
        }
        let portfolio = read("portfolio.md", limit: 1 << 20)
        self.portfolio = PortfolioFile.read(portfolio.bytes, path: portfolio.path)
        let signers = read(AllowedSigners.fileName, limit: AllowedSigners.largest)
        self.signers = AllowedSigners.read(signers.bytes, path: signers.path)
        self.refused = refused + leadingOut
    }

    /// The path of a project's folder, as messages show it.
    func path(of folder: String) -> String { Self.join(root, folder) }

    private static func join(_ root: String, _ name: String) -> String {
        root == "." ? name : root.hasSuffix("/") ? root + name : root + "/" + name
    }

    /// Whether a path is a project's folder.
    package static func isProject(_ path: String) -> Bool { ProjectFiles.isProject(path) }

    /// The IDs of the projects, or the names of their folders.
    package var projectIDs: [String] { folders.map { result($0).project?.id ?? $0 } }

    /// The folders of the projects that have an ID, or the one that bears it as its name.
    package func folders(called id: String) -> [String] {
        let found = folders.filter { result($0).project?.id.lowercased() == id.lowercased() }
        return found.isEmpty ? folders.filter { $0 == id } : found
    }

    /// What projects are read for on a status date.
    package func context(_ statusDate: CivilDate, audience: Audience = .all) -> ReadProject.Context {
        ReadProject.Context(portfolio, statusDate: statusDate, audience: audience)
    }

    /// Reads one project and judges it.
    package func read(
        _ folder: String, _ context: ReadProject.Context, past: ProjectPast = .none
    ) async -> ReadProject {
        ReadProject(await verified(result(folder), on: context.statusDate), context, past: past)
    }

    /// What reading came to, with the standing of the signatures on a status date.
    ///
    /// - Parameter history: what git tells of them; nil where it is not asked.
    package func verified(
        _ result: ProjectReader.Result, on statusDate: CivilDate, history: SignatureHistory? = nil
    ) async -> ProjectReader.Result {
        guard let project = result.project else { return result }
        let attachments = ProjectAttachments(project, folder: path(of: project.folder))
        let verified = await verified(result, by: signers, on: statusDate, attachments: attachments)
        guard let history, let project = verified.project else { return verified }
        return verified.adding(await history.trust(project).findings())
    }

    /// The same of an earlier state.
    ///
    /// - Parameter attachments: nil where attachments are taken to be as they were when the sheet was signed.
    func verified(
        _ result: ProjectReader.Result, by signers: AllowedSigners, on statusDate: CivilDate,
        attachments: ProjectAttachments? = nil
    ) async -> ProjectReader.Result {
        guard let project = result.project, !project.signOffs.isEmpty else { return result }
        let verification = SignOffVerification(
            project, signers: signers, statusDate: statusDate, checks: checks, seesAttachments: attachments != nil
        ) { attachments?.digest($0) }
        let (verified, findings) = await verification.run()
        return result.verified(verified, findings: findings)
    }

    /// What reading one project's files comes to, its signatures not looked at.
    func result(_ folder: String) -> ProjectReader.Result {
        let files = ProjectFiles.read(path: path(of: folder), folder: folder, root: realRoot)
        return ProjectReader.read(files, settings: portfolio.settings)
    }
}

extension Workspace {
    /// All findings of all projects and of the portfolio's own file on a status date, sorted, each once.
    ///
    /// - Parameter usesHistory: whether git is asked how projects stood at the last report.
    /// - Returns: with the findings, what of the past could not be seen.
    package func check(
        _ statusDate: CivilDate, usesHistory: Bool = false
    ) async -> (findings: [PlacedFinding], limits: [HistoryLimit]) {
        let context = context(statusDate)
        guard usesHistory else {
            let found = await Concurrent.map(folders) { await read($0, context).findings }
            return ((ownFindings + found.flatMap { $0 }).sortedAndUnique(), [])
        }
        let asked = await WorkspaceRepository.of(self, until: statusDate)
        let history = await SignatureHistory.of(asked, self)
        let found = await past(asked) { past in
            await Concurrent.map(folders) { folder -> (findings: [PlacedFinding], isMissing: Bool) in
                let result = await verified(result(folder), on: statusDate, history: history)
                guard let past, let day = await past.lastReport(of: folder, before: statusDate) else {
                    return (ReadProject(result, context).findings, false)
                }
                let (previous, isMissing) = await past.assessment(
                    of: folder, as: result.project, on: day, audience: .all, today: nil)
                return (ReadProject(result, context, past: ProjectPast(previous)).findings, isMissing)
            }
        }
        let limits = asked.limits + (found.contains(where: \.isMissing) ? [.missingObjects] : [])
        return ((ownFindings + asked.findings(self) + found.flatMap(\.findings)).sortedAndUnique(), limits)
    }

    /// Works with the projects' past while git is there to be asked; with none where there is none.
    func past<Result: Sendable>(
        _ asked: WorkspaceRepository, _ body: @escaping @Sendable (WorkspacePast?) async -> [Result]
    ) async -> [Result] {
        guard let repository = asked.repository else { return await body(nil) }
        return await GitObjects.reading(repository) { objects in
            await body(WorkspacePast(self, repository, objects, root: asked.root))
        } ?? []
    }

    /// What is wrong with the portfolio's own file and with folders that cannot be projects.
    var ownFindings: [PlacedFinding] {
        let placed = refused.compactMap { refused -> PlacedFinding? in
            var sources = SourceMap()
            let file = sources.add(SourceText(path: path(of: refused.name), name: refused.name, bytes: []))
            let finding = Finding(
                refused.rule, at: Span(file: file, offset: 0, length: 0), refused.message, wayOut: refused.wayOut)
            return PlacedFinding(finding, in: sources)
        }
        let weights = RuleWeights(portfolio.levels)
        let own = weights.apply(portfolio.findings + weights.findings).compactMap {
            PlacedFinding($0, in: portfolio.sources)
        }
        let signers = weights.apply(signers.findings).compactMap { PlacedFinding($0, in: self.signers.sources) }
        return (own + signers + placed).sortedAndUnique()
    }

    /// The time zone in which "today" is taken; nil for UTC.
    package var timeZone: String? { portfolio.card?[PortfolioCard.timeZone]?.plain }
}
