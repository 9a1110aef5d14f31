import Foundation
import Testing

/// The program as a user runs it.
@Suite("Commands", .serialized)
struct CommandTests {
    private struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What `make test` built for release, else what lies beside the tests.
    private static let binary: URL =
        if let path = ProcessInfo.processInfo.environment["STEERCO_BINARY"] {
            URL(fileURLWithPath: path)
        } else {
            root.appendingPathComponent(".build/debug/steerco")
        }

    private func run(_ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws
        -> Outcome
    {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? Self.root
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: text, errors: words)
    }

    private func temporaryFolder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("steerco-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    private func write(_ text: String, to url: URL) throws {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    @Test("check on the sample finds no error")
    func sample() throws {
        let outcome = try run(["check"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasSuffix(" in 1 project\n"))
        #expect(try run(["check", "--format", "json"]).output.hasPrefix(#"{"schema":"steerco.findings/1""#))
    }

    @Test("Exit statuses are those that are documented")
    func exitStatuses() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(
            "# A\n\n- Start: 2026-02-30\n- Finish: 2026-12-18\n- Mood: fine\n",
            to: folder.appendingPathComponent("projects/a/project.md"))
        try write("mine", to: folder.appendingPathComponent("full/notes.txt"))
        try write("{{nothing}}", to: folder.appendingPathComponent("templates/rag.mustache"))
        #expect(try run(["check"], in: folder).status == 1)
        #expect(try run(["check", "--fail-on", "never"], in: folder).status == 0)
        #expect(try run([], in: folder).status == 1)
        #expect(try run(["check", "nowhere"], in: folder).status == 66)
        #expect(try run(["check", "--format", "poem"], in: folder).status == 64)
        #expect(try run(["build", "--as-of", "soon"], in: folder).status == 64)
        #expect(try run(["build", "--templates", "templates", "-o", "site"], in: folder).status == 65)
        #expect(try run(["build", "-o", "full"], in: folder).status == 73)
        #expect(try run(["build", "-o", "/proc/nowhere/site"], in: folder).status == 74)
        #expect(try run(["build", "--strict"], in: folder).status == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("site").path))
        #expect(try run(["build"], in: folder).status == 1)
        #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("site/a/index.html").path))
        #expect(try run(["explain", "ragged-row"]).output.hasPrefix("ragged-row (error)\n"))
        let unknown = try run(["explain", "raged-row"])
        #expect(unknown.status == 66)
        #expect(unknown.errors.contains("did you mean ragged-row?"))
    }

    @Test("A template's fault is printed with template, line and column")
    func templateFault() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("<b>\n客户 {{wrd}}</b>\n", to: folder.appendingPathComponent("t/rag.mustache"))
        let outcome = try run(["build", "--templates", folder.path + "/t", "-o", folder.path + "/site"])
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("rag.mustache:2:6"))
        #expect(outcome.errors.contains("word"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site"))
    }

    @Test("SOURCE_DATE_EPOCH gives the day in the portfolio's time zone")
    func epoch() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(
            "# A\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n",
            to: folder.appendingPathComponent("projects/a/project.md"))
        // 2026-11-20 20:00 UTC is the next day in Shanghai.
        let environment = ["SOURCE_DATE_EPOCH": "1795204800"]
        _ = try run(["build", "-q"], in: folder, environment: environment)
        let path = folder.appendingPathComponent("site/a/status.json")
        #expect(try String(contentsOf: path, encoding: .utf8).contains(#""asOf":"2026-11-20""#))
        try write("# P\n\n- Time zone: Asia/Shanghai\n", to: folder.appendingPathComponent("projects/portfolio.md"))
        _ = try run(["build", "-q"], in: folder, environment: environment)
        #expect(try String(contentsOf: path, encoding: .utf8).contains(#""asOf":"2026-11-21""#))
    }

    @Test("A build that is killed at any moment leaves a whole site")
    func killed() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let projects = folder.appendingPathComponent("projects")
        for index in 0..<12 {
            try FileManager.default.createDirectory(at: projects, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: Self.root.appendingPathComponent("projects/distribution-integration"),
                to: projects.appendingPathComponent("p\(index)"))
        }
        let site = folder.appendingPathComponent("site").path
        func build(_ day: String) throws -> Process {
            let process = Process()
            process.executableURL = Self.binary
            process.arguments = ["build", projects.path, "-q", "-o", site, "--as-of", day]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            return process
        }
        let days = ["2026-11-19", "2026-11-20"]
        var whole: [[String: Data]] = []
        for day in days {
            let process = try build(day)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            whole.append(try contents(site))
        }
        var kills = 0
        for round in 0..<24 {
            let process = try build(days[round % 2])
            usleep(UInt32(2000 + round * 9000))
            if process.isRunning { kills += 1 }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let now = try contents(site)
            #expect(whole.contains(now), "round \(round): \(now.count) files")
        }
        #expect(kills > 3)
        let last = try build(days[0])
        last.waitUntilExit()
        #expect(try contents(site) == whole[0])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["projects", "site"])
    }

    private func contents(_ folder: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return result }
        for case let name as String in walk {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
            if !isFolder.boolValue { result[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)) }
        }
        return result
    }

    @Test(
        "The release binary needs nothing but the C library",
        .enabled(if: ProcessInfo.processInfo.environment["STEERCO_BINARY"] != nil))
    func selfContained() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ldd")
        process.arguments = [Self.binary.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(
            separator: "\n")
        process.waitUntilExit()
        let libraries = lines.compactMap { $0.split(whereSeparator: { $0 == " " || $0 == "\t" }).first }
            .map { $0.split(separator: "/").last.map(String.init) ?? String($0) }
        let allowed = ["linux-vdso", "libc.", "libm.", "ld-linux", "libpthread.", "libdl.", "librt."]
        for library in libraries {
            #expect(allowed.contains { library.hasPrefix($0) }, "\(library)")
        }
    }
}
