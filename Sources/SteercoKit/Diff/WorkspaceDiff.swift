import ProjectHistory
import ProjectModel
import ProjectReports
import ProjectSource

/// Compares two states of a workspace's projects.
package struct WorkspaceDiff: Sendable {
    private let workspace: Workspace
    private let from: DiffPoint
    private let to: DiffPoint
    private let statusDate: CivilDate

    package enum Failure: Error, Sendable {
        /// There is no such state, with the way out.
        case notFound(String)
        /// git refuses; what it said and the way out.
        case refused(String)
    }

    package struct Result: Sendable {
        /// In the order of the folders; those without an edit too.
        package let projects: [ProjectDiff]
        /// What of the past could not be seen.
        package let limits: [HistoryLimit]
    }

    /// More commits between two states than these are not asked which of them made an edit.
    private static let mostSteps = 500

    package static func run(
        _ workspace: Workspace, from: DiffPoint, to: DiffPoint, statusDate: CivilDate
    ) async throws(Failure) -> Result {
        let asked = await WorkspaceRepository.of(workspace)
        if let words = asked.refusal {
            throw .refused(
                "git would not read the repository: \(words); if it is yours all the same: git config --global --add safe.directory \(GitRepository.root(of: workspace.root) ?? workspace.root)"
            )
        }
        guard let repository = asked.repository else {
            throw .notFound(
                "\(workspace.root) is in no git repository with a commit, so there is nothing to compare with")
        }
        let diff = WorkspaceDiff(workspace: workspace, from: from, to: to, statusDate: statusDate)
        var revisions: [String: CommitLog.Commit] = [:]
        for case .revision(let name) in [from, to] {
            guard let commit = await repository.commit(name) else {
                throw .notFound(
                    "“\(name)” is no day, no week and no revision that git knows: write 2026-11-20, 2026-W47, a branch, a tag or a commit"
                )
            }
            revisions[name] = commit
        }
        let known = revisions
        let found = await GitObjects.reading(repository) { objects -> [Swift.Result<ProjectDiff?, Failure>] in
            let past = WorkspacePast(workspace, repository, objects, root: asked.root)
            let gone = await diff.goneFolders(past, known)
            return await Concurrent.map((workspace.folders + gone).sorted()) { folder in
                do throws(Failure) { return .success(try await diff.project(folder, past, known)) } catch {
                    return .failure(error)
                }
            }
        }
        var projects: [ProjectDiff] = []
        for result in found ?? [] { if let project = try result.get() { projects.append(project) } }
        return Result(projects: projects, limits: asked.limits)
    }

    // MARK: One project

    /// One end of a comparison.
    private struct End {
        var project: Project?
        var scale = RiskScale.standard
        var state: ProjectDiff.State?
        /// Its commit's place in the log; nil for one that is not of the line of first parents.
        var place: Int?
        var isWorkTree = false
    }

    /// Nil where the project is at neither end.
    private func project(
        _ folder: String, _ past: WorkspacePast, _ revisions: [String: CommitLog.Commit]
    ) async throws(Failure) -> ProjectDiff? {
        let today = workspace.folders.contains(folder) ? workspace.result(folder).project : nil
        let old = try await end(from, folder, today, past, revisions)
        let new = try await end(to, folder, today, past, revisions)
        let edits: [ProjectDiff.Edit]
        switch (old.project, new.project) {
        case (nil, nil): return nil
        case (let before?, let now?):
            let changes = ProjectChanges.between(before, now, oldScale: old.scale, newScale: new.scale)
            edits = changes.isEmpty ? [] : await attributed(changes, folder, old, new, past)
        case (let before?, nil): edits = [Self.whole(before, isGone: true)]
        case (nil, let now?): edits = [Self.whole(now, isGone: false)]
        }
        let shown = new.project ?? old.project
        return ProjectDiff(
            id: shown?.id ?? folder, folder: folder, name: shown?.name.value.plain ?? folder, from: old.state,
            to: new.state, edits: edits)
    }

    private static func whole(_ project: Project, isGone: Bool) -> ProjectDiff.Edit {
        ProjectDiff.Edit(change: ProjectChanges.whole(project, isGone: isGone), commit: nil, author: nil)
    }

    private func end(
        _ point: DiffPoint, _ folder: String, _ today: Project?, _ past: WorkspacePast,
        _ revisions: [String: CommitLog.Commit]
    ) async throws(Failure) -> End {
        let weekday = ReportingDay.of(today?.charter, portfolio: workspace.portfolio.card)
        switch point {
        case .workTree:
            return End(
                project: today, scale: workspace.portfolio.riskScale,
                state: ProjectDiff.State(commit: nil, day: nil), isWorkTree: true)
        case .day(let day): return try await end(of: day, folder, past)
        case .week(let week):
            guard let monday = week.monday else { return End() }
            return try await end(of: ReportingDay.day(weekday, of: monday), folder, past)
        case .lastReport: return try await end(of: ReportingDay.last(weekday, before: statusDate), folder, past)
        case .lastMeeting:
            guard let day = today?.lastSteeringMeeting(before: statusDate) else {
                throw .notFound(
                    "\(workspace.path(of: folder)) has no steering meeting before \(statusDate.iso) in its meetings")
            }
            return try await end(of: day, folder, past)
        case .revision(let name):
            guard let commit = revisions[name] else { return End() }
            return await end(
                await past.folder(folder, in: commit), folder, past,
                ProjectDiff.State(commit: commit.id, day: nil))
        }
    }

    private func end(of day: CivilDate, _ folder: String, _ past: WorkspacePast) async throws(Failure) -> End {
        guard let place = past.repository.log.last(on: day) else {
            guard past.repository.isShallow else { return End() }
            let oldest = (past.repository.log.days.first ?? nil)?.iso ?? "its only commit"
            throw .notFound(
                "this is a shallow clone that begins on \(oldest), so nothing is known of \(day.iso): git fetch --unshallow"
            )
        }
        let commit = past.repository.log.commits[place].id
        return await end(
            await past.folders.folder(past.path(of: folder), at: place), folder, past,
            ProjectDiff.State(commit: commit, day: day))
    }

    private func end(
        _ answer: PastFolders.Answer, _ folder: String, _ past: WorkspacePast, _ state: ProjectDiff.State
    ) async -> End {
        guard case .folder(let found) = answer, let snapshot = await past.snapshot(found, of: folder) else {
            return End()
        }
        return End(
            project: snapshot.result.project, scale: snapshot.portfolio.riskScale, state: state,
            place: past.repository.log.place(of: found.commit.id))
    }

    /// Folders that held a project at the beginning, and that no folder of today was.
    private func goneFolders(_ past: WorkspacePast, _ revisions: [String: CommitLog.Commit]) async -> [String] {
        let log = past.repository.log
        let commit: CommitLog.Commit?
        switch from {
        case .day(let day): commit = log.last(on: day).map { log.commits[$0] }
        case .week(let week): commit = week.monday.flatMap { log.last(on: $0.adding(days: 6)) }.map { log.commits[$0] }
        case .lastReport:
            let weekday = ReportingDay.of(nil, portfolio: workspace.portfolio.card)
            commit = log.last(on: ReportingDay.last(weekday, before: statusDate)).map { log.commits[$0] }
        case .revision(let name): commit = revisions[name]
        case .workTree, .lastMeeting: commit = nil
        }
        guard let commit, let root = past.root, !workspace.isOneProject else { return [] }
        var known: Set<String> = []
        for folder in workspace.folders {
            if case .folder(let found) = await past.folder(folder, in: commit) { known.insert(found.path) }
        }
        return await past.folders.projects(below: root, in: commit).filter { name in
            !known.contains(root.isEmpty ? name : root + "/" + name) && !workspace.folders.contains(name)
        }
    }

    // MARK: Who did it

    private struct Edited: Hashable {
        let register: String
        let record: String
        let field: String

        init(_ change: RecordChange) {
            register = change.register
            record = change.id?.lowercased() ?? change.title.plain
            field = change.fieldKey ?? ""
        }
    }

    /// Which commit made each edit: the last between the two states after which the field says what it says in the end.
    private func attributed(
        _ changes: [RecordChange], _ folder: String, _ old: End, _ new: End, _ past: WorkspacePast
    ) async -> [ProjectDiff.Edit] {
        var makers: [Edited: CommitLog.Commit] = [:]
        let log = past.repository.log
        let path = past.path(of: folder)
        if let first = old.place, var before = old.project,
            let last = new.isWorkTree ? log.commits.count - 1 : new.place, first <= last,
            last - first <= Self.mostSteps * 40
        {
            var steps = 0
            var files: PastFolder?
            for place in first...last where steps <= Self.mostSteps {
                guard case .folder(let found) = await past.folders.folder(path, at: place) else { continue }
                if let files, files.hasSameFiles(as: found) { continue }
                let isFirst = files == nil
                files = found
                if isFirst { continue }
                steps += 1
                guard let now = await past.snapshot(found, of: folder)?.result.project else { continue }
                for change in ProjectChanges.between(before, now) { makers[Edited(change)] = found.commit }
                before = now
            }
            if new.isWorkTree, let now = new.project {
                for change in ProjectChanges.between(before, now) { makers[Edited(change)] = nil }
            }
        }
        return changes.map { change in
            let maker = makers[Edited(change)]
            return ProjectDiff.Edit(change: change, commit: maker?.id, author: maker?.author)
        }
    }
}
