import Diagnostics
import Foundation
import ProjectModel
import ProjectReports
import SteercoKit
import Testing

/// What hostile testers found in history, each mended fault with its case.
@Suite("History at its edges")
struct HistoryEdgeTests {
    private static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

    private static func charter(_ name: String, id: String? = nil, card: String = "") -> String {
        "# \(name)\n\n\(id.map { "- ID: \($0)\n" } ?? "")- Start: 2026-01-05\n- Finish: 2026-12-18\n\(card)\n"
    }

    private static func risks(_ rows: String...) -> String {
        "## Risks\n\n| ID | Risk | Probability | Impact | Visibility |\n|---|---|---|---|---|\n"
            + rows.map { "| \($0) |\n" }.joined() + "\n"
    }

    @discardableResult
    private func build(
        _ repository: GitFolder, asOf: String, audience: Audience = .all, cache: String = UUID().uuidString
    ) async throws -> SiteBuild.Result {
        try await SiteBuild.run(
            try Workspace.open(repository.path + "/projects"),
            SiteBuild.Options(
                output: repository.folder.path("site"), statusDate: Self.day(asOf), audience: audience,
                usesHistory: true, cache: repository.folder.path(cache)))
    }

    private func weeks(_ repository: GitFolder, _ project: String) -> [String] {
        let folder = repository.folder.path("site/\(project)/weekly")
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private func diff(
        _ repository: GitFolder, _ from: String, _ to: String? = nil, asOf: String = "2026-08-20",
        path: String = "projects"
    ) async throws -> WorkspaceDiff.Result {
        try await WorkspaceDiff.run(
            try Workspace.open(repository.path + "/" + path), from: DiffPoint(from),
            to: to.map { DiffPoint($0) } ?? .workTree, statusDate: Self.day(asOf))
    }

    /// Edits as `kind register id field by author`.
    private func told(_ result: WorkspaceDiff.Result) -> [String] {
        result.projects.flatMap(\.edits).map { edit in
            let change = edit.change
            return [change.kind.rawValue, change.register, change.id ?? "", change.fieldKey ?? "*", edit.author ?? "-"]
                .joined(separator: " ")
        }
    }

    // MARK: Whose past it is

    @Test("A folder that another project had, or a charter of the same template, gives a project no past")
    func otherProject() async throws {
        let repository = try GitFolder()
        let body = Self.risks("R1 | Acme may go bankrupt | 4 | 4 |")
        try repository.write(Self.charter("Acme", id: "ACME") + body, to: "projects/erp/project.md")
        try repository.commit("2026-07-15")
        try repository.write(Self.charter("Beta", id: "BETA") + body, to: "projects/erp/project.md")
        try repository.commit("2026-07-22")
        try repository.git(["mv", "projects/erp", "projects/gamma"])
        try repository.write(Self.charter("Gamma", id: "GAMMA") + body, to: "projects/gamma/project.md")
        try repository.commit("2026-07-29")
        let result = try await build(repository, asOf: "2026-08-06")
        #expect(weeks(repository, "gamma") == ["2026-W31.html"])
        #expect(result.historyNotes == [.otherProject("gamma", ISOWeek(year: 2026, week: 30))])
        #expect(
            told(try await diff(repository, "2026-07-15", "2026-07-22")) == [
                "removed charter ACME * -", "new charter BETA * -",
            ])
    }

    @Test("What was internal in its own week stays hidden, whatever happened to its ID, title or register since")
    func hiddenThen() async throws {
        let repository = try GitFolder()
        let candidates =
            "## Selection\n\n| Criterion | Weight | Secret Ltd | Open Inc |\n|---|---|---|---|\n| Fit | 5 | 4 | 3 |\n\n"
        try repository.write(
            Self.charter("P", id: "P", card: "- Visibility: internal: issues\n")
                + Self.risks("R1 | Secret one | 4 | 4 | internal", "R2 | Secret two | 3 | 3 | client") + candidates
                + "## Issues\n\n| ID | Issue |\n|---|---|\n| I1 | Secret three |\n",
            to: "projects/p/project.md")
        try repository.commit("2026-07-15")
        try repository.write(
            Self.charter("P", id: "P")
                + Self.risks(
                    "R1 | Shown | 4 | 4 | client", "R3 | Secret one | 4 | 4 | internal",
                    "Ｒ２ | Reworded | 3 | 3 | internal")
                + "## Issues\n\n| ID | Issue |\n|---|---|\n| I1 | Shown too |\n\n"
                + "## Candidates\n\n| ID | Candidate | Visibility |\n|---|---|---|\n| CA1 | Secret Ltd | internal |\n",
            to: "projects/p/project.md")
        try repository.commit("2026-07-22")
        try await build(repository, asOf: "2026-08-06", audience: .client)
        #expect(weeks(repository, "p").count == 3)
        for (name, data) in try TemporaryFolder.contents(repository.folder.path("site")) {
            #expect(!String(decoding: data, as: UTF8.self).contains("Secret"), "\(name)")
        }
    }

