import Foundation
import ProjectModel
import SteercoKit
import Testing

@Suite("Calendar")
struct ProjectCalendarTests {
    /// The lines of a calendar, unfolded.
    private func lines(_ sections: String, portfolio: String = "") async throws -> (raw: [String], lines: [String]) {
        let folder = try TemporaryFolder()
        try folder.write("# Portfolio\n\n- Language: en\n" + portfolio, to: "in/portfolio.md")
        try folder.write("# Demo, phase 1; \\*a\\*\n\n- Currency: EUR\n\n" + sections, to: "in/demo/project.md")
        _ = try await build(folder.path("in"), to: folder.path("site"))
        let text = String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path("site/demo/milestones.ics"))), as: UTF8.self
        )
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let raw = text.components(separatedBy: "\r\n")
        return (raw, text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n"))
    }

    private let milestones = """
        ## Milestones

        | ID | Name | Baseline | Forecast | Actual |
        |----|------|----------|----------|--------|
        | M1 | Kick-off | 2026-03-02 | | 2026-03-03 |
        | M2 | Go-live | 2027-02-28 | 2027-03 | |
        | | No ID | 2028-02-29 | | |
        | | No ID | 2028-02-29 | | |
        | M5 | Unread | 2026-12-01 | soon | |

        """

    @Test("A milestone is a whole day, and its end the day after")
    func days() async throws {
        let lines = try await lines(milestones).lines
        #expect(
            lines.filter { $0.hasPrefix("DTSTART") }.map { $0.suffix(8) } == [
                "20260303", "20270331", "20280229", "20280229",
            ])
        #expect(
            lines.filter { $0.hasPrefix("DTEND") }.map { $0.suffix(8) } == [
                "20260304", "20270401", "20280301", "20280301",
            ])
        #expect(
            lines.filter { $0.hasPrefix("STATUS") } == ["STATUS:CONFIRMED"]
                + Array(repeating: "STATUS:TENTATIVE", count: 3))
        #expect(Set(lines.filter { $0.hasPrefix("DTSTAMP") }) == ["DTSTAMP:20261120T000000Z"])
    }

    @Test("An event is known by its record, whatever its date, and no two are one")
    func uids() async throws {
        let uids = try await lines(milestones).lines.filter { $0.hasPrefix("UID:") }
        #expect(uids[0] == "UID:milestone-M1-demo@steerco.invalid")
        #expect(uids.count == 4 && Set(uids).count == 4)
        let moved = try await lines(milestones.replacingOccurrences(of: "2027-03 ", with: "2027-05 ")).lines
        #expect(moved.filter { $0.hasPrefix("UID:") } == uids)
        let published = try await lines(milestones, portfolio: "- Site address: https://pm.example.com/erp/\n").lines
        #expect(published.contains("UID:milestone-M1-demo@pm.example.com"))
    }

    @Test("A project without a date has no calendar, and no link to one")
    func empty() async throws {
        let folder = try TemporaryFolder()
        try folder.write("# Demo\n\n- Currency: EUR\n", to: "in/demo/project.md")
        _ = try await build(folder.path("in"), to: folder.path("site"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("site/demo/milestones.ics")))
        #expect(!(try String(contentsOfFile: folder.path("site/demo/index.html"), encoding: .utf8)).contains(".ics"))
    }

    @Test("Text is escaped, and folded at 75 octets, never inside a character")
    func text() async throws {
        let name = "系统集成测试完成；含 9 个接口, 两轮; 回归 \\\\ 测试全部通过并由七个仓库的关键用户签字确认 🎉🎉🎉"
        let (raw, lines) = try await lines(
            "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | \(name) | 2026-12-01 |\n")
        #expect(raw.allSatisfy { $0.utf8.count <= 75 })
        #expect(raw.contains { $0.hasPrefix(" ") })
        let summary = try #require(lines.first { $0.hasPrefix("SUMMARY:") })
        #expect(summary.contains("完成；含 9 个接口\\, 两轮\\; 回归 \\\\ 测试全部"))
        #expect(summary.hasSuffix("🎉🎉🎉\\, Demo\\, phase 1\\; *a*"))
        #expect(lines.contains("X-WR-CALNAME:Demo\\, phase 1\\; *a*"))
    }

    @Test("What is to be decided and paid is there; what is done is not")
    func others() async throws {
        let lines = try await lines(
            """
            ## Decisions

            | ID | Decision | Needed by | Decided |
            |----|----------|-----------|---------|
            | D1 | The vendor | 2026-12-04 | |
            | D2 | The date | 2026-10-02 | 2026-10-01 |

            ## Payments

            | ID | For | Amount | Due | Received |
            |----|-----|--------|-----|----------|
            | P1 | M1 | 100 | 2026-03-31 | 2026-03-30 |
            | P2 | M2 | 250 | 2027-01-29 | |

            ## Milestones

            | ID | Name | Baseline | Actual |
            |----|------|----------|--------|
            | M1 | A | 2026-03-02 | 2026-03-02 |
            | M2 | B | 2027-01-15 | |
            """
        ).lines
        let uids = lines.filter { $0.hasPrefix("UID:") }.map { $0.split(separator: "-")[1] }
        #expect(uids == ["M1", "D1", "M2", "P2"])
        #expect(lines.contains("DESCRIPTION:EUR 250"))
    }
}
