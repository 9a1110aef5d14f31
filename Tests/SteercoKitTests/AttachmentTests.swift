import Foundation
import ProjectModel
import SteercoKit
import Testing

/// What is copied beside the pages: what a record names, of kinds that run nothing, from the project's own folder.
@Suite("Attachments")
struct AttachmentTests {
    private let project = """
        # Demo

        - Start: 2026-01-05
        - Finish: 2026-12-18
        - Currency: EUR

        ## Stages

        | ID | Name | Start | Finish |
        |----|------|-------|--------|
        | S1 | Build | 2026-01-05 | 2026-12-18 |

        ## Acceptance

        | ID | Stage | Criterion | Standard | Result | Evidence |
        |----|-------|-----------|----------|--------|----------|
        | A1 | S1 | Response time | 2 s | pass | attachments/load-test.pdf, page 3 |
        | A2 | S1 | Backup | Restored | pass | [报告](attachments/恢复测试.txt) |
        | A3 | S1 | Script | Runs | pass | attachments/run.html |
        | A4 | S1 | Secret | None | pass | attachments/outside.csv |

        """

    private func site(_ audience: Audience = .all) async throws -> (TemporaryFolder, [String]) {
        let folder = try TemporaryFolder()
        try folder.write(project, to: "in/demo/project.md")
        for name in ["load-test.pdf", "恢复测试.txt", "run.html", "unnamed.pdf"] {
            try folder.write("content of \(name)", to: "in/demo/attachments/\(name)")
        }
        // The client's edition is not made of a project with a link that leads out.
        if audience == .all {
            try folder.write("secret", to: "secret.csv")
            try FileManager.default.createSymbolicLink(
                atPath: folder.path("in/demo/attachments/outside.csv"), withDestinationPath: folder.path("secret.csv"))
        }
        _ = try await build(folder.path("in"), to: folder.path("site"), audience: audience)
        let files = try TemporaryFolder.contents(folder.path("site")).keys
        return (folder, files.filter { $0.contains("attachments/") }.sorted())
    }

    @Test("What is named and harmless is copied, and nothing else")
    func copied() async throws {
        let (folder, files) = try await site()
        #expect(files == ["demo/attachments/load-test.pdf", "demo/attachments/恢复测试.txt"])
        let copy = try String(contentsOfFile: folder.path("site/demo/attachments/load-test.pdf"), encoding: .utf8)
        #expect(copy == "content of load-test.pdf")
    }

    @Test("Pages lead to them, from wherever they are")
    func links() async throws {
        let (folder, _) = try await site()
        let page = { (name: String) in try String(contentsOfFile: folder.path("site/demo/" + name), encoding: .utf8) }
        let registers = try page("registers.html")
        #expect(registers.contains("<a href=\"attachments/load-test.pdf\">"))
        #expect(registers.contains("<a href=\"attachments/%E6%81%A2%E5%A4%8D%E6%B5%8B%E8%AF%95.txt\">报告</a>"))
        #expect(
            !registers.contains("href=\"attachments/run.html\"") && !registers.contains("href=\"attachments/outside"))
        let sheet = try page("acceptance/S1.html")
        #expect(sheet.contains("<a href=\"../attachments/load-test.pdf\">"))
    }

    @Test("The client's edition has none")
    func client() async throws {
        let (folder, files) = try await site(.client)
        #expect(files.isEmpty)
        let registers = try String(contentsOfFile: folder.path("site/demo/registers.html"), encoding: .utf8)
        #expect(!registers.contains("href=\"attachments/"))
    }

    @Test("One that is no longer named goes")
    func gone() async throws {
        let (folder, _) = try await site()
        try FileManager.default.removeItem(atPath: folder.path("in/demo/project.md"))
        try folder.write("# Demo\n\n- Currency: EUR\n", to: "in/demo/project.md")
        _ = try await build(folder.path("in"), to: folder.path("site"))
        let files = try TemporaryFolder.contents(folder.path("site")).keys.filter { $0.contains("attachments/") }
        #expect(files.isEmpty)
    }

    /// The smallest picture that a browser draws, with as many bytes after it as wanted.
    private func picture(_ bytes: Int) throws -> Data {
        let base = try #require(
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
        return base + Data(repeating: 0, count: max(0, bytes - base.count))
    }

    @Test(
        "Small pictures stand in the page, large ones and what is none are links, and a page has 1 MiB of them at most")
    func images() async throws {
        let folder = try TemporaryFolder()
        let names = (1...8).map { "attachments/p\($0).png" }
        let text = names.map { "![Plan \($0)](\($0))" }.joined(separator: "\n\n")
        try folder.write(
            project + "\n## Floor plan\n\n![Depot <A>](attachments/small.png)\n\n![Big](attachments/big.png)\n\n"
                + "![Text](attachments/text.png)\n\n![Away](https://example.com/a.png)\n\n" + text + "\n",
            to: "in/demo/project.md")
        for (name, size) in [("small", 100), ("big", 201 << 10)] + (1...8).map({ ("p\($0)", 190 << 10) }) {
            let url = URL(fileURLWithPath: folder.path("in/demo/attachments/\(name).png"))
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try picture(size).write(to: url)
        }
        try folder.write("no picture", to: "in/demo/attachments/text.png")
        _ = try await build(folder.path("in"), to: folder.path("site"))
        let page = try String(contentsOfFile: folder.path("site/demo/registers.html"), encoding: .utf8)
        #expect(page.contains("<img alt=\"Depot &lt;A&gt;\" src=\"data:image/png;base64,iVBORw0KGgo"))
        #expect(page.contains("<a href=\"attachments/big.png\">Big</a>"))
        #expect(page.contains("<a href=\"attachments/text.png\">Text</a>"))
        #expect(page.contains("Away") && !page.contains("example.com/a.png\""))
        // 190 KiB are 253 KiB in Base64: four fit, the others are links.
        #expect(page.components(separatedBy: "<img ").count - 1 == 5)
        #expect(page.contains("<a href=\"attachments/p8.png\">Plan attachments/p8.png</a>"))
        #expect(page.utf8.count < 1_200_000)
    }
}
