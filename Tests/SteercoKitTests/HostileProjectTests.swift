import Diagnostics
import Foundation
import ProjectModel
import ProjectRules
import ProjectSource
import SteercoKit
import Testing

/// What a hostile test once broke, a case each.
@Suite("Hostile projects")
struct HostileProjectTests {
    private static let head = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n"

    private func read(_ text: String, _ others: [(String, String)] = []) -> ReadProject {
        let files = ProjectFiles(
            folder: "demo", path: "demo",
            files: [.init(name: "project.md", bytes: Array(text.utf8))]
                + others.map { .init(name: $0.0, bytes: Array($0.1.utf8)) })
        return SampleProject.read(files)
    }

    @Test(
        "A file of nothing but a byte order mark is a file without anything",
        arguments: ["\u{FEFF}", "\u{FEFF}\n", "\u{FEFF}\r\n"])
    func onlyMark(text: String) {
        #expect(rules(text).contains("missing-charter"))
        #expect(!rules(Self.head, [("status/2026-W40.md", text), ("risks.md", text)]).contains("missing-charter"))
    }

    /// The names of rules without those of good practice, which find much missing in what is as small as these.
    private func aboutReading(_ findings: [PlacedFinding]) -> [String] {
        let practice = Set(RecordRules.practice.map { $0.description.name })
        return findings.map(\.rule.name).filter { !practice.contains($0) }
    }

    private func rules(_ text: String, _ others: [(String, String)] = []) -> [String] {
        aboutReading(read(text, others).findings)
    }

    @Test(
        "What would be lost without a word is a finding",
        arguments: [
            (head + "##Risks\n", "heading-without-space"),
            (head + "## Risks\n\n| ID | Risk |\n|---|---|---|\n| R1 | x |\n", "row-outside-table"),
            (head + "## Scope\n\n| Item |\n|---|\n| a |\n    | b |\n", "row-outside-table"),
            (head + "## Scope\n\n｜ Item ｜ x ｜\n", "row-outside-table"),
            (head + "## Notes\n\nText\rmore\n", "lone-carriage-return"),
            (head + "<!-- open\n\n## Scope\n", "unclosed-comment"),
            (
                "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
                "unknown-section"
            ),
            (
                head + "## Budget\n\n| Category | Baseline |\n|---|---|\n| a | EUR 80 |\n| b | CNY 80 |\n",
                "foreign-currency"
            ),
            (
                head + "## Earned value\n\n| Period | PV | EV | AC |\n|---|---|---|---|\n| 2026-13 | 1 | 1 | 1 |\n",
                "unreadable-value"
            ),
            (
                head + "## KPIs\n\n| KPI | Target | 2026-01-31 |\n|---|---|---|\n| Time | ≤ 24 | 30 |\n",
                "missing-value"
            ),
        ])
    func told(text: String, rule: String) {
        #expect(rules(text).contains(rule), "\(rules(text))")
    }

    @Test("Unread files and second charters are findings")
    func files() {
        #expect(rules(Self.head, [("status/week20.md", "- Morale: 3\n")]).contains("file-not-read"))
        #expect(rules(Self.head, [("things.json", "[{\"risk\": \"x\"}]")]).contains("file-not-read"))
        let charter = #"{"charter": {"start": "2026-01-05", "finish": "2026-12-18"}}"#
        #expect(rules(Self.head, [("project.json", charter)]).contains("second-charter"))
        #expect(!rules(Self.head, [("project.json", #"{"risks": []}"#)]).contains("second-charter"))
    }

    @Test("Totals in JSON are compared, never counted")
    func totals() throws {
        let json = #"{"budget": [{"id": "B1", "category": "a", "baseline": 1}, {"category": "Total", "baseline": 5}]}"#
        let read = read(Self.head, [("budget.json", json)])
        #expect(aboutReading(read.findings) == ["wrong-total"])
        #expect(read.project?.records(Budget.register).count == 1)
    }

    @Test("Text behind a comment, items that are no facts, and facts in a second list are kept")
    func kept() throws {
        let text =
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- just text\n\n<!-- note --> seen\n\n## Risks\n\n### R1 Late\n- Probability: 3\n\nProse.\n\n- Impact: 4\n- an aside\n"
        let project = try #require(read(text).project)
        #expect(project.narratives.map(\.body.plain).joined(separator: " ").contains("just text"))
        #expect(project.narratives.map(\.body.plain).joined(separator: " ").contains("seen"))
        let risk = try #require(project.records(Risks.register).first)
        #expect(risk[Risks.impact] == .score(4))
        #expect(risk.notes?.plain.contains("Prose.") == true)
        #expect(risk.notes?.plain.contains("an aside") == true)
    }

