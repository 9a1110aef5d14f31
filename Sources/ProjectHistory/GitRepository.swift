import ProjectModel
import ProjectSource

/// The repository that a folder is in, with the line of commits that led to its files.
package struct GitRepository: Sendable {
    package let head: GitHead
    package let log: CommitLog
    /// The folder's path in the repository, without slashes at its ends; empty for the repository's own folder.
    package let prefix: String
    /// Whether the clone was made without its older commits.
    package let isShallow: Bool
    /// Whether older commits are missing or broken.
    package let isCut: Bool
    /// Whether objects may be missing since the clone left them where it came from.
    let isPartial: Bool
    let git: GitProgram

    /// What asking git came to.
    package enum Answer: Sendable {
        case repository(GitRepository)
        /// The folder is in no repository, the repository has no commit, or git is not installed.
        case none
        /// git was asked and refused; what it said, on one line.
        case refused(String)
    }

    /// Asks git about a folder. Nothing is asked where neither it nor a folder above it has `.git`.
    ///
    /// - Parameters:
    ///   - day: the status date: commits of later days have a wrong clock where earlier ones follow.
    ///   - isWhole: whether all commits are wanted, and not the last one alone.
    package static func of(_ folder: String, until day: CivilDate, isWhole: Bool) async -> Answer {
        guard let root = root(of: folder), let real = FolderReader.realPath(folder) else { return .none }
        let git = GitProgram(folder: folder)
        async let place = git.answer(["rev-parse", "--is-shallow-repository"])
        async let log = git.partialAnswer(CommitLog.command(last: isWhole ? CommitLog.most : 1))
        async let settings = git.answer([
            "config", "-z", "--get-regexp", #"^(filter\..*|remote\..*\.promisor|extensions\.partialclone)$"#,
        ])
        let keys = ((try? await settings.get()) ?? []).split(separator: 0).map { entry in
            String(decoding: entry.prefix { $0 != 0x0A }, as: UTF8.self)
        }
        async let isDirty = isDirty(git, keys)
        do throws(GitProgram.Failure) {
            let isShallow = try await place.get().starts(with: "true".utf8)
            let answer = try await log.get()
            let commits = CommitLog(answer.bytes, until: day)
            guard let head = commits.newest else {
                if answer.isWhole { return .none }
                throw GitProgram.Failure(words: answer.words)
            }
            return .repository(
                GitRepository(
                    head: GitHead(commit: head.id, date: head.date, isDirty: await isDirty), log: commits,
                    prefix: String(real.dropFirst(root.count).drop { $0 == "/" }), isShallow: isShallow,
                    isCut: !answer.isWhole,
                    isPartial: keys.contains { !$0.hasPrefix("filter.") }, git: git))
        } catch {
            // A repository without a commit has none to name.
            let isUnborn =
                error.words.contains("does not have any commits") || error.words.contains("unknown revision")
                || error.words.contains("bad default revision") || error.words.contains("bad revision")
            return error.isMissing || isUnborn ? .none : .refused(error.words)
        }
    }

    /// Whether files below the folder differ from the last commit.
    ///
    /// - Parameter keys: settings of the repository. Filters are programs that it names; each is set to none, by name,
    ///   since git has no switch for all.
    private static func isDirty(_ git: GitProgram, _ keys: [String]) async -> Bool {
        let filters = Set(
            keys.filter { $0.hasPrefix("filter.") }.compactMap { key in
                key.lastIndex(of: ".").map { String(key[..<$0]) }
            }
        ).sorted()
        // Such a name cannot be given as an option; rather than run its program, nobody knows.
        if filters.contains(where: { $0.contains("=") }) { return true }
        let off = filters.flatMap { filter in
            ["clean=", "smudge=", "process=", "required=false"].flatMap { ["-c", filter + "." + $0] }
        }
        let answer = await git.answer(
            off + ["status", "--porcelain", "-z", "--untracked-files=normal", "--ignore-submodules=all", "--", "."])
        switch answer {
        case .success(let changes): return !changes.isEmpty
        case .failure: return true
        }
    }

    /// The commit of a branch, a tag, an ID or another name that git knows; nil where it knows none.
    package func commit(_ revision: String) async -> CommitLog.Commit? {
        let name = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
        guard !revision.isEmpty, case .success(let id) = await git.answer(name),
            case .success(let answer) = await git.answer(
                CommitLog.command(for: String(decoding: id.filter { $0 > 0x20 }, as: UTF8.self)))
        else { return nil }
        return CommitLog(answer).newest
    }

    /// The folder with `.git` that a folder is in, links followed; nil where there is none.
    package static func root(of folder: String) -> String? {
        guard var path = FolderReader.realPath(folder) else { return nil }
        while true {
            if FolderReader.target(of: path + "/.git") != nil { return path }
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
            path = String(path[..<slash])
        }
    }
}
