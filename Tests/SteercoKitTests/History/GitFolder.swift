import Foundation

/// A repository that is gone when the test is over, in which every commit has the day and the author that a test gives.
final class GitFolder {
    let folder: TemporaryFolder
    var path: String { folder.path("repo") }

    init(objectFormat: String = "sha1") throws {
        folder = try TemporaryFolder()
        try git(["init", "-q", "--initial-branch=main", "--object-format=\(objectFormat)", path], in: nil)
    }

    func write(_ text: String, to name: String) throws { try folder.write(text, to: "repo/" + name) }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    /// Commits everything at noon of a day, or at a time of its own.
    @discardableResult
    func commit(_ date: String, author: String = "Wang Li") throws -> String {
        try git(["add", "-A"])
        let time = date.contains("T") ? date : date + "T12:00:00+0800"
        try git(["commit", "-q", "--allow-empty", "-m", date], ["GIT_AUTHOR_NAME": author], at: time)
        return try git(["rev-parse", "HEAD"]).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Runs git in the repository as no user's settings would have it.
    @discardableResult
    func git(_ arguments: [String], _ environment: [String: String] = [:], at time: String? = nil) throws -> String {
        try git(arguments, in: path, environment, at: time)
    }

    @discardableResult
    func git(
        _ arguments: [String], in folder: String?, _ environment: [String: String] = [:], at time: String? = nil
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git"] + (folder.map { ["-C", $0] } ?? []) + arguments
        var variables = [
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Wang Li",
            "GIT_AUTHOR_EMAIL": "wang.li@example.com", "GIT_COMMITTER_NAME": "Wang Li",
            "GIT_COMMITTER_EMAIL": "wang.li@example.com", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
            "HOME": self.folder.path("home"),
        ]
        if let time {
            variables["GIT_AUTHOR_DATE"] = time
            variables["GIT_COMMITTER_DATE"] = time
        }
        process.environment = variables.merging(environment) { _, new in new }
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        struct Failure: Error { let words: String }
        if process.terminationStatus != 0 { throw Failure(words: "git \(arguments): \(words)") }
        return text
    }
}
