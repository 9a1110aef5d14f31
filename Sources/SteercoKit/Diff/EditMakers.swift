import ProjectHistory
import ProjectModel

/// Which commit made an edit.
extension WorkspaceDiff {
    /// More commits between two states than these are not asked which of them made an edit.
    private static let mostSteps = 500

    fileprivate struct Edited: Hashable {
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
    ///
    /// Commits are looked at from the last one back, until each edit has its commit.
    func attributed(
        _ changes: [RecordChange], _ folder: String, _ old: End, _ new: End, _ past: WorkspacePast
    ) async -> [ProjectDiff.Edit] {
        var left = Set(changes.map { Edited($0) })
        var makers: [Edited: CommitLog.Commit] = [:]
        let log = past.repository.log
        let path = past.path(of: folder)
        let last = new.isWorkTree ? log.commits.count - 1 : new.place
        if let first = old.place, var now = new.project, let last, first <= last {
            // Nil for what is not committed.
            var maker: CommitLog.Commit?
            var files: PastFolder?
            var steps = 0
            for place in (first...last).reversed() where !left.isEmpty && steps <= Self.mostSteps {
                guard case .folder(let found) = await past.folders.folder(path, at: place) else { continue }
                defer {
                    files = found
                    maker = log.commits[place]
                }
                if let files, await past.folders.areSame(files, found) { continue }
                steps += 1
                guard let before = place == first ? old.project : await past.snapshot(found, of: folder)?.result.project
                else { continue }
                for edited in Self.edited(ProjectChanges.between(before, now), among: left) {
                    left.remove(edited)
                    if let maker { makers[edited] = maker }
                }
                now = before
            }
        }
        return changes.map { change in
            let maker = makers[Edited(change)]
            return ProjectDiff.Edit(change: change, commit: maker?.id, author: maker?.author)
        }
    }

    /// The edits that a step made: of a record that it brought, or that nobody could read, all that are left.
    private static func edited(_ step: [RecordChange], among left: Set<Edited>) -> [Edited] {
        var result: [Edited] = []
        for change in step {
            let edited = Edited(change)
            let isWhole =
                change.fieldKey == nil
                || change.fieldKey == "notes"
                    && (change.record?.isRagged ?? false || change.before?.isRagged ?? false)
            if isWhole {
                result += left.filter { $0.register == edited.register && $0.record == edited.record }
            } else if left.contains(edited) {
                result.append(edited)
            }
        }
        return result
    }
}
