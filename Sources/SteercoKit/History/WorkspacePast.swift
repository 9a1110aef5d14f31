import ProjectAssessment
import ProjectHistory
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff

/// The past of a workspace's projects as git has it, read once and shared by all of them.
struct WorkspacePast: Sendable {
    let workspace: Workspace
    let folders: PastFolders
    let repository: GitRepository
    /// Where the projects folder stands in the repository; nil where the one project is the repository.
    let root: String?
    private let portfolios: PastPortfolios

    init(_ workspace: Workspace, _ repository: GitRepository, _ objects: GitObjects, root: String?) {
        self.workspace = workspace
        self.repository = repository
        self.root = root
        folders = PastFolders(repository, objects)
        portfolios = PastPortfolios(objects, workspace)
    }

    /// A project as it stood in a commit: what reading its files came to, and the portfolio of that time.
    struct Snapshot: Sendable {
        let folder: PastFolder
        let portfolio: PortfolioFile
        let signers: AllowedSigners
        let result: ProjectReader.Result
        /// Whether the folder is a project at all.
        let hasCharterFile: Bool
    }

    /// Where a project's folder stands in the repository.
    func path(of name: String) -> String {
        root.map { $0.isEmpty ? name : $0 + "/" + name } ?? repository.prefix
    }

    /// Where a project's folder was in a commit.
    func folder(_ name: String, in commit: CommitLog.Commit) async -> PastFolders.Answer {
        await folders.folder(path(of: name), in: commit)
    }

    /// Nil where objects are missing.
    func snapshot(_ folder: PastFolder, of name: String) async -> Snapshot? {
        guard let (portfolio, signers) = await portfolios.files(folder),
            let files = await folders.files(folder, name: name, path: workspace.path(of: name))
        else { return nil }
        return Snapshot(
            folder: folder, portfolio: portfolio, signers: signers,
            result: ProjectReader.read(files, settings: portfolio.settings),
            hasCharterFile: files.files.contains { ProjectFiles.charters.contains($0.name) })
    }

    /// Where a project's folder was on a day; nil where no commit counts yet.
    func folder(_ name: String, on day: CivilDate) async -> PastFolders.Answer? {
        guard let place = repository.log.last(on: day) else { return nil }
        return await folders.folder(path(of: name), at: place)
    }

    /// A project as an earlier report told of it; nil where there was none, or it cannot be seen.
    func assessment(
        of name: String, as project: Project?, on day: CivilDate, audience: Audience, today: PastVisibility?
    ) async -> (assessment: ProjectAssessment?, isMissing: Bool) {
        switch await self.folder(name, on: day) {
        case nil, .absent?: return (nil, false)
        case .unseen?: return (nil, true)
        case .folder(let folder)?:
            guard let snapshot = await snapshot(folder, of: name) else { return (nil, true) }
            guard Self.isSame(project, snapshot.result.project, wasMoved: folder.path != path(of: name)) else {
                return (nil, false)
            }
            return (await read(snapshot, on: day, audience: audience, today: today, past: .none).assessment, false)
        }
    }

    /// The day of a week's report: that which the charter named at the report before it, or for the first report the
    /// first charter that there is.
    ///
    /// The reports of the three weeks before are looked at; further back another day makes no difference.
    func reportingDay(of name: String, in week: ISOWeek) async -> CivilDate? {
        guard let monday = week.monday else { return nil }
        var weekday = await weekday(of: name, on: monday.adding(days: -22))
        for back in [21, 14, 7] {
            let start = monday.adding(days: -back)
            if weekday == nil { weekday = await self.weekday(of: name, on: start.adding(days: 6)) }
            guard let known = weekday else { continue }
            weekday = await self.weekday(of: name, on: ReportingDay.day(known, of: start)) ?? known
        }
        if weekday == nil { weekday = await self.weekday(of: name, on: monday.adding(days: 6)) }
        return ReportingDay.day(weekday ?? .sunday, of: monday)
    }

    private func weekday(of name: String, on day: CivilDate) async -> Weekday? {
        guard case .folder(let folder)? = await self.folder(name, on: day),
            let snapshot = await snapshot(folder, of: name)
        else { return nil }
        return ReportingDay.of(snapshot.result.project?.charter, portfolio: snapshot.portfolio.card)
    }

    /// The day of the last report before a status date.
    func lastReport(of name: String, before statusDate: CivilDate) async -> CivilDate? {
        for back in [0, 7] {
            if let day = await reportingDay(of: name, in: statusDate.adding(days: -back).week), day < statusDate {
                return day
            }
        }
        return nil
    }

    /// Whether two states are of one project: not where their charters give different IDs, nor where a folder was moved
    /// and the charter has another title. A folder's name may be used again, and templates look alike.
    static func isSame(_ today: Project?, _ past: Project?, wasMoved: Bool) -> Bool {
        guard let today, let past else { return true }
        if let id = today.charter[Charter.id]?.plain, let other = past.charter[Charter.id]?.plain {
            return id.lowercased() == other.lowercased()
        }
        return !wasMoved || today.name.value.plain == past.name.value.plain
    }

    func read(
        _ snapshot: Snapshot, on day: CivilDate, audience: Audience, today: PastVisibility?, past: ProjectPast
    ) async -> ReadProject {
        var context = ReadProject.Context(snapshot.portfolio, statusDate: day, audience: audience)
        context.today = today
        let result = await workspace.verified(snapshot.result, by: snapshot.signers, on: day)
        return ReadProject(result, context, past: past)
    }
}

/// The files of the whole portfolio in the commits, each read once.
private actor PastPortfolios {
    private let objects: GitObjects
    private let workspace: Workspace
    private var portfolios: [String: PortfolioFile] = [:]
    private var signers: [String: AllowedSigners] = [:]

    init(_ objects: GitObjects, _ workspace: Workspace) {
        self.objects = objects
        self.workspace = workspace
    }

    /// Nil where a file is missing from the repository.
    func files(_ folder: PastFolder) async -> (PortfolioFile, AllowedSigners)? {
        // The folder above a repository has no history: what stands there is all there is.
        if folder.path.isEmpty { return (workspace.portfolio, workspace.signers) }
        guard let portfolio = await portfolio(folder.portfolio), let signers = await signers(folder.signers) else {
            return nil
        }
        return (portfolio, signers)
    }

    private func portfolio(_ id: String?) async -> PortfolioFile? {
        let path = workspace.path(of: "portfolio.md")
        guard let id else { return PortfolioFile.read(nil, path: path) }
        if let known = portfolios[id] { return known }
        guard let bytes = await objects.read([id]).first ?? nil else { return nil }
        let file = PortfolioFile.read(bytes, path: path)
        portfolios[id] = file
        return file
    }

    private func signers(_ id: String?) async -> AllowedSigners? {
        let path = workspace.path(of: AllowedSigners.fileName)
        guard let id else { return AllowedSigners.read(nil, path: path) }
        if let known = signers[id] { return known }
        guard let bytes = await objects.read([id]).first ?? nil else { return nil }
        let file = AllowedSigners.read(bytes, path: path)
        signers[id] = file
        return file
    }
}
