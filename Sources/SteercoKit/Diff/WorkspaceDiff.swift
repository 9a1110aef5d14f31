import Diagnostics
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

    package static func run(
        _ workspace: Workspace, from: DiffPoint, to: DiffPoint, statusDate: CivilDate
    ) async throws(Failure) -> Result {
        let asked = await WorkspaceRepository.of(workspace, until: statusDate)
        if let words = asked.refusal {
            throw .refused(
                "git would not read the repository: \(words)"
                    + (words.contains("ownership")
                        ? "; if it is yours all the same: git config --global --add safe.directory \(GitRepository.root(of: workspace.root) ?? workspace.root)"
                        : "")
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
                    "“\(Visible.text(name))” is no day, no week and no revision that git knows: write 2026-11-20, 2026-W47, a branch, a tag or a commit"
                )
            }
            revisions[name] = commit
        }
        let known = revisions
        let found = await GitObjects.reading(repository) { objects -> [Swift.Result<Compared, Failure>] in
            let past = WorkspacePast(workspace, repository, objects, root: asked.root)
            let gone = await diff.goneFolders(past, known)
            return await Concurrent.map((workspace.folders + gone).sorted()) { folder in
                do throws(Failure) { return .success(try await diff.project(folder, past, known)) } catch {
                    return .failure(error)
                }
            }
        }
        var projects: [ProjectDiff] = []
        var limits = asked.limits
        for result in found ?? [] {
            let compared = try result.get()
            if let project = compared.project { projects.append(project) }
            for limit in compared.limits where !limits.contains(limit) { limits.append(limit) }
        }
        return Result(projects: projects, limits: limits)
    }

    /// What comparing one project came to.
    private struct Compared: Sendable {
        /// Nil where the project is at neither end.
        var project: ProjectDiff?
        var limits: [HistoryLimit] = []
    }

    // MARK: One project

    /// One end of a comparison.
    struct End {
        var project: Project?
        var scale = RiskScale.standard
        var state: ProjectDiff.State?
        /// Its commit's place in the log; nil for one that is not of the line of first parents.
        var place: Int?
        var isWorkTree = false
        var path: String?
        /// Whether objects are missing, so that nobody knows what was there.
        var isMissing = false
        /// Whether there is a folder whose charter cannot be read.
        var isUnread = false
    }

    private func project(
        _ folder: String, _ past: WorkspacePast, _ revisions: [String: CommitLog.Commit]
    ) async throws(Failure) -> Compared {
        let today =
            workspace.folders.contains(folder)
            ? await workspace.verified(workspace.result(folder), on: statusDate).project : nil
        let old = try await end(from, folder, today, past, revisions)
        let new = try await end(to, folder, today, past, revisions)
        var compared = Compared()
        if old.isMissing || new.isMissing { compared.limits.append(.missingObjects) }
        if old.isUnread || new.isUnread { compared.limits.append(.uncompared(folder)) }
        // Of what nobody can see nobody can say that it came or went.
        guard compared.limits.isEmpty else { return compared }
        var edits: [ProjectDiff.Edit]
        switch (old.project, new.project) {
        case (nil, nil): return compared
        case (let before?, let now?)
        where WorkspacePast.isSame(now, before, wasMoved: old.path != new.path):
            let changes = ProjectChanges.between(before, now, oldScale: old.scale, newScale: new.scale)
            edits = changes.isEmpty ? [] : await attributed(changes, folder, old, new, past)
            let unread = Set(before.unreadFiles + now.unreadFiles).sorted()
            if !unread.isEmpty { compared.limits.append(.unreadFiles(folder, unread)) }
        case (let before?, let now?):
            edits = [Self.whole(before, isGone: true), Self.whole(now, isGone: false)]
        case (let before?, nil): edits = [Self.whole(before, isGone: true)]
        case (nil, let now?): edits = [Self.whole(now, isGone: false)]
        }
        let shown = new.project ?? old.project
        compared.project = ProjectDiff(
            id: shown?.id ?? folder, folder: folder, name: shown?.name.value.plain ?? folder, from: old.state,
            to: new.state, edits: edits)
        return compared
    }

    private static func whole(_ project: Project, isGone: Bool) -> ProjectDiff.Edit {
        ProjectDiff.Edit(change: ProjectChanges.whole(project, isGone: isGone), commit: nil, author: nil)
    }

    private func end(
        _ point: DiffPoint, _ folder: String, _ today: Project?, _ past: WorkspacePast,
        _ revisions: [String: CommitLog.Commit]
    ) async throws(Failure) -> End {
        switch point {
        case .workTree:
            let isThere = workspace.folders.contains(folder)
            return End(
                project: today, scale: workspace.portfolio.riskScale,
                state: isThere ? ProjectDiff.State(commit: nil, day: nil) : nil, isWorkTree: true,
                path: past.path(of: folder), isUnread: isThere && today == nil)
        case .day(let day): return try await end(of: day, folder, past)
        case .week(let week):
            guard let day = await past.reportingDay(of: folder, in: week) else { return End() }
            return try await end(of: day, folder, past)
        case .lastReport:
            guard let day = await past.lastReport(of: folder, before: statusDate) else { return End() }
            return try await end(of: day, folder, past)
        case .lastMeeting:
            // A project that is gone holds no meetings.
            guard workspace.folders.contains(folder) else { return End() }
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
            if past.repository.isCut { return End(isMissing: true) }
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
        switch answer {
        case .absent: return End()
        case .unseen: return End(isMissing: true)
        case .folder(let found):
            guard let snapshot = await past.snapshot(found, of: folder) else { return End(isMissing: true) }
            let hasCharter = snapshot.result.project != nil
            let isProject = snapshot.hasCharterFile
            let day = found.commit.date ?? statusDate
            let verified = await workspace.verified(snapshot.result, by: snapshot.signers, on: day)
            return End(
                project: verified.project, scale: snapshot.portfolio.riskScale, state: isProject ? state : nil,
                place: past.repository.log.place(of: found.commit.id), path: found.path,
                isUnread: isProject && !hasCharter)
        }
    }

    /// Folders that held a project at either end, and that no folder of today was.
    private func goneFolders(_ past: WorkspacePast, _ revisions: [String: CommitLog.Commit]) async -> [String] {
        guard let root = past.root, !workspace.isOneProject else { return [] }
        var gone: Set<String> = []
        for point in [from, to] {
            guard let commit = commit(point, past.repository.log, revisions) else { continue }
            var known: Set<String> = []
            for folder in workspace.folders {
                if case .folder(let found) = await past.folder(folder, in: commit) { known.insert(found.path) }
            }
            for name in await past.folders.projects(below: root, in: commit)
            where !known.contains(root.isEmpty ? name : root + "/" + name) && !workspace.folders.contains(name) {
                gone.insert(name)
            }
        }
        return gone.sorted()
    }

    /// The commit that a point stands for where no project says otherwise.
    private func commit(
        _ point: DiffPoint, _ log: CommitLog, _ revisions: [String: CommitLog.Commit]
    ) -> CommitLog.Commit? {
        switch point {
        case .day(let day): return log.last(on: day).map { log.commits[$0] }
        case .week(let week): return week.monday.flatMap { log.last(on: $0.adding(days: 6)) }.map { log.commits[$0] }
        case .lastReport:
            let weekday = ReportingDay.of(nil, portfolio: workspace.portfolio.card)
            return log.last(on: ReportingDay.last(weekday, before: statusDate)).map { log.commits[$0] }
        case .revision(let name): return revisions[name]
        case .workTree, .lastMeeting: return nil
        }
    }
}
