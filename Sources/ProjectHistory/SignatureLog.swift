import ProjectModel

/// The commits that touched records of signatures, or the file that says who may sign.
///
/// All commits are looked at, and not first parents alone: who committed a record did so on a branch.
package struct SignatureLog: Sendable {
    package struct Commit: Sendable {
        package let id: String
        package let hasParents: Bool
        /// On its committer's clock, in seconds since 1970.
        package let instant: Int
        /// The day where the committer was.
        package let day: CivilDate?
        package let committer: String
    }

    package struct Edit: Sendable {
        package enum Kind: Sendable { case added, edited, removed }

        /// The place of its commit in `commits`.
        package let commit: Int
        package let kind: Kind
        /// From the repository's own folder.
        package let path: String
    }

    /// The newest first.
    package let commits: [Commit]
    package let edits: [Edit]
    /// Whether the clone lacks older commits, so that its oldest ones seem to add what they only hold.
    package let isShallow: Bool
    /// By path, the places of its edits, the newest first.
    private let places: [String: [Int]]
    private let git: GitProgram

    private static let command = [
        "log", "-z", "--full-history", "-c", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv",
        "--no-relative", "-O/dev/null", "--name-status", "--format=%x1e%H%x1f%P%x1f%ct%x1f%cI%x1f%cN", "HEAD", "--",
        ":(glob)**/signoffs/*.json", ":(glob)**/allowed_signers",
    ]

    /// Nil where git cannot tell.
    package static func of(_ repository: GitRepository) async -> SignatureLog? {
        guard case .success(let answer) = await repository.git.answer(command) else { return nil }
        var commits: [Commit] = []
        var edits: [Edit] = []
        for part in answer.split(separator: 0x1E) {
            let fields = part.split(separator: 0, omittingEmptySubsequences: true).map {
                String(decoding: $0, as: UTF8.self)
            }
            let head = (fields.first ?? "").split(separator: "\u{1F}", maxSplits: 4, omittingEmptySubsequences: false)
            guard head.count == 5, let instant = Int(head[2]) else { continue }
            commits.append(
                Commit(
                    id: String(head[0]), hasParents: !head[1].isEmpty, instant: instant,
                    day: CivilDate(iso: head[3].prefix(10)), committer: String(head[4])))
            var index = 1
            while index + 1 < fields.count {
                // A merge has a letter for each of its parents.
                let letter = fields[index].drop { $0 == "\n" }.first
                let kind: Edit.Kind = letter == "A" ? .added : letter == "D" ? .removed : .edited
                edits.append(Edit(commit: commits.count - 1, kind: kind, path: fields[index + 1]))
                index += 2
            }
        }
        return SignatureLog(
            commits: commits, edits: edits, isShallow: repository.isShallow,
            places: Dictionary(grouping: edits.indices, by: { edits[$0].path }), git: repository.git)
    }

    /// What was done to a file, the newest first.
    package func edits(of path: String) -> [Edit] { (places[path] ?? []).map { edits[$0] } }

    /// The commit that last added a file; nil where none that is seen did.
    package func addition(of path: String) -> Commit? {
        guard let edit = edits(of: path).first(where: { $0.kind == .added }) else { return nil }
        let commit = commits[edit.commit]
        return isShallow && !commit.hasParents ? nil : commit
    }

    /// What a commit did.
    package func edits(in commit: Commit) -> [Edit] { edits.filter { commits[$0.commit].id == commit.id } }

    /// A file as a commit has it; nil where it is not there.
    package func file(_ path: String, in commit: Commit) async -> [UInt8]? {
        try? await git.answer(["cat-file", "blob", commit.id + ":" + path]).get()
    }
}
