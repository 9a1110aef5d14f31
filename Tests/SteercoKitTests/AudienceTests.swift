import Diagnostics
import Foundation
import ProjectModel
import SteercoKit
import Testing

/// The client's edition holds no byte of what is internal.
@Suite("Client edition")
struct AudienceTests {
    private static let secret = "Geheimnis"

    /// A register's table whose last rows are internal; without them the table ends sooner, and nothing else changes.
    private static func table(_ heading: String, _ columns: String, _ shown: [String], _ hidden: [String]) -> [String] {
        let names = columns.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let head = [
            "## \(heading)", "", "| \(names.joined(separator: " | ")) |", "|" + names.map { _ in "---|" }.joined(),
        ]
        return [head + shown, hidden].map { $0.joined(separator: "\n") + "\n" }
    }

    /// Each register in a file of its own, so that rows that are not there move no line of another.
    private static let registers: [(file: String, parts: [String])] = [
        (
            "milestones.md",
            table(
                "Milestones", "ID | Name | Baseline | Forecast | Depends on | Visibility",
                ["| M1 | Design | 2026-12-01 | | | |", "| M2 | Go-live | 2026-12-10 | | M1{, M77} | client |"],
                ["| M77 | \(secret) | 2026-05-01 | 2027-12-30 | | internal |"])
        ),
        (
            "risks.md",
            table(
                "Risks", "ID | Risk | Probability | Impact | Owner | Cost | Visibility | Remark",
                ["| R1 | Late data | 2 | 2 | Chen Hao | 100 | | |"],
                [
                    "| R77 | \(secret) | 5 | 5 | \(secret) | 987654 | internal | \(secret) |",
                    "| R78 | \(secret) | 5 | 5 | \(secret) | 987654 | 内部 | \(secret) |",
                    "| R79 | \(secret) | 5 | 5 | \(secret) | 987654 | TBD | \(secret) |",
                ])
        ),
        (
            "issues.md",
            table(
                "Issues", "ID | Issue | Severity | Visibility", ["| I1 | Slow list | minor | client |"],
                ["| I77 | \(secret) | critical | internal |"])
        ),
        (
            "decisions.md",
            table(
                "Decisions", "ID | Decision | Needed by | Visibility", ["| D1 | Which depot first | 2026-12-01 | |"],
                ["| D77 | \(secret) | 2026-11-01 | internal |"])
        ),
        (
            "budget.md",
            table(
                "Budget", "ID | Category | Baseline | Forecast | Visibility", ["| B1 | Licences | 500 | 500 | |"],
                ["| B77 | \(secret) | 123456789 | 223456789 | internal |"])
        ),
        (
            "changes.md",
            table(
                "Changes", "ID | Change | Affects | State | Cost impact | Visibility",
                ["| C1 | One more depot | M2{ M77} | proposed | 10 | |"],
                ["| C77 | \(secret) | M1 | approved | 77777 | internal |"])
        ),
        (
            "deliverables.md",
            table(
                "Deliverables", "ID | Name | Stage | Visibility", ["| DL1 | Manual | S1 | |"],
                ["| DL77 | \(secret) | S1 | internal |"])
        ),
        (
            "waivers.md",
            table(
                "Waivers", "Rule | Record | Reason | Approved by | Visibility",
                ["| risk-without-review | R1 | Reviewed next week | Zhou Min | |"],
                ["| risk-without-owner | R77 | \(secret) | \(secret) | internal |"])
        ),
        (
            "lessons.md",
            table("Lessons", "ID | Lesson | Visibility", ["| L1 | Begin early | |"], ["| L77 | \(secret) | internal |"])
        ),
        (
            "kpis.md",
            table(
                "KPIs", "ID | KPI | Target | Visibility", ["| K1 | Order time | 24 | |"],
                ["| K77 | \(secret) | 77 | internal |"])
        ),
        (
            "measurements.md",
            table(
                "KPI measurements", "KPI | Date | Value", ["| K1 | 2026-11-13 | 25 |"], ["| K77 | 2026-11-14 | 77 |"])
        ),
        (
            "candidates.md",
            table(
                "Candidates", "Candidate | Outcome | Visibility", ["| Abacus | chosen | |"],
                ["| \(secret) | rejected | internal |"])
        ),
        (
            "selection.md",
            [
                "## Selection\n\n| Criterion | Weight | Abacus{ | \(secret)} |\n|---|---|---|{---|}\n| Price | 100 | 4{ | 77} |\n",
                "",
            ]
        ),
        (
            "acceptance.md",
            table(
                "Acceptance", "ID | Stage | Criterion | Standard | Result",
                ["| A1 | S1 | Order entry | in 2 min | pass |"], [])
        ),
    ]

    private static let charter = """
        # Demo

        - Start: 2026-01-05
        - Finish: 2026-12-18
        - Currency: CNY
        - Visibility: internal: team, actions

        ## Stages

        | ID | Name | Type | Start | Finish | Actual start |
        |----|------|------|-------|--------|--------------|
        | S1 | Design | design | 2026-01-05 | 2026-12-01 | 2026-01-05 |

        """

    private static let hiddenSections = """

        ## Team

        | Name | Role |
        |------|------|
        | \(secret) | \(secret) |

        ## Actions

        | ID | Action | Owner | Due |
        |----|--------|-------|-----|
        | AI77 | \(secret) | \(secret) | 2026-11-01 |

        ## Team reviews

        | ID | Person or team | Criterion | Result |
        |----|----------------|-----------|--------|
        | TR77 | \(secret) | \(secret) | \(secret) |

        ## What we think of it

        \(secret)
        """