    @Test(
        "Where today's edition for the client cannot be made, none of the past is shown",
        arguments: [
            "- Visibility: internal: rsiks\n", "- Visibilty: internal: risks\n",
        ])
    func noEditionToday(card: String) async throws {
        let repository = try GitFolder()
        try repository.write(
            Self.charter("P", id: "P") + "## Risks\n\n| ID | Risk |\n|---|---|\n| R1 | Secret |\n",
            to: "projects/p/project.md")
        try repository.commit("2026-07-15")
        try repository.write(
            Self.charter("P", id: "P", card: card) + "## Risks\n\n| ID | Risk |\n|---|---|\n| R1 | Secret |\n",
            to: "projects/p/project.md")
        try await build(repository, asOf: "2026-07-24", audience: .client)
        #expect(weeks(repository, "p") == [])
        for (name, data) in try TemporaryFolder.contents(repository.folder.path("site")) {
            #expect(!String(decoding: data, as: UTF8.self).contains("Secret"), "\(name)")
        }
    }

    // MARK: What nobody can see

    @Test("Where files are missing nothing is told as new or removed")
    func missing() async throws {
        let repository = try GitFolder()
        try repository.write(Self.charter("P", id: "P") + Self.risks("R1 | A | 4 | 4 |"), to: "projects/p/project.md")
        try repository.commit("2026-07-15")
        let id = try repository.git(["rev-parse", "HEAD:projects/p/project.md"])
            .trimmingCharacters(in: .whitespacesAndNewlines)
        try repository.write(Self.charter("P", id: "P") + Self.risks("R1 | A | 5 | 4 |"), to: "projects/p/project.md")
        try repository.commit("2026-07-22")
        let cache = "cache"
        let path = repository.path + "/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
        let object = try Data(contentsOf: URL(fileURLWithPath: path))
        try FileManager.default.removeItem(atPath: path)
        let result = try await diff(repository, "2026-07-15")
        #expect(result.projects.isEmpty)
        #expect(result.limits == [.missingObjects])
        let checked = await (try Workspace.open(repository.path + "/projects")).check(
            Self.day("2026-07-22"), usesHistory: true)
        #expect(checked.limits == [.missingObjects])
        try await build(repository, asOf: "2026-08-06", cache: cache)
        #expect(weeks(repository, "p") == ["2026-W30.html", "2026-W31.html"])
        // When the file is there again, so is its week, and what the cache has of later ones is no longer right.
        try object.write(to: URL(fileURLWithPath: path))
        try await build(repository, asOf: "2026-08-06", cache: cache)
        let cached = try TemporaryFolder.contents(repository.folder.path("site"))
        #expect(weeks(repository, "p").count == 3)
        try await build(repository, asOf: "2026-08-06", cache: "other")
        #expect(try TemporaryFolder.contents(repository.folder.path("site")) == cached)
    }

