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
        "--no-relative", "-O/dev/null", "--name-status", "--format=%H%x00%P%x00%ct%x00%cI%x00%cN%x00", "HEAD", "--",
        ":(glob)**/signoffs/*.json", ":(glob)**/allowed_signers",
    ]

    /// Nil where git cannot tell.
    package static func of(_ repository: GitRepository) async -> SignatureLog? {
        guard case .success(let answer) = await repository.git.answer(command) else { return nil }
        var commits: [Commit] = []
        var edits: [Edit] = []
        // Fields are parted by the one byte that neither a name nor a path can hold. A commit begins with its ID, a file
        // with letters in capitals.
        let fields = answer.split(separator: 0, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        var index = 0
        while index + 4 < fields.count {
            guard let instant = Int(fields[index + 2]), fields[index].utf8.count >= 40 else {
                index += 1
                continue
            }
            commits.append(
                Commit(
                    id: fields[index].filter { $0 != "\n" }, hasParents: !fields[index + 1].isEmpty, instant: instant,
                    day: CivilDate(iso: fields[index + 3].prefix(10)), committer: fields[index + 4]))
            index += 5
            while index + 1 < fields.count {
                let letters = fields[index].drop { $0 == "\n" }
                if letters.isEmpty {
                    index += 1
                    continue
                }
                guard letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { break }
                // A merge has a letter for each of its parents.
                let kind: Edit.Kind =
                    letters.allSatisfy { $0 == "A" } ? .added : letters.contains("D") ? .removed : .edited
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

    /// The commits that wrote a file, the newest first.
    package func writers(of path: String) -> [Commit] {
        edits(of: path).filter { $0.kind != .removed }.map { commits[$0.commit] }
    }

    /// The commits that removed a file, the newest first.
    package func removals(of path: String) -> [Commit] {
        edits(of: path).filter { $0.kind == .removed }.map { commits[$0.commit] }
    }

    /// Every file that was ever touched, each once.
    package var paths: [String] {
        var seen: Set<String> = []
        return edits.map(\.path).filter { seen.insert($0).inserted }
    }

    /// A file as it was before a commit; nil where it was not there.
    package func file(_ path: String, before commit: Commit) async -> [UInt8]? {
        try? await git.answer(["cat-file", "blob", commit.id + "^:" + path]).get()
    }

    /// What a commit did.
    package func edits(in commit: Commit) -> [Edit] { edits.filter { commits[$0.commit].id == commit.id } }

    /// A file as a commit has it; nil where it is not there.
    package func file(_ path: String, in commit: Commit) async -> [UInt8]? {
        try? await git.answer(["cat-file", "blob", commit.id + ":" + path]).get()
    }
}
