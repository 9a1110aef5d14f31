import Foundation
import SteercoKit
import Testing

/// What stands on a sheet that two companies sign.
@Suite("Acceptance sheets")
struct SheetTests {
    private func head(_ card: String) -> String {
        """
        # Demo

        - ID: DM
        - Start: 2026-01-05
        - Finish: 2026-12-18
        - Client: Alpha Ltd
        - Vendor: Beta Ltd
        \(card)

        ## Stages

        | ID | Name | Start | Finish | Actual finish | Person-days | Deviation |
        |----|------|-------|--------|---------------|-------------|-----------|
        | S1 | Build | 2026-01-05 | 2026-10-30 | 2026-11-06 | 10 | Late supplies |

        ## Acceptance

        | ID | Stage | Criterion | Standard | Result |
        |----|-------|-----------|----------|--------|
        | A1 | S1 | Response | 2 s | pass |
        | A2 | final | Response | 2 s | pass |


        """
    }

    /// The words of a sheet without its markup, each run of white space as one space.
    private func sheet(_ name: String, card: String = "- Currency: CNY", _ registers: String) async throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(head(card) + registers, to: "in/demo/project.md")
        _ = try await build(folder.path("in"), to: folder.path("site"))
        let page = try String(contentsOfFile: folder.path("site/demo/acceptance/\(name).html"), encoding: .utf8)
        let body = page.components(separatedBy: "<main").dropFirst().joined()
        return body.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private let effort = "## Effort\n\n| Role | Stage | Planned | Used |\n|---|---|---|---|\n| A | S1 | 12 | 13 |\n\n"
    private func payments(_ rows: String) -> String {
        "## Payments\n\n| ID | Stage | Amount | Due | Received | Visibility |\n|---|---|---|---|---|---|\n\(rows)\n"
    }

    @Test("How late it was and why, and what it took; the stage's own figure goes before the register's")
    func deviation() async throws {
        let words = try await sheet("S1", effort)
        #expect(words.contains("Actual finish 2026-11-06 late by 7 days"))
        #expect(words.contains("Person-days planned 10 Person-days used 13 3 over plan"))
        #expect(words.contains("Reason for deviation Late supplies"))
        #expect(words.contains("Two copies, one for each party."))
    }

    @Test("What becomes due is in full, in figures and in capital numerals; what was received is due no more")
    func due() async throws {
        let rows = payments(
            "| P1 | S1 | 1004.05 | 2026-12-01 | | |\n| P2 | S1 | 300 | 2026-11-01 | 2026-11-05 | |")
        let words = try await sheet("S1", card: "- Currency: CNY\n- Language: zh-Hans\n- Amount unit: 万元", rows)
        #expect(words.contains("P1 1,004.05 元 人民币壹仟零肆元零伍分"))
        #expect(!words.contains("P2"))
    }

    @Test(
        "A payment that nobody can read makes what was received and what is left unknown",
        arguments: ["| P2 | S1 | 700 | 2026-11-01 | | | oops |", "| P2 | S1 | 700 | 2026-11-01 | 2026-02-30 | |"])
    func unread(row: String) async throws {
        let words = try await sheet(
            "final", payments("| P1 | S1 | 300 | 2026-11-01 | 2026-11-05 | |\n\(row)"))
        #expect(words.contains("Received – Outstanding"))
        #expect(words.contains("Outstanding –"))
        #expect(words.contains("P2"))
    }

    @Test("Internal rows leave the sheet, and a row whose word for it cannot be read does not")
    func visibility() async throws {
        let words = try await sheet(
            "final",
            payments(
                "| P1 | S1 | 300 | 2026-11-01 | 2026-11-05 | |\n| P2 | S1 | 500 | 2026-11-01 | | internal |\n"
                    + "| P3 | S1 | 200 | 2026-11-01 | | internl |"))
        #expect(!words.contains("P2"))
        #expect(words.contains("P3"))
        #expect(words.contains("Outstanding CNY 200"))
    }

    @Test("A budget row that nobody can read makes the total unknown")
    func raggedBudget() async throws {
        let words = try await sheet(
            "final",
            "## Budget\n\n| ID | Category | Baseline | Actual | Forecast |\n|---|---|---|---|---|\n"
                + "| B1 | Work | 100 | 100 | 100 |\n| B2 | Work | 100 | 900 | 900 | oops |\n")
        #expect(words.contains("Total – – –"))
    }

    @Test("The whole project ended with its last milestone, once all are reached")
    func finalFinish() async throws {
        func milestones(_ actual: String) -> String {
            "## Milestones\n\n| ID | Name | Baseline | Actual |\n|---|---|---|---|\n| M1 | Go-live | 2026-11-01 | 2026-11-02 |\n"
                + "| M2 | Handover | 2026-12-18 | \(actual) |\n"
        }
        let done = try await sheet("final", milestones("2026-11-19"))
        #expect(done.contains("Actual finish 2026-11-19 early by 29 days"))
        let open = try await sheet("final", milestones(""))
        #expect(open.contains("Actual finish – "))
    }
}
