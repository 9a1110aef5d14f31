import Diagnostics
import Foundation
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

/// Registers as CSV; JSON is held by the tests of notations, which read it back.
@Suite("Export")
struct ExportTests {
    private func content(_ text: String, _ key: String) throws -> RegisterContent {
        let head = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\n"
        let project = try #require(RuleExampleText.read([("project.md", head + text)], PortfolioSettings()).project)
        return try #require(project.registers.first { $0.register.key == key })
    }

    private func csv(_ text: String, _ key: String, _ language: Language = .english) throws -> String {
        String(decoding: RegisterAsCSV.bytes(try content(text, key), language), as: UTF8.self)
    }

    @Test("Spreadsheets find a mark for UTF-8, CRLF, quotes where they are needed, and headings of the page")
    func form() throws {
        let text =
            "## Risks\n\n| ID | Risk | Probability | Impact | Owner |\n|---|---|---|---|---|\n| R1 | Late, or \"never\" | 4 | 高 | 陈浩 |\n"
        #expect(
            try csv(text, "risks", .simplifiedChinese)
                == "\u{FEFF}编号,风险,概率,影响,责任人\r\nR1,\"Late, or \"\"never\"\"\",4,高,陈浩\r\n")
    }

    @Test(
        "What a spreadsheet would run is text",
        arguments: ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "＝1"])
    func formulas(text: String) throws {
        let table = "## Risks\n\n| ID | Risk | Probability | Impact |\n|---|---|---|---|\n| R1 | \(text) | 4 | 4 |\n"
        let line = try csv(table, "risks").split(separator: "\r\n").last
        #expect(line == "R1,'\(text),4,4")
    }

    @Test("Numbers are plain, in base units, and a negative one is no formula; totals come last")
    func numbers() throws {
        let table =
            "## Budget\n\n| ID | Category | Baseline (k CNY) | Changes | Remark |\n|---|---|---|---|---|\n| B1 | Licences | 1,200 | (350) | =x |\n| | Total | 1,200 | -350 | |\n"
        let lines = try csv(table, "budget").split(separator: "\r\n").map(String.init)
        #expect(
            lines == [
                "\u{FEFF}ID,Category,Baseline,Changes,Remark", "B1,Licences,1200000,-350,'=x", ",Total,1200000,-350,",
            ])
    }

    @Test("Every cell of the samples is in a file, and files are replaced in one step")
    func samples() async throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(SampleProject.root.appendingPathComponent("projects").path)
        for name in workspace.folders {
            let context = workspace.context(SampleProject.statusDate)
            let read = await workspace.read(name, context)
            let project = try #require(read.project)
            for _ in 0..<2 {
                let count = try RegisterFiles.write(project, to: folder.path(name))
                let files = try TemporaryFolder.contents(folder.path(name))
                #expect(files.count == count)
                #expect(files.keys.allSatisfy { $0.hasSuffix(".csv") })
            }
            for content in project.registers {
                let file = folder.path(name) + "/\(content.register.key).csv"
                let text = try String(contentsOfFile: file, encoding: .utf8)
                for record in content.records { #expect(record.id.map { text.contains($0.value) } ?? true) }
            }
        }
    }
}
