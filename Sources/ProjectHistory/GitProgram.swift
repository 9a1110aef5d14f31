import Subprocess

/// git as a program: asked without hooks, filters, locks, a pager or external programs; it fetches nothing and writes
/// nothing.
struct GitProgram: Sendable {
    /// The folder in which git runs.
    let folder: String

    struct Failure: Error {
        /// What git said, on one line.
        let words: String
        /// Whether there is no git to ask.
        var isMissing = false
    }

    /// More than this of one answer is refused: a log of 400,000 commits.
    static let longestAnswer = 64 << 20

    /// What git answers.
    func answer(_ arguments: [String]) async -> Result<[UInt8], Failure> {
        await partialAnswer(arguments).flatMap { answer in
            answer.isWhole ? .success(answer.bytes) : .failure(Failure(words: answer.words))
        }
    }

    /// What git answers, and whether it ended well.
    func partialAnswer(
        _ arguments: [String]
    ) async -> Result<(bytes: [UInt8], isWhole: Bool, words: String), Failure> {
        do {
            let result = try await run(
                .name("git"), arguments: Arguments(options + arguments), environment: Self.environment,
                output: .bytes(limit: Self.longestAnswer), error: .string(limit: 64 << 10))
            let lines = result.standardError.split(separator: "\n").map(String.init)
            let words =
                lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first ?? "git failed"
            return .success((result.standardOutput, result.terminationStatus.isSuccess, words))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(Failure(words: "git is not installed", isMissing: true))
        } catch {
            return .failure(Failure(words: "git could not be run: \(error)"))
        }
    }

    /// What comes before each command.
    var options: [String] {
        [
            "--no-pager", "-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c",
            "protocol.allow=never", "-c", "log.showSignature=false", "-c", "diff.relative=false", "-c",
            "advice.graftFileDeprecated=false", "-c",
            "i18n.logOutputEncoding=UTF-8",
        ]
    }

    /// The environment without what a hook or a shell set for another repository: the folder decides which is asked.
    static var environment: Environment {
        var changes: [Environment.Key: String?] = [
            "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_TERMINAL_PROMPT": "0",
            "GIT_NO_LAZY_FETCH": "1", "GIT_GRAFT_FILE": "/dev/null", "LC_ALL": "C",
        ]
        let foreign: [Environment.Key] = [
            "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_NAMESPACE", "GIT_EXTERNAL_DIFF",
            "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
            "GIT_DIFF_OPTS", "GIT_REPLACE_REF_BASE", "GIT_IMPLICIT_WORK_TREE", "GIT_QUARANTINE_PATH",
        ]
        for name in foreign { changes.updateValue(nil, forKey: name) }
        return Environment.inherit.updating(changes)
    }
}