    /// The client's site of the project, with or without what is internal in its files.
    private func site(withInternals: Bool) async throws -> [String: Data] {
        let folder = try TemporaryFolder()
        try folder.write("# Portfolio\n\n- Language: en\n", to: "projects/portfolio.md")
        try folder.write(
            Self.charter + (withInternals ? Self.hiddenSections : ""), to: "projects/demo/project.md")
        for (file, parts) in Self.registers {
            // In braces stands what a row that is shown says of one that is not.
            let shown = parts[0].replacing(/\{(.*?)\}/) { withInternals ? String($0.1) : "" }
            try folder.write(shown + (withInternals ? parts[1] : ""), to: "projects/demo/\(file)")
        }
        if withInternals {
            try folder.write(
                "# 2026-W47\n\n## Summary\n\n\(Self.secret)\n\n- Morale: 1\n", to: "projects/demo/status/2026-W47.md")
            try folder.write(Self.secret, to: "projects/demo/attachments/\(Self.secret).txt")
        }
        _ = try await build(folder.path("projects"), to: folder.path("site"), audience: .client)
        return try TemporaryFolder.contents(folder.path("site"))
    }

    @Test("It is the same, byte for byte, as if nothing internal had been written")
    func sameBytes() async throws {
        let full = try await site(withInternals: true)
        let bare = try await site(withInternals: false)
        #expect(full.keys.sorted() == bare.keys.sorted())
        for (path, data) in full.sorted(by: { $0.key < $1.key }) where !path.hasPrefix(".") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains(Self.secret) && !text.contains("77"), "\(path)")
            if data != bare[path] {
                let lines = text.split(separator: "\n")
                let others = String(decoding: bare[path] ?? Data(), as: UTF8.self).split(separator: "\n")
                let difference = zip(lines, others).first { $0 != $1 }
                Issue.record("\(path): \(String(describing: difference))")
            }
        }
        let status = try #require(full["demo/index.html"])
        #expect(String(decoding: status, as: UTF8.self).contains("Client edition"))
    }

    @Test(
        "What would hide part of a sheet, or hide nothing, keeps the client's edition from being made",
        arguments: [
            "## Acceptance\n\n| ID | Criterion | Standard | Visibility |\n|---|---|---|---|\n| A1 | \(secret) | in 2 min | internal |\n| A2 | Shown | in 3 min | |\n",
            "## Acceptance\n\n| ID | Criterion | Standard | Result | Condition |\n|---|---|---|---|---|\n| A1 | Shown | in 2 min | conditional pass | I1 |\n\n## Issues\n\n| ID | Issue | Visibility |\n|---|---|---|\n| I1 | \(secret) | internal |\n",
            "## Risks\n\n| ID | Risk | Probability | Impact |\n|---|---|---|---|\n| R1 | \(secret) | 4 | 4 |\n",
            "## Risks\n\n| ID | Risk | Probability | Impact | Visibility | Visibility |\n|---|---|---|---|---|---|\n| R1 | \(secret) | 4 | 4 | client | internal |\n",
            "## Risks\n\n| ID | Risk | Probability | Impact | Visiblity |\n|---|---|---|---|---|\n| R1 | \(secret) | 4 | 4 | internal |\n",
            "## Stages\n\n| ID | Name | Start | Finish | Visibility |\n|---|---|---|---|---|\n| S1 | \(secret) | 2026-01-05 | 2026-03-06 | internal |\n\n## Acceptance\n\n| ID | Stage | Criterion | Standard |\n|---|---|---|---|\n| A1 | S1 | Shown | in 2 min |\n",
        ])
    func obstacles(sections: String) async throws {
        let folder = try TemporaryFolder()
        let isMisspelt = sections.hasPrefix("## Risks") && !sections.contains("isib")
        try folder.write(
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n"
                + (isMisspelt ? "- Visibility: internal: riskz\n\n" : "\n") + sections, to: "projects/demo/project.md")
        let result = try await build(folder.path("projects"), to: folder.path("site"), audience: .client)
        let rules = ["unclear-visibility", "internal-acceptance", "duplicate-column"]
        #expect(result.findings.contains { rules.contains($0.rule.name) })
        for (path, data) in try TemporaryFolder.contents(folder.path("site")) {
            #expect(!String(decoding: data, as: UTF8.self).contains(Self.secret), "\(path)")
            #expect(!path.hasPrefix("demo/"))
        }
    }

    @Test("Scores of candidates are no unknown columns")
    func scores() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n## Selection\n\n| Criterion | Weight | Abacus | Beacon |\n|---|---|---|---|\n| Price | 100 | 4 | 3 |\n",
            to: "projects/demo/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"), audience: .client)
        let page = try String(contentsOfFile: folder.path("site/demo/registers.html"), encoding: .utf8)
        #expect(page.contains("Abacus leads"))
    }

    @Test("Without the option everything is there")
    func everything() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.charter + Self.hiddenSections, to: "projects/demo/project.md")
        _ = try await build(folder.path("projects"), to: folder.path("site"))
        let page = try String(contentsOfFile: folder.path("site/demo/registers.html"), encoding: .utf8)
        #expect(page.contains(Self.secret))
    }
}
