import Diagnostics
import Foundation
import ProjectModel
import ProjectSource
import SteercoKit
import Testing

/// Registers that a portfolio declares itself are read, checked and shown like the built-in ones.
@Suite("Registers of one's own")
struct OwnRegisterTests {
    private static let portfolio = """
        # Portfolio

        - Language: en

        ## Registers of our own

        | Register | Column | Type | Required | States |
        |---|---|---|---|---|
        | Site visits / 现场走访 / 現場走訪 | Visit / 走访 / 走訪 | text | yes | |
        | Site visits / 现场走访 / 現場走訪 | Visited on / 走访日期 / 走訪日期 | date | yes | |
        | Site visits / 现场走访 / 現場走訪 | Travel cost / 差旅费 / 差旅費 | amount | | |
        | Site visits / 现场走访 / 現場走訪 | Risks / 风险 / 風險 | references | | |
        | Site visits / 现场走访 / 現場走訪 | State / 状态 / 狀態 | state | | planned / 计划 / 規劃, · done / 完成 / 完成 |

        """

    private static let head = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Currency: CNY\n\n"
    private static let risks =
        "## Risks\n\n| ID | Risk | Probability | Impact |\n|---|---|---|---|\n| R1 | Late data | 2 | 2 |\n\n"

    private let settings = PortfolioFile.read(Array(portfolio.utf8), path: "portfolio.md").settings

    private func read(_ files: [(name: String, text: String)]) -> ProjectReader.Result {
        RuleExampleText.read(files, settings)
    }

    private func visits(_ result: ProjectReader.Result) throws -> (Register, [Record]) {
        let register = try #require(settings.registers.keyed("siteVisits"))
        return (register, try #require(result.project).records(register))
    }

    private static let examples: [(name: String, text: String)] = [
        (
            "project.md",
            head + risks
                + "## Site visits\n\n| ID | Visit | Visited on | Travel cost | Risks | State |\n|---|---|---|---|---|---|\n| V1 | Hull depot | 2026-03-06 | 1,200 | R1 | done |\n"
        ),
        (
            "project.md",
            head + risks
                + "## 现场走访\n\n| 编号 | 走访 | 走访日期 | 差旅费（万元） | 风险 | 状态 |\n|---|---|---|---|---|---|\n| V1 | Hull depot | 2026年3月6日 | 0.12 | risks:R1 | 完成 |\n"
        ),
        (
            "project.md",
            head + risks
                + "## 現場走訪\n\n### V1 Hull depot\n\n- 走訪日期：2026/03/06\n- 差旅費：1200\n- 風險：R1\n- 狀態：完成\n"
        ),
        (
            "project.json",
            #"{"charter": {"name": "Demo", "start": "2026-01-05", "finish": "2026-12-18", "currency": "CNY"}, "risks": [{"id": "R1", "risk": "Late data", "probability": 2, "impact": 2}], "siteVisits": [{"id": "V1", "visit": "Hull depot", "visitedOn": "2026-03-06", "travelCost": 1200, "risks": ["R1"], "state": "done"}]}"#
        ),
    ]

    @Test("Every notation gives the same record", arguments: 0..<4)
    func notations(index: Int) throws {
        let result = read([Self.examples[index]])
        #expect(result.findings.filter { $0.severity == .error }.isEmpty)
        let (register, records) = try visits(result)
        let record = try #require(records.first)
        #expect(records.count == 1)
        #expect(record.id?.value == "V1")
        #expect(record.title.plain == "Hull depot")
        let value = { (key: String) in register.slot(key: key).flatMap { record.cells[$0]?.value } }
        #expect(value("visitedOn") == .date(PlanDate(try #require(CivilDate(iso: "2026-03-06")))))
        guard case .number(let cost) = value("travelCost") else {
            Issue.record("no cost")
            return
        }
        #expect(cost.value == DecimalNumber(1200))
        guard case .references(let references) = value("risks") else {
            Issue.record("no reference")
            return
        }
        #expect(references.map(\.id) == ["R1"])
        #expect(value("state") == .state(1))
        let words = try #require(register.fields.first { $0.key == "state" })
        guard case .state(let vocabulary) = words.type else {
            Issue.record("no words")
            return
        }
        #expect(vocabulary.words.map(\.closed) == [false, true])
    }

    @Test("What is wrong in it is found like elsewhere")
    func findings() throws {
        let text =
            Self.head + Self.risks
            + "## Site visits\n\n| ID | Visit | Visited on | Risks | State |\n|---|---|---|---|---|\n| V1 | Hull depot | | R7 | almost |\n| V1 | Leith | 2026-02-30 | | done |\n"
        let result = read([("project.md", text)])
        let context = ReadProject.Context(nil, statusDate: RuleExample.statusDate)
        let names = Set(ReadProject(result, context).findings.map(\.rule.name))
        for name in ["missing-value", "unknown-reference", "unreadable-value", "duplicate-id"] {
            #expect(names.contains(name), "\(names.sorted())")
        }
    }

    @Test("A reference may name it, and pages show it")
    func pages() async throws {
        let folder = try TemporaryFolder()
        let changes =
            "## Changes\n\n| ID | Change | Affects |\n|---|---|---|\n| C1 | One more visit | siteVisits:V1 |\n"
        try folder.write(Self.portfolio, to: "projects/portfolio.md")
        try folder.write(Self.examples[0].text + "\n" + changes, to: "projects/demo/project.md")
        let result = try await build(folder.path("projects"), to: folder.path("site"))
        #expect(result.findings.filter { $0.severity == .error }.isEmpty)
        let page = try String(contentsOfFile: folder.path("site/demo/registers.html"), encoding: .utf8)
        // The reference leads to the record, and the record says what refers to it.
        #expect(page.contains("id=\"V1\""))
        #expect(page.contains("siteVisits:<a href=\"#V1\">V1</a>"))
        #expect(page.contains("named by <a href=\"#C1\">C1</a>"))
        #expect(page.contains("Travel cost"))
    }
}
