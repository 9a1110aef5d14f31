import Testing

@testable import ProjectReports

@Suite("Risk matrix")
struct RiskMatrixChartTests {
    typealias Risk = RiskMatrixChart.Risk

    static let cells: [[RiskMatrixChart.Cell]] = (1...5).map { probability in
        (1...5).map { impact in
            let score = probability * impact
            return .init(band: score >= 15 ? .red : score >= 8 ? .amber : .green, score: "\(score)")
        }
    }

    static func chart(_ risks: [Risk]) -> RiskMatrixChart {
        RiskMatrixChart(
            cells: cells, risks: risks, probabilityTitle: "Probability", impactTitle: "影响程度", title: "Risk matrix")
    }

    static func crowd(_ count: Int, id: String = "R") -> [Risk] {
        (0..<count).map {
            Risk(id: "\(id)\($0 + 1)", probability: 5, impact: 4, previous: ($0 % 5 + 1, $0 % 3 + 1))
        }
    }

    @Test(
        "No words touch or run out, in the fullest field and with the longest identifiers",
        arguments: [0, 1, 2, 3, 4, 5, 60, 2000])
    func layout(count: Int) throws {
        for id in ["R", "R-1", "RISK-2026-00", "风险编号", "WWWWWWWWWWWW"] {
            var risks = Self.crowd(count, id: id)
            for place in 0..<25 {
                risks += (0..<(place % 5)).map {
                    Risk(id: "\(id)\($0)", probability: place / 5 + 1, impact: place % 5 + 1, previous: (3, 3))
                }
            }
            try Picture.check(Self.chart(risks).svg())
        }
    }

    @Test("Four marks in a field, beyond that three and a count")
    func crowded() throws {
        func words(_ count: Int) throws -> [String] {
            let root = try Picture.check(Self.chart(Self.crowd(count)).svg())
            return Picture.texts(root).map(\.words).filter { $0.hasPrefix("R") || $0.hasPrefix("+") }
        }
        #expect(try words(0).isEmpty)
        #expect(try words(4) == ["R1", "R2", "R3", "R4"])
        #expect(try words(5) == ["R1", "R2", "R3", "+2"])
        #expect(try words(60) == ["R1", "R2", "R3", "+57"])
    }

    @Test("A long identifier is shown by its end, in full in its tooltip")
    func longIdentifiers() throws {
        let root = try Picture.check(Self.chart(Self.crowd(3, id: "RISK-2026-10")).svg())
        let label = try #require(root.named("text").first { !$0.named("title").isEmpty })
        #expect(label.text == "101")
        #expect(label.named("title").first?.text == "RISK-2026-101")
    }

    @Test("An arrow only where a risk moved")
    func arrows() throws {
        func hasArrow(_ previous: (Int, Int)?) throws -> Bool {
            let risk = Risk(id: "R1", probability: 2, impact: 2, previous: previous.map { ($0.0, $0.1) })
            return try Picture.check(Self.chart([risk]).svg()).all.contains { $0.attributes["class"] == "j r" }
        }
        #expect(try !hasArrow(nil))
        #expect(try !hasArrow((2, 2)))
        #expect(try hasArrow((5, 1)))
    }

    @Test("Places beyond the matrix and missing fields do no harm")
    func strange() throws {
        var chart = Self.chart([
            Risk(id: "R1", probability: 0, impact: 99, previous: (-1, 7)), Risk(id: "", probability: 1, impact: 1),
        ])
        chart.cells = [[.init(band: .red, score: "a very long score of a field")]]
        try Picture.check(chart.svg())
        chart.cells = []
        chart.probabilityTitle = String(repeating: "Wahrscheinlichkeit ", count: 9)
        chart.impactTitle = "<&>"
        try Picture.check(chart.svg())
        #expect(chart.svg() == chart.svg())
    }
}
