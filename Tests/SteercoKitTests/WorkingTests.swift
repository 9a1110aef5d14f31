import Foundation
import ProjectModel
import SteercoKit
import Testing

/// Whoever types what stands under “How this was worked out” into a pocket calculator arrives at the report's figures.
@Suite("How this was worked out")
struct WorkingTests {
    /// What one project's `status.json` and report say.
    private struct Report {
        let name: String
        let json: [String: Any]
        /// By key, the calculation and what comes out.
        let workings: [String: (expression: String, result: String)]
        let keys: [String]
        /// The calculations of the page, in its order, in a calculator's signs.
        let printed: [String]

        init(name: String, json: Data, page: Data) throws {
            self.name = name
            self.json = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
            let list = try #require(self.json["workings"] as? [[String: Any]])
            keys = list.compactMap { $0["key"] as? String }
            workings = Dictionary(
                list.compactMap { working in
                    guard let key = working["key"] as? String, let expression = working["expression"] as? String,
                        let result = working["result"] as? String
                    else { return nil }
                    return (key, (expression, result))
                }, uniquingKeysWith: { first, _ in first })
            let html = String(decoding: page, as: UTF8.self)
            printed = html.matches(of: #/<td class="calc">(.*?)</td>/#).map { match in
                String(match.1).replacing(#/</?span[^>]*>/#, with: "").replacingOccurrences(of: "×", with: "*")
                    .replacingOccurrences(of: "÷", with: "/")
                    .replacingOccurrences(of: "−", with: "-").replacingOccurrences(of: "latest of (", with: "latest(")
                    .replacingOccurrences(of: "最晚者：(", with: "latest(").replacingOccurrences(of: ", ", with: ";")
                    .replacingOccurrences(of: ",", with: "").replacingOccurrences(of: ";", with: ",")
            }
        }

        /// A value of the JSON by its path, as text; nil where it is null.
        func value(_ path: String) -> String? {
            var node: Any? = json
            for key in path.split(separator: ".") { node = (node as? [String: Any])?[String(key)] }
            return node as? String
        }
    }

    private static let root = SampleProject.root.appendingPathComponent("projects").path

    /// Stages with budgets instead of a table, periods that each have their own values, figures that do not end.
    private static let others = [
        (
            "stages",
            """
            # Stages

            - Start: 2026-01-05
            - Finish: 2026-12-18
            - Currency: CNY

            ## Stages

            | ID | Name | Start | Finish | Actual start | Progress |
            |----|------|-------|--------|--------------|----------|
            | S1 | Design | 2026-01-05 | 2026-04-30 | 2026-01-07 | 100% |
            | S2 | Build | 2026-05-04 | 2026-12-18 | 2026-05-11 | 61.5% |

            ## Budget

            | ID | Category | Stage | Baseline | Changes | Actual | Forecast |
            |----|----------|-------|----------|---------|--------|----------|
            | B1 | Consulting | S1 | 333.33 | -10 | 350.1 | 350.1 |
            | B2 | Software | S2 | 700 | 70 | 512.45 | 801.7 |
            | B3 | Contingency reserve | | 100 | -60 | 0 | 40 |
            """
        ),
        (
            "periods",
            """
            # Periods

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Earned value per period

            | Period | PV | EV | AC |
            |--------|----|----|----|
            | 2026-08 | 30 | 25 | 30 |
            | 2026-09 | 31 | 26 | 33.3 |
            | 2026-10 | 17 | 13.7 | 19 |
            | 2026-12 | 22 | | |
            """
        ),
    ]

    private static func reports() async throws -> [Report] {
        let folder = try TemporaryFolder()
        for (name, text) in others { try folder.write(text, to: "in/\(name)/project.md") }
        let site = folder.path("site")
        _ = try await build(root, to: site)
        _ = try await build(folder.path("in"), to: folder.path("other"))
        return try
            (try Workspace.open(root).folders.map { site + "/" + $0 } + others.map { folder.path("other/" + $0.0) })
            .map { path in
                try Report(
                    name: (path as NSString).lastPathComponent,
                    json: try Data(contentsOf: URL(fileURLWithPath: path + "/status.json")),
                    page: try Data(contentsOf: URL(fileURLWithPath: path + "/index.html")))
            }
    }

    @Test("A pocket calculator gives each figure")
    func calculations() async throws {
        for report in try await Self.reports() {
            #expect(report.keys.count == Set(report.keys).count, "\(report.name)")
            for (key, working) in report.workings {
                let place = "\(report.name) \(key): \(working.expression)"
                switch try #require(PocketCalculator.value(working.expression), "\(place)") {
                case .day(let day): #expect(day.iso == working.result, "\(place)")
                case .number(let value):
                    let places = working.result.split(separator: ".").dropFirst().first?.count ?? 0
                    #expect(value.rounded(places: places) == working.result, "\(place)")
                }
            }
        }
    }

    @Test("The page prints the calculations of status.json")
    func pages() async throws {
        for report in try await Self.reports() {
            #expect(report.printed.count == report.keys.count, "\(report.name)")
            for (key, printed) in zip(report.keys, report.printed) {
                let expected = report.workings[key].flatMap { PocketCalculator.value($0.expression) }
                #expect(
                    expected != nil && PocketCalculator.value(printed) == expected, "\(report.name) \(key): \(printed)")
            }
        }
    }

    /// What stands in `status.json`, by the key of its working.
    private static let figures: [(path: String, key: String)] =
        [
            "bac", "pv", "ev", "ac", "sv", "cv", "spi", "cpi", "eac", "eacAtypical", "eacComposite", "etc", "vac",
            "tcpi",
            "tcpiEac", "percentComplete", "percentPlanned", "percentSpent", "at", "pd", "es", "svt", "spit", "ieact",
        ].map { ("earnedValue." + $0, $0) }
        + ["baseline", "changes", "committed", "actual", "forecast", "budget", "variance"].map { ("budget." + $0, $0) }
        + [
            ("budget.reserve.drawn", "reserveDrawn"), ("budget.reserve.left", "reserveLeft"),
            ("schedule.finish", "finish"), ("schedule.bei", "bei"), ("riskExposure", "riskExposure"),
            ("opportunityExposure", "opportunityExposure"), ("requirementCoverage.coverage", "coverage"),
            ("requirementCoverage.verification", "verification"),
        ]

    @Test("Each figure of status.json has its working, with the same value")
    func complete() async throws {
        for report in try await Self.reports() {
            for (path, key) in Self.figures {
                #expect(report.value(path) == report.workings[key]?.result, "\(report.name) \(path)")
            }
        }
    }

    @Test("Each headline is among them")
    func headlines() async throws {
        for report in try await Self.reports() {
            let keys = Set(report.keys)
            if report.value("schedule.finish") != nil { #expect(keys.isSuperset(of: ["finish", "finishSlip"])) }
            if report.value("budget.forecast") != nil {
                #expect(keys.isSuperset(of: ["forecast", "budget", "overrun"]))
            }
            if report.value("earnedValue.percentComplete") != nil {
                #expect(keys.isSuperset(of: ["percentComplete", "percentPlanned"]))
            }
            if !(report.json["acceptance"] as? [Any] ?? []).isEmpty {
                #expect(keys.isSuperset(of: ["criteriaPassed", "criteriaApplicable"]))
            }
            for kpi in report.json["kpis"] as? [[String: Any]] ?? [] where kpi["progress"] is String {
                #expect(keys.contains("kpiProgress:\(kpi["id"] as? String ?? "")"))
            }
        }
    }
}