    @Test("A commit that is missing cuts history off, and that is said")
    func missingCommit() async throws {
        let repository = try GitFolder()
        for day in ["2026-07-15", "2026-07-22", "2026-07-29"] {
            try repository.write(Self.charter("P", id: "P") + "Text of \(day).\n", to: "projects/p/project.md")
            try repository.commit(day)
        }
        func remove(_ revision: String) throws {
            let id = try repository.git(["rev-parse", revision]).trimmingCharacters(in: .whitespacesAndNewlines)
            try FileManager.default.removeItem(
                atPath: repository.path + "/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        }
        try remove("HEAD~2")
        var result = try await build(repository, asOf: "2026-08-06")
        #expect(weeks(repository, "p") == ["2026-W31.html"])
        #expect(result.historyNotes == [.missingObjects])
        let cut = try await diff(repository, "2026-07-16")
        #expect(told(cut) == [])
        #expect(cut.limits == [.missingObjects])
        // Without the one right before HEAD git tells nothing at all.
        try remove("HEAD~1")
        result = try await build(repository, asOf: "2026-08-06")
        #expect(result.findings.contains { $0.rule.name == "history-refused" })
    }

    @Test("What stands in a file that nobody can read has neither come nor gone")
    func unreadFile() async throws {
        let repository = try GitFolder()
        try repository.write(Self.charter("P", id: "P"), to: "projects/p/project.md")
        let rows = #"{"id": "R1", "risk": "A", "probability": 4, "impact": 4}"#
        try repository.write("[\(rows)]", to: "projects/p/risks.json")
        try repository.commit("2026-07-15")
        try repository.write("[\(rows),]", to: "projects/p/risks.json")
        try repository.commit("2026-07-22")
        for (from, to) in [("2026-07-15", "2026-07-22"), ("2026-07-22", "2026-07-15")] {
            let result = try await diff(repository, from, to)
            #expect(told(result) == [])
            #expect(result.limits == [.unreadFiles("p", ["risks.json"])])
        }
        try repository.write("No title.\n", to: "projects/p/project.md")
        try repository.commit("2026-07-29")
        let result = try await diff(repository, "2026-07-15", "2026-07-29")
        #expect(told(result) == [])
        #expect(result.limits == [.uncompared("p")])
    }

    // MARK: Who did it

    @Test("An edit is the commit's after which the field says what it says, also of a row that was gone in between")
    func attribution() async throws {
        let repository = try GitFolder()
        func commit(_ day: String, _ author: String, _ rows: String...) throws {
            let table = "## Risks\n\n| ID | Risk | Probability | Impact |\n|---|---|---|---|\n"
            try repository.write(
                Self.charter("P", id: "P") + table + rows.map { "| \($0) |\n" }.joined(), to: "projects/p/project.md")
            try repository.commit(day, author: author)
        }
        try commit("2026-07-15", "Ann", "R1 | A | 2 | 2", "R2 | B | 2 | 2", "R3 | C | 2 | 2")
        try commit("2026-07-16", "Bob", "R1 | X | 2 | 2", "R2 | B | 5 | 2", "R3 | C | 2 | 2")
        try commit("2026-07-17", "Cat", "R2 | B | 5 | 2", "R3 | C | 2")
        try commit("2026-07-18", "Dan", "R1 | Y | 2 | 2", "R2 | B | 5 | 2", "R3 | C | 3 | 2")
        try commit("2026-07-19", "Eve", "R1 | Y | 2 | 2", "R2 | B | 5 | 2", "R3 | C | 3 | 2", "R4 | D | 1 | 1")
        try repository.write(
            try String(contentsOfFile: repository.path + "/projects/p/project.md", encoding: .utf8)
                + "| R5 | E | 1 | 1 |\n", to: "projects/p/project.md")
        #expect(
            told(try await diff(repository, "2026-07-15")) == [
                "changed risks R1 risk Dan", "worse risks R2 score Bob", "worse risks R3 score Dan",
                "new risks R4 * Eve", "new risks R5 * -",
            ])
    }

    @Test("After any number of commits an edit has its own")
    func manyCommits() async throws {
        let repository = try GitFolder()
        for number in 0..<40 {
            let day = Self.day("2026-05-01").adding(days: number).iso
            try repository.write(
                Self.charter("P", id: "P") + Self.risks("R1 | A | \(number == 3 ? 5 : number < 3 ? 2 : 5) | 4 |")
                    + "## Issues\n\n| ID | Issue |\n|---|---|\n| I1 | Issue \(number) |\n", to: "projects/p/project.md")
            try repository.commit(day, author: "Author \(number)")
        }
        #expect(
            told(try await diff(repository, "2026-05-01", "HEAD")) == [
                "worse risks R1 score Author 3", "changed issues I1 issue Author 39",
            ])
    }

    // MARK: Points

    @Test("Projects that came, went or came back are told at either end")
    func comeAndGone() async throws {
        let repository = try GitFolder()
        try repository.write(Self.charter("P", id: "P"), to: "projects/p/project.md")
        try repository.write(Self.charter("Q", id: "Q"), to: "projects/q/project.md")
        try repository.commit("2026-07-15")
        try repository.git(["rm", "-q", "-r", "projects/q"])
        try repository.commit("2026-07-22")
        #expect(told(try await diff(repository, "HEAD~1", "HEAD")) == ["removed charter Q * -"])
        #expect(told(try await diff(repository, "HEAD", "HEAD~1")) == ["new charter Q * -"])
        #expect(told(try await diff(repository, "HEAD~1", path: "projects/p")) == [])
    }

