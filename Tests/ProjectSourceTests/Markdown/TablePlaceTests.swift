import Diagnostics
import ProjectModel
import ProjectSource
import Testing

/// The parser's own places are wrong in known cases; cells must be found all the same.
@Suite("Places in tables")
struct TablePlaceTests {
    private static let head = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n"

    private func project(_ text: String) throws -> (project: Project, findings: [PlacedFinding]) {
        let files = ProjectFiles(
            folder: "demo", path: "demo", files: [.init(name: "project.md", bytes: Array(text.utf8))])
        let result = ProjectReader.read(files, settings: PortfolioSettings())
        return (try #require(result.project), result.findings.compactMap { PlacedFinding($0, in: result.sources) })
    }

    /// Each table has the milestone M2 with the same values, however it is laid out.
    @Test(
        "Rows are read and placed however the table is laid out",
        arguments: [
            "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Kick-off | 2026-03-06 |\n| M2 | Go-live | 2026-11-20 |\n",
            "## Milestones\nText right above it.\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Kick-off | 2026-03-06 |\n| M2 | Go-live | 2026-11-20 |\n",
            "## Milestones\n\n  | ID | Name | Baseline |\n |----|:-----|---------:|\n   | M1 | Kick-off | 2026-03-06 |\n| M2 | Go-live | 2026-11-20 |\n",
            "## Milestones\n\nID | Name | Baseline\n---|------|---------\nM1 | Kick-off | 2026-03-06\nM2 | Go-live | 2026-11-20\n",
            "## Milestones\n\n|ID|Name|Baseline|\n|-|-|-|\n|M1|a \\| b \\| c|2026-03-06|\n|M2|Go-live|2026-11-20|",
            "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | 启动会与动员 `a \\| b` | 2026-03-06 |\n| M2 | Go-live | 2026-11-20 |\n\nAfter.\n",
            "## Milestones\r\n\r\n| ID | Name | Baseline |\r\n|----|------|----------|\r\n| M1 | Kick-off | 2026-03-06 |\r\n| M2 | Go-live | 2026-11-20 |\r\n",
            "Milestones\n----------\n\n| ID | Name\t| Baseline |\n|----|------|----------|\n| M1 |\tKick-off | 2026-03-06 |\n| M2 | **Go-live** | 2026-11-20 |\n",
            "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Kick-off | 2026-03-06 |\n\n### More\n\n| Baseline | Name | ID |\n|---|---|---|\n| 2026-11-20 | Go-live | M2 |\n",
        ])
    func layouts(text: String) throws {
        let (project, findings) = try project(Self.head + text)
        #expect(findings.filter { $0.severity == .error }.isEmpty)
        let records = project.records(Milestones.register)
        #expect(records.compactMap(\.id?.value) == ["M1", "M2"])
        let record = try #require(records.last)
        #expect(record.title.plain == "Go-live")
        #expect(record[Milestones.baseline]?.iso == "2026-11-20")
        for cell in record.cells.compactMap({ $0 }) {
            let place = try #require(project.sources.place(of: cell.span))
            #expect(place.lineText.focus == cell.source)
        }
    }

    @Test("A cell's text is what the parser makes of it")
    func agreesWithTheParser() throws {
        let text = """
            ## Scope

            | Item | Department | Process |
            |---|---|---|
            | a \\| b | `c \\| d` | **e** & <f> |
            | \\\\ | | ~~g~~ _h_ |
            | [i](https://example.com/?a=1&b=2) | j&amp;k | \\*l\\* |
            """
        let (project, _) = try project(Self.head + text)
        let rows = project.records(Scope.register).map { $0.cells.compactMap { $0 }.map(\.text.plain) }
        #expect(rows == [["a | b", "c | d", "e & <f>"], ["\\", "", "~~g~~ h"], ["i", "j&k", "*l*"]])
    }

    @Test("Two tables under one heading, and a register in two files, are one register")
    func spreadOut() throws {
        let table = "| ID | Name | Baseline |\n|---|---|---|\n"
        let first =
            Self.head + "## Milestones\n\n\(table)| M1 | a | 2026-03-06 |\n\nText.\n\n\(table)| M2 | b | 2026-03-07 |\n"
        var files = ProjectFiles(folder: "demo", path: "demo")
        files.files = [
            .init(name: "milestones.md", bytes: Array("\u{FEFF}\(table)| M3 | c | 2026-03-08 |\n".utf8)),
            .init(name: "project.md", bytes: Array(first.utf8)),
        ]
        let result = ProjectReader.read(files, settings: PortfolioSettings())
        #expect(result.project?.records(Milestones.register).compactMap(\.id?.value) == ["M3", "M1", "M2"])
        #expect(result.findings.isEmpty)
    }

    @Test("What no register knows is kept")
    func kept() throws {
        let (project, findings) = try project(
            Self.head
                + "Before.\n\n## History\n\nIt began **early**.\n\n## Milestones\n\n| ID | Name | Baseline | Mood |\n|---|---|---|---|\n| M1 | a | 2026-03-06 | fine |\n"
        )
        #expect(project.narratives.map(\.body.plain) == ["Before.", "It began early."])
        #expect(project.records(Milestones.register).first?.unknownCells.map(\.heading) == ["Mood"])
        #expect(findings.map(\.rule.name) == ["unknown-column"])
    }

    @Test("A card says what a row says")
    func cards() throws {
        let (project, findings) = try project(
            Self.head + """
                ## Risks

                ### R3 Customer data does not reconcile
                - **Probability:** 4
                - Impact： 5
                - Response: mitigate.
                  Cleansing team
                - Favourite: none

                The auditor asked for this.
                """)
        let record = try #require(project.records(Risks.register).first)
        #expect(record.id?.value == "R3")
        #expect(record.title.plain == "Customer data does not reconcile")
        #expect(record[Risks.probability] == .score(4))
        #expect(record[Risks.response]?.plain == "mitigate. Cleansing team")
        #expect(record.notes?.plain == "The auditor asked for this.")
        #expect(record.unknownCells.map(\.heading) == ["Favourite"])
        #expect(findings.map(\.rule.name) == ["unknown-column"])
    }
}
