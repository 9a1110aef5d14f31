import Foundation
import SteercoKit
import Testing

@Suite("Registers as CSV in the site")
struct SiteCSVTests {
    private func site(writesCSV: Bool, audience: Audience = .all) async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Risks

            | ID | Risk | Probability | Impact | Visibility |
            |----|------|-------------|--------|------------|
            | R1 | =SUM(A1:A9) 数据 | 3 | 4 | client |
            | R2 | Secret | 3 | 4 | internal |
            """, to: "in/demo/project.md")
        _ = try await SiteBuild.run(
            try Workspace.open(folder.path("in")),
            SiteBuild.Options(
                output: folder.path("site"), statusDate: SampleProject.statusDate, audience: audience,
                writesCSV: writesCSV))
        return folder
    }

    private func page(_ folder: TemporaryFolder) throws -> String {
        try String(contentsOfFile: folder.path("site/demo/registers.html"), encoding: .utf8)
    }

    @Test("Each register is a file that its heading leads to, with formulas defused")
    func files() async throws {
        let folder = try await site(writesCSV: true)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("site/demo/csv/risks.csv")))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(String(decoding: bytes, as: UTF8.self).contains("'=SUM(A1:A9) 数据"))
        #expect(try page(folder).contains("<a href=\"csv/risks.csv\">CSV</a>"))
    }

    @Test("Without the option there are none")
    func without() async throws {
        let folder = try await site(writesCSV: false)
        #expect(!FileManager.default.fileExists(atPath: folder.path("site/demo/csv")))
        #expect(!(try page(folder)).contains("csv/"))
    }

    @Test("The client's files have no internal row")
    func client() async throws {
        let folder = try await site(writesCSV: true, audience: .client)
        let text = try String(contentsOfFile: folder.path("site/demo/csv/risks.csv"), encoding: .utf8)
        #expect(text.contains("SUM") && !text.contains("Secret"))
    }
}