    @Test(
        "A range is no state, nor is anything that is not one commit",
        arguments: [
            "HEAD~1..HEAD", "HEAD...HEAD~1", "HEAD^!", "HEAD^@", "", "-1", "--all", "HEAD:projects", "nowhere",
            "2026-13-01",
            "\u{1B}[31m",
        ])
    func ranges(point: String) async throws {
        let repository = try GitFolder()
        try repository.write(Self.charter("P", id: "P"), to: "projects/p/project.md")
        try repository.commit("2026-07-15")
        try repository.commit("2026-07-22")
        await #expect { _ = try await diff(repository, point) } throws: { error in
            guard case .notFound(let words)? = error as? WorkspaceDiff.Failure else { return false }
            return words.contains("revision") && !words.contains("\u{1B}")
        }
    }

    @Test("diff and build mean the same last report after the reporting day was changed")
    func changedReportingDay() async throws {
        let repository = try GitFolder()
        func write(_ card: String, _ score: Int) throws {
            try repository.write(
                Self.charter("P", id: "P", card: card) + Self.risks("R1 | A | \(score) | 4 |"),
                to: "projects/p/project.md")
        }
        try write("- Reporting day: Wednesday\n", 1)
        try repository.commit("2026-10-28")
        try write("- Reporting day: Wednesday\n", 2)
        try repository.commit("2026-11-13")
        try write("- Reporting day: Wednesday\n", 3)
        try repository.commit("2026-11-17")
        try write("", 3)
        try repository.commit("2026-11-18")
        try await build(repository, asOf: "2026-11-20")
        let json = try String(contentsOfFile: repository.folder.path("site/p/status.json"), encoding: .utf8)
        #expect(json.contains(#""changesSince":"2026-11-18""#))
        #expect(told(try await diff(repository, "last-report", asOf: "2026-11-20")) == [])
        // The week before ended on its Wednesday.
        let week = try await diff(repository, "2026-W46", asOf: "2026-11-20")
        #expect(week.projects.first?.from?.day == Self.day("2026-11-11"))
    }

    // MARK: Repositories

    @Test("A link to a shared register is read in every week, as in the work tree")
    func links() async throws {
        let repository = try GitFolder()
        try repository.write(Self.charter("P", id: "P"), to: "projects/p/project.md")
        try repository.write(Self.risks("R1 | A | 4 | 4 |"), to: "projects/common/risks.md")
        try FileManager.default.createSymbolicLink(
            atPath: repository.path + "/projects/p/risks.md", withDestinationPath: "../common/risks.md")
        try repository.commit("2026-07-15")
        #expect(told(try await diff(repository, "HEAD")) == [])
        try await build(repository, asOf: "2026-07-24")
        let page = try String(
            contentsOfFile: repository.folder.path("site/p/weekly/2026-W29.html"), encoding: .utf8)
        #expect(page.contains("R1"))
        // What the link leads to changes, and the project's own folder does not.
        try repository.write(Self.risks("R1 | A | 5 | 5 |"), to: "projects/common/risks.md")
        try repository.commit("2026-07-22", author: "Bob")
        #expect(told(try await diff(repository, "2026-07-19")) == ["worse risks R1 score Bob"])
        try await build(repository, asOf: "2026-08-06")
        let json = try String(contentsOfFile: repository.folder.path("site/p/status.json"), encoding: .utf8)
        #expect(json.contains(#""changes":[]"#))
        #expect(json.contains(#""previousScore":25"#))
    }

    @Test("Settings that move the work tree, bend paths or graft parents make no difference")
    func settings() async throws {
        let repository = try GitFolder()
        try repository.write(Self.charter("P", id: "P"), to: "projects/old/project.md")
        try repository.commit("2026-07-15")
        try repository.git(["mv", "projects/old", "projects/p"])
        try repository.commit("2026-07-22")
        try await build(repository, asOf: "2026-08-06")
        let plain = weeks(repository, "p")
        #expect(plain.count == 3)
        for (key, value) in [
            ("core.bare", "true"), ("core.worktree", "/tmp"), ("diff.relative", "true"), ("diff.orderFile", "/nowhere"),
            ("diff.renames", "false"), ("log.follow", "true"),
        ] {
            try repository.git(["config", key, value])
            try await build(repository, asOf: "2026-08-06")
            #expect(weeks(repository, "p") == plain, "\(key)")
            try repository.git(["config", "--unset", key])
        }
        let head = try repository.git(["rev-parse", "HEAD"]).trimmingCharacters(in: .whitespacesAndNewlines)
        try (head + "\n").write(
            toFile: repository.path + "/.git/info/grafts", atomically: true, encoding: .utf8)
        try await build(repository, asOf: "2026-08-06")
        #expect(weeks(repository, "p") == plain)
    }

    @Test("One large file under many names fills no memory, and its week is named")
    func manyNames() async throws {
        let repository = try GitFolder()
        let text = String(repeating: "Some words, and more of them.\n", count: 70_000)
        try repository.write(Self.charter("P", id: "P"), to: "projects/p/project.md")
        for number in 0..<100 { try repository.write(text, to: "projects/p/n\(number).md") }
        try repository.commit("2026-07-15")
        for number in 0..<100 { try repository.remove("projects/p/n\(number).md") }
        try repository.commit("2026-07-22")
        let result = try await build(repository, asOf: "2026-08-06")
        #expect(weeks(repository, "p") == ["2026-W30.html", "2026-W31.html"])
        #expect(result.historyNotes == [.missingObjects])
    }
}
