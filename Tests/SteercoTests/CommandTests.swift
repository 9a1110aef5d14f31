import Foundation
import Testing

/// The program as a user runs it.
@Suite("Commands", .serialized)
struct CommandTests {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What `make test` built for release, else what lies beside the tests.
    static let binary: URL =
        if let path = ProcessInfo.processInfo.environment["STEERCO_BINARY"] {
            URL(fileURLWithPath: path)
        } else {
            root.appendingPathComponent(".build/debug/steerco")
        }

    func run(_ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws
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

    func temporaryFolder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("steerco-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    func write(_ text: String, to url: URL) throws {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    @Test("check on the sample finds no error")
    func sample() throws {
        let outcome = try run(["check", "--as-of", "2026-11-20"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasSuffix(" in 5 projects\n"))
        let json = try run(["check", "--format", "json", "--as-of", "2026-11-20"]).output
        #expect(json.hasPrefix(#"{"schema":"steerco.findings/1""#))
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
        try FileManager.default.copyItem(
            at: Self.root.appendingPathComponent("projects/allowed_signers"),
            to: projects.appendingPathComponent("allowed_signers"))
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
        let days = ["2026-11-21", "2026-11-20"]
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

    // MARK: Formats

    /// What one format tells of a finding.
    private struct Told: Equatable {
        let rule: String
        let severity: String
        let line: Int
        let column: Int
    }

    /// A project with an unknown column, a date that is none, and an empty row: one info, one error, one warning. All
    /// other rules that may be turned off are, so that these three are all there is.
    private func threeFindings() throws -> URL {
        let folder = try temporaryFolder()
        let rules = try run(["rules"]).output.split(separator: "\n").compactMap { line -> String? in
            let words = line.split(separator: " ")
            guard words.count > 1, words[1] != "error", !["blank-row", "unknown-column"].contains(words[0]) else {
                return nil
            }
            return "| \(words[0]) | off |\n"
        }
        try write(
            "# P\n\n- Language: en\n\n## Rule levels\n\n| Rule | Level |\n|---|---|\n" + rules.joined(),
            to: folder.appendingPathComponent("projects/portfolio.md"))
        try write(
            """
            # A

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Milestones

            | ID | Name | Baseline | Colour |
            |----|------|----------|--------|
            | M1 | Go-live | 2026-02-30 | blue |
            |    |      |          |        |

            """, to: folder.appendingPathComponent("projects/a/project.md"))
        return folder
    }

    private func told(_ format: String, _ output: String) throws -> [Told] {
        switch format {
        case "text":
            let pattern = /(\w+)\[([\w-]+)\]: [^\n]*\n *┌─ projects\/a\/project\.md:(\d+):(\d+)\n/
            return output.matches(of: pattern).map {
                told($0.output.2, $0.output.1, $0.output.3, $0.output.4)
            }
        case "github":
            let pattern = /::(\w+) file=projects\/a\/project\.md,line=(\d+),col=(\d+),endColumn=\d+,title=([\w-]+)::/
            return output.matches(of: pattern).map {
                told($0.output.4, $0.output.1, $0.output.2, $0.output.3)
            }
        case "junit":
            let pattern = /<testcase name="([\w-]+)" classname="projects\/a\/project\.md:(\d+):(\d+)">\n<([\w-]+)/
            return output.matches(of: pattern).map {
                told($0.output.1, $0.output.4, $0.output.2, $0.output.3)
            }
        default: return try toldInJSON(format, JSONSerialization.jsonObject(with: Data(output.utf8)))
        }
    }

    private func told(_ rule: Substring, _ severity: Substring, _ line: Substring, _ column: Substring) -> Told {
        Told(rule: String(rule), severity: String(severity), line: Int(line) ?? 0, column: Int(column) ?? 0)
    }

    private func toldInJSON(_ format: String, _ root: Any) -> [Told] {
        let list: Any? =
            switch format {
            case "json": at(root, "findings")
            case "sarif": at(root, "runs", 0, "results")
            default: root
            }
        return (list as? [Any] ?? []).map { one in
            let keys: (rule: [Any], severity: [Any], line: [Any], column: [Any]) =
                switch format {
                case "json": (["rule"], ["severity"], ["line"], ["column"])
                case "sarif":
                    (
                        ["ruleId"], ["level"], ["locations", 0, "physicalLocation", "region", "startLine"],
                        ["locations", 0, "physicalLocation", "region", "startColumn"]
                    )
                default:
                    (
                        ["check_name"], ["severity"], ["location", "positions", "begin", "line"],
                        ["location", "positions", "begin", "column"]
                    )
                }
            return Told(
                rule: follow(keys.rule, in: one) as? String ?? "",
                severity: follow(keys.severity, in: one) as? String ?? "",
                line: follow(keys.line, in: one) as? Int ?? 0, column: follow(keys.column, in: one) as? Int ?? 0)
        }
    }

    /// What stands in JSON at a path of keys and indices.
    private func at(_ value: Any?, _ path: Any...) -> Any? { follow(path, in: value) }

    private func follow(_ path: [Any], in value: Any?) -> Any? {
        path.reduce(value) { value, step in
            if let key = step as? String { return (value as? [String: Any])?[key] }
            guard let index = step as? Int, let list = value as? [Any], list.indices.contains(index) else { return nil }
            return list[index]
        }
    }

    @Test(
        "Every format tells of the same findings at the same places, and the exit status is 1",
        arguments: [
            ("text", ["info", "error", "warning"]), ("json", ["info", "error", "warning"]),
            ("sarif", ["note", "error", "warning"]), ("github", ["notice", "error", "warning"]),
            ("gitlab", ["info", "major", "minor"]), ("junit", ["system-out", "failure", "failure"]),
        ])
    func formats(format: String, severities: [String]) throws {
        let folder = try threeFindings()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try run(["check", "--format", format, "--as-of", "2026-11-20"], in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors.isEmpty)
        let places = [("unknown-column", 8, 26), ("unreadable-value", 10, 18), ("blank-row", 11, 1)]
        let expected = zip(places, severities).map {
            Told(rule: $0.0, severity: $1, line: $0.1, column: $0.2)
        }
        #expect(try told(format, outcome.output) == expected, "\(outcome.output)")
    }

    @Test("Formats count what they tell, and only the severity that fails decides the exit status")
    func counts() throws {
        let folder = try threeFindings()
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = try run(["check", "--as-of", "2026-11-20"], in: folder).output
        #expect(text.hasSuffix("\n1 error, 1 warning, 1 info in 1 project\n"))
        let json = try run(["check", "--format", "json", "--as-of", "2026-11-20"], in: folder).output
        #expect(json.contains(#""counts":{"error":1,"warning":1,"info":1}"#))
        let jUnit = try run(["check", "--format", "junit", "--as-of", "2026-11-20"], in: folder).output
        #expect(jUnit.contains(#"<testsuites name="steerco" tests="3" failures="2" errors="0">"#))
        let check = ["check", "--as-of", "2026-11-20"]
        #expect(try run(check + ["--fail-on", "never", "--format", "sarif"], in: folder).status == 0)
        // Without the date that is none nothing is an error any more, and the row is still a warning.
        let project = folder.appendingPathComponent("projects/a/project.md")
        try write(
            try String(contentsOf: project, encoding: .utf8).replacingOccurrences(of: "2026-02-30", with: "2026-02-28"),
            to: project)
        #expect(try run(check, in: folder).status == 0)
        #expect(try run(check + ["--fail-on", "warning"], in: folder).status == 1)
    }

    @Test("check --as-of is the day that findings are counted from")
    func asOf() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(
            "# A\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n",
            to: folder.appendingPathComponent("projects/a/project.md"))
        // From 5 January to 20 November: 26 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 20 = 319 days.
        for (day, count) in [("2026-11-20", 319), ("2026-11-19", 318)] {
            let outcome = try run(["check", "--as-of", day], in: folder)
            #expect(outcome.output.contains("error[") == false)
            #expect(outcome.output.contains(" \(count) days after the start"))
            #expect(outcome.status == 0)
        }
        #expect(try run(["check", "--as-of", "2026-02-30"], in: folder).status == 64)
    }

    @Test("export writes a project's dates as a calendar, and says where there are none")
    func exportCalendar() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let head = "# A\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n"
        try write(
            head + "## Milestones\n\n| ID | Name | Baseline |\n|---|---|---|\n| M1 | Go-live | 2026-12-01 |\n",
            to: folder.appendingPathComponent("projects/a/project.md"))
        try write(head, to: folder.appendingPathComponent("projects/b/project.md"))
        let calendar = try run(["export", "projects/a", "--format", "ics", "--as-of", "2026-11-20"], in: folder)
        #expect(calendar.status == 0)
        #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(calendar.output.contains("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202\r\n"))
        let none = try run(["export", "projects/b", "--format", "ics", "--as-of", "2026-11-20"], in: folder)
        #expect(none.status == 66)
    }

    // MARK: Rules and schemas

    @Test("schema prints a JSON Schema", arguments: [[], ["project"], ["status"]])
    func schema(subject: [String]) throws {
        let outcome = try run(["schema"] + subject)
        #expect(outcome.status == 0)
        let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        #expect(at(root, "$schema") as? String == "https://json-schema.org/draft/2020-12/schema")
        let key = subject == ["status"] ? "milestones" : "payments"
        #expect(at(root, "properties", key) != nil)
        #expect(try run(["schema", "poem"]).status == 64)
    }

    @Test("explain says what a rule of good practice wants, with an example of each kind")
    func explain() throws {
        let outcome = try run(["explain", "risk-without-owner"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("risk-without-owner (warning)\n\n"))
        #expect(outcome.output.contains("Practice 16"))
        #expect(outcome.output.contains("\nWrong:\n"))
        #expect(outcome.output.contains("\nRight:\n"))
        #expect(outcome.output.contains("↓"))
    }

    @Test("rules lists more than a hundred, each once with its level, in order, and explain knows every one")
    func rules() throws {
        let lines = try run(["rules"]).output.split(separator: "\n").map { $0.split(separator: " ") }
        let names = lines.compactMap(\.first).map(String.init)
        #expect(names.count > 100)
        #expect(names == names.sorted())
        #expect(Set(names).count == names.count)
        #expect(lines.allSatisfy { $0.count > 3 && ["error", "warning", "info"].contains($0[1]) })
        for name in names.enumerated().filter({ $0.offset % 20 == 0 }).map(\.element) {
            #expect(try run(["explain", name]).output.hasPrefix(name + " ("), "\(name)")
        }
    }

    // MARK: Editions

    @Test("build --audience client leaves out what is internal")
    func audience() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(
            """
            # A

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Risks

            | ID | Risk | Probability | Impact | Visibility |
            |----|------|-------------|--------|------------|
            | R1 | Data is late | 2 | 2 | client |
            | R2 | Geheimnis | 5 | 5 | internal |

            """, to: folder.appendingPathComponent("projects/a/project.md"))
        let words = { (site: String) in
            try self.contents(folder.path + "/" + site).values.map { String(decoding: $0, as: UTF8.self) }.joined()
        }
        #expect(try run(["build", "-q", "-o", "all", "--as-of", "2026-11-20"], in: folder).status == 0)
        #expect(
            try run(["build", "-q", "-o", "client", "--as-of", "2026-11-20", "--audience", "client"], in: folder).status
                == 0)
        #expect(try words("all").contains("Geheimnis"))
        #expect(try words("client").contains("Data is late"))
        #expect(try !words("client").contains("Geheimnis"))
        #expect(try run(["build", "-o", "none", "--audience", "nobody"], in: folder).status == 64)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none"))
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

    // MARK: History

    /// A repository with two weeks of one project, in which the risk's score rises.
    private func repository() throws -> URL {
        let folder = try temporaryFolder()
        func git(_ arguments: [String], at time: String? = nil) throws {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments =
                ["git", "-C", folder.path, "-c", "user.name=Li, the manager", "-c", "user.email=li@example.com"]
                + arguments
            var variables = ProcessInfo.processInfo.environment
            variables["GIT_CONFIG_GLOBAL"] = "/dev/null"
            if let time { variables["GIT_COMMITTER_DATE"] = time }
            process.environment = variables
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0)
        }
        try git(["init", "-q"])
        for (score, time) in [(2, "2026-11-04T12:00:00+0800"), (4, "2026-11-11T12:00:00+0800")] {
            try write(
                """
                # Orders

                - ID: ORD
                - Start: 2026-01-05
                - Finish: 2026-12-18

                ## Risks

                | ID | Risk | Probability | Impact | State |
                |---|---|---|---|---|
                | R1 | Data, 不一致 | \(score) | 4 | \(score == 2 ? "closed" : "open") |

                """, to: folder.appendingPathComponent("projects/orders/project.md"))
            try git(["add", "-A"])
            try git(["commit", "-q", "-m", "x"], at: time)
        }
        return folder
    }

    @Test("diff tells edits as text, Markdown and JSON, and fails where that is asked for")
    func diff() throws {
        let folder = try repository()
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = try run(["diff", "2026-11-08", "--as-of", "2026-11-20"], in: folder)
        #expect(text.status == 0)
        #expect(text.errors == "")
        let lines = text.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 4)
        #expect(lines[0].contains(/^ORD Orders: 2026-11-08 \([0-9a-f]{10}\) to now$/))
        #expect(lines[1].contains(/^  worse     risks  R1  score  8 → 16         [0-9a-f]{10} Li, the manager$/))
        #expect(lines[2].contains(/^  reopened  risks  R1  state  closed → open  [0-9a-f]{10} Li, the manager$/))
        #expect(lines[3] == "2 changes, 1 for the worse, in 1 project")
        let markdown = try run(["diff", "2026-11-08", "--format", "markdown", "--as-of", "2026-11-20"], in: folder)
        #expect(markdown.output.contains("| **worse** | risks | R1 Data, 不一致 | score | 8 | 16 | "))
        let json = try run(["diff", "2026-11-08", "--format", "json", "--as-of", "2026-11-20"], in: folder)
        #expect(json.output.hasPrefix(#"{"schema":"steerco.diff/1","projects":["#))
        #expect(
            json.output.contains(
                #"{"kind":"worse","register":"risks","id":"R1","title":"Data, 不一致","field":"score","from":"8","to":"16","commit":""#
            ))
        // Since the last report nothing happened.
        let quiet = try run(["diff", "--as-of", "2026-11-20", "--fail-on", "worse"], in: folder)
        #expect(quiet.status == 0)
        #expect(quiet.output == "nothing changed\n")
        #expect(try run(["diff", "2026-11-08", "--fail-on", "worse", "--as-of", "2026-11-20"], in: folder).status == 1)
        #expect(try run(["diff", "nowhere"], in: folder).status == 66)
        #expect(try run(["diff", "last-meeting", "--as-of", "2026-11-20"], in: folder).status == 66)
        #expect(try run(["diff", "--path", "nowhere"], in: folder).status == 66)
        #expect(try run(["diff", "--fail-on", "better"], in: folder).status == 64)
    }

    @Test("build writes a page a week, says on stderr what it cannot see, and exits 0 on a clone of depth 1")
    func history() throws {
        let folder = try repository()
        defer { try? FileManager.default.removeItem(at: folder) }
        let cache = folder.path + "-cache"
        defer { try? FileManager.default.removeItem(atPath: cache) }
        let site = folder.path + "/site"
        let whole = try run(["build", "-o", site, "--as-of", "2026-11-20", "--cache", cache], in: folder)
        #expect(whole.status == 0)
        #expect(whole.errors == "")
        let weekly = site + "/orders/weekly"
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: weekly).sorted() == ["2026-W45.html", "2026-W46.html"])
        let none = try run(["build", "-o", site, "--as-of", "2026-11-20", "--no-history"], in: folder)
        #expect(none.status == 0)
        #expect(!FileManager.default.fileExists(atPath: weekly))
        let clone = Process()
        clone.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        clone.arguments = ["git", "clone", "-q", "--depth", "1", "file://" + folder.path, folder.path + "/clone"]
        try clone.run()
        clone.waitUntilExit()
        let shallow = try run(
            ["build", "clone/projects", "-o", site, "--as-of", "2026-11-20", "--cache", cache], in: folder)
        #expect(shallow.status == 0)
        #expect(shallow.errors.contains("shallow clone: nothing is seen before 2026-11-11"))
        #expect(shallow.errors.contains("git fetch --unshallow"))
        let page = try String(contentsOfFile: site + "/orders/index.html", encoding: .utf8)
        #expect(page.contains("shallow clone: nothing is seen before 2026-11-11"))
        #expect(try run(["check", "--history", "--as-of", "2026-11-20"], in: folder).status == 0)
        #expect(try run(["build", "--weeks", "9223372036854775807"], in: folder).status == 64)
        #expect(try run(["build", "--cache", ""], in: folder).status == 64)
    }
}