    @Test("Input of absurd size ends in a moment")
    func sizes() {
        let clock = ContinuousClock()
        let time = clock.measure {
            let references = (0..<60_000).map { "X\($0)" }.joined(separator: " ")
            let row =
                "| ID | Name | Baseline | Depends on |\n|---|---|---|---|\n| M1 | a | 2026-03-03 | \(references) |\n"
            #expect(rules(Self.head + "## Milestones\n\n" + row).contains("number-too-large"))
            #expect(
                rules(
                    Self.head,
                    [("risks.json", "[" + Array(repeating: "1", count: 100_000).joined(separator: ",") + "]")]
                ).count == 201)
            #expect(
                rules(
                    Self.head,
                    [("risks.json", "[" + Array(repeating: "{}", count: 300_000).joined(separator: ",") + "]")]) == [
                        "file-too-large"
                    ])
            #expect(
                rules(
                    Self.head + "|a|b|\n|-|-|\n"
                        + String(repeating: String(repeating: "|", count: 9000) + "\n", count: 60)
                ).contains("unreadable-markdown"))
        }
        #expect(time < .seconds(20))
    }

    @Test(
        "A folder whose name could be a script or a page is no project",
        arguments: ["javascript:alert(1)", "a b", "index.html", "x\"y"])
    func folderNames(name: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.head, to: "projects/\(name)/project.md")
        try folder.write(Self.head, to: "projects/good/project.md")
        let result = try await build(folder.path("projects"), to: folder.path("site"))
        #expect(aboutReading(result.findings) == ["unusable-folder"])
        let page = try String(contentsOfFile: folder.path("site/index.html"), encoding: .utf8)
        #expect(!page.contains("href=\"\(name)"))
        #expect(page.contains("href=\"good/index.html\""))
    }

    @Test("Links that lead out of the projects folder are not followed")
    func links() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.head, to: "outside/project.md")
        try folder.write(Self.head, to: "projects/good/project.md")
        try folder.write("secret", to: "outside/risks.md")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.path("projects/evil"), withDestinationPath: folder.path("outside"))
        try manager.createSymbolicLink(
            atPath: folder.path("projects/good/risks.md"), withDestinationPath: folder.path("outside/risks.md"))
        let result = try await build(folder.path("projects"), to: folder.path("site"))
        #expect(aboutReading(result.findings) == ["link-leads-out", "link-leads-out"])
        #expect(
            try TemporaryFolder.contents(folder.path("site")).values.allSatisfy { !$0.contains(Data("secret".utf8)) })
    }

    @Test("A folder or a link where the next site comes to be is left alone", arguments: [true, false])
    func staging(isLink: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.head, to: "projects/a/project.md")
        try folder.write("mine", to: "docs/thesis.txt")
        if isLink {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path("site.steerco-new"), withDestinationPath: folder.path("docs"))
        } else {
            try folder.write("mine", to: "site.steerco-new/thesis.txt")
        }
        await #expect(throws: SiteBuild.Failure.self) {
            try await build(folder.path("projects"), to: folder.path("site"))
        }
        #expect(try String(contentsOfFile: folder.path("docs/thesis.txt"), encoding: .utf8) == "mine")
        #expect(try String(contentsOfFile: folder.path("site.steerco-new/thesis.txt"), encoding: .utf8) == "mine")
    }

    @Test("Empty folders that no build made stay, and so do permissions")
    func emptyFolders() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.head, to: "projects/a/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder.path("site/.git/refs/tags"), withIntermediateDirectories: true)
        try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path("site"))
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        #expect(manager.fileExists(atPath: folder.path("site/.git/refs/tags")))
        let mode = try manager.attributesOfItem(atPath: folder.path("site"))[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }

    @Test("What cannot be seen is on no page")
    func invisible() async throws {
        let folder = try TemporaryFolder()
        let text =
            Self.head
            + "## Milestones\n\n| ID | Name | Baseline |\n|---|---|---|\n| M\u{202E}1 | a\u{200B}b &#x202E; | 2026-03-06 |\n"
        try folder.write(text, to: "projects/a/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        for (name, data) in try TemporaryFolder.contents(folder.path("site")) {
            let page = String(decoding: data, as: UTF8.self)
            #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{200B}" }, "\(name)")
        }
    }
}
