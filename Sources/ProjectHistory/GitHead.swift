import ProjectModel
import ProjectSource
import Subprocess

/// The commit that a folder's files are of.
package struct GitHead: Sendable {
    /// The commit's full ID.
    package let commit: String
    /// The day on its committer's clock.
    package let date: CivilDate
    /// Whether files below the folder differ from it, or are not in it.
    package let isDirty: Bool

    /// What asking git came to.
    package enum Answer: Sendable {
        case head(GitHead)
        /// The folder is in no repository, or git is not installed.
        case noRepository
        /// git was asked and refused; what it said, on one line.
        case refused(String)
    }

    /// Asks git, without hooks, locks or a pager, and without fetching anything.
    ///
    /// - Parameter folder: the projects folder. Nothing is asked where neither it nor a folder above it has `.git`.
    package static func of(_ folder: String) async -> Answer {
        guard repository(of: folder) != nil else { return .noRepository }
        async let logged = git(folder, ["log", "-1", "--format=%H %cs", "HEAD"])
        async let status = git(folder, ["status", "--porcelain", "-z", "--untracked-files=normal", "--", "."])
        switch (await logged, await status) {
        case (.success(let line), .success(let changes)):
            let parts = line.split(whereSeparator: { $0 == " " || $0 == "\n" })
            guard parts.count == 2, let date = CivilDate(iso: parts[1]) else { return .noRepository }
            return .head(GitHead(commit: String(parts[0]), date: date, isDirty: !changes.isEmpty))
        case (.failure(let failure), _), (_, .failure(let failure)):
            // A repository without a commit has none to name.
            if failure.words.contains("does not have any commits") || failure.words.contains("unknown revision") {
                return .noRepository
            }
            return failure.isMissing ? .noRepository : .refused(failure.words)
        }
    }

    private struct Failure: Error {
        let words: String
        var isMissing = false
    }

    private static func git(_ folder: String, _ arguments: [String]) async -> Result<String, Failure> {
        let safe = [
            "-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never",
        ]
        let environment = Environment.inherit.updating([
            "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
        ])
        do {
            let result = try await run(
                .name("git"), arguments: Arguments(safe + arguments), environment: environment,
                output: .string(limit: 16 << 20), error: .string(limit: 64 << 10))
            if result.terminationStatus.isSuccess { return .success(result.standardOutput) }
            let words = result.standardError.split(separator: "\n").first.map(String.init) ?? "git failed"
            return .failure(Failure(words: words))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(Failure(words: "git is not installed", isMissing: true))
        } catch {
            return .failure(Failure(words: "git could not be run: \(error)"))
        }
    }

    /// The folder with `.git` that a folder is in, links followed; nil where there is none.
    package static func repository(of folder: String) -> String? {
        guard var path = FolderReader.realPath(folder) else { return nil }
        while true {
            if FolderReader.target(of: path + "/.git") != nil { return path }
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
            path = String(path[..<slash])
        }
    }
}
