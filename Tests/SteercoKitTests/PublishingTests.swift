import Foundation
import SteercoKit
import Testing

@Suite("Publishing")
struct PublishingTests {
    private let projects = SampleProject.root.path + "/projects"

    @Test("Two builds of the same input give the same bytes")
    func deterministic() async throws {
        let folder = try TemporaryFolder()
        _ = try await build(projects, to: folder.path("a"))
        _ = try await build(projects, to: folder.path("b"))
        let first = try TemporaryFolder.contents(folder.path("a"))
        #expect(first == (try TemporaryFolder.contents(folder.path("b"))))
        #expect(first.keys.contains("distribution-integration/acceptance/S4.html"))
        _ = try await build(projects, to: folder.path("a"))
        #expect(first == (try TemporaryFolder.contents(folder.path("a"))))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["a", "b"])
    }

    @Test("A folder that no build made is refused and left alone")
    func foreignFolder() async throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "site/notes.txt")
        do {
            _ = try await build(projects, to: folder.path("site"))
            Issue.record("it was written to")
        } catch SiteBuild.Failure.refused(let words) {
            #expect(words.contains("was not made by steerco"))
        }
        #expect(try TemporaryFolder.contents(folder.url.path).map(\.key) == ["site/notes.txt"])
    }

    @Test("Foreign files stay, and pages that are no longer made go")
    func foreignFiles() async throws {
        let folder = try TemporaryFolder()
        try folder.write("# A\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n", to: "projects/a/project.md")
        try folder.write("# B\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n", to: "projects/b/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        try folder.write("example.com", to: "site/CNAME")
        try folder.write("deep", to: "site/b/attachments/x/y.txt")
        try FileManager.default.removeItem(atPath: folder.path("projects/b"))
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        let files = try TemporaryFolder.contents(folder.path("site")).keys.sorted()
        #expect(
            files == [
                ".steerco-manifest", "CNAME", "a/index.html", "a/registers.html", "a/status.json",
                "b/attachments/x/y.txt", "feed.xml",
                "index.html", "lessons.html", "rules.html",
            ])
    }

    @Test("A page that was edited by hand is not overwritten")
    func editedPage() async throws {
        let folder = try TemporaryFolder()
        try folder.write("# A\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n", to: "projects/a/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        try folder.write("edited", to: "site/a/index.html")
        await #expect(throws: SiteBuild.Failure.self) {
            try await build(folder.path("projects"), to: folder.path("site"))
        }
        #expect(try String(contentsOfFile: folder.path("site/a/index.html"), encoding: .utf8) == "edited")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["projects", "site"])
    }

    @Test("With --strict an error keeps anything from being written")
    func strict() async throws {
        let folder = try TemporaryFolder()
        try folder.write("# A\n\n- Start: 2026-02-30\n- Finish: 2026-12-18\n", to: "projects/a/project.md")
        let result = try await build(folder.path("projects"), to: folder.path("site"), isStrict: true)
        #expect(result.pages == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        let page = try String(contentsOfFile: folder.path("site/a/index.html"), encoding: .utf8)
        #expect(page.contains("class=\"errors\""))
    }

    @Test("A project without a charter is named on the portfolio's page")
    func withoutCharter() async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "projects/a/project.md")
        let result = try await build(folder.path("projects"), to: folder.path("site"))
        #expect(result.findings.map(\.rule.name) == ["missing-charter"])
        #expect(
            try String(contentsOfFile: folder.path("site/index.html"), encoding: .utf8).contains("could not be read"))
    }
}
