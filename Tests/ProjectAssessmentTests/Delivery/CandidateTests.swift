import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Candidates")
struct CandidateTests {
    private static let headings =
        "Candidate | Purchase cost（万元） | Implementation cost（万元） | Annual cost（万元） | Annual benefit（万元） | Years"

    private func economics(_ rows: [String]) throws -> [CandidateEconomics] {
        try assess(table("Candidates", Self.headings, rows)).candidates
    }

    /// Cost is purchase + implementation + annual cost · years, benefit annual benefit · years, net what is between
    /// them; in yuan, 1万 being 10,000.
    @Test(
        "Cost, benefit and net benefit over the years",
        arguments: [
            // 120 + 80 + 15 · 5 = 275; 90 · 5 = 450; 175.
            ("120 | 80 | 15 | 90 | 5", "2750000", "4500000", "1750000"),
            // A subscription: 30 · 5 = 150; 20 · 5 = 100; −50.
            (" | | 30 | 20 | 5", "1500000", "1000000", "-500000"),
            // Bought and never paid for again: 200; 450; 250.
            ("120 | 80 | | 90 | 5", "2000000", "4500000", "2500000"),
            // For how long nobody said.
            ("120 | 80 | 15 | 90 | ", nil, nil, nil),
            ("120 | 80 | | | ", "2000000", nil, nil),
            (" | | | 90 | 5", nil, "4500000", nil),
            // 10.5 · 2.5 = 26.25.
            ("0 | 0 | 10.5 | 0 | 2.5", "262500", "0", "-262500"),
            ("120 | 80 | 15 | 90 | 5 years", "2750000", "4500000", "1750000"),
            // What is written cannot be read.
            ("much | 80 | 15 | 90 | 5", nil, "4500000", nil),
            ("120 | 80 | a bit | 90 | 5", nil, "4500000", nil),
            ("120 | 80 | 15 | 90 | several", nil, nil, nil),
            ("120 | 80 | 15 | lots | 5", "2750000", nil, nil),
            ("EUR 120 | 80 | 15 | 90 | 5", nil, "4500000", nil),
            (" | | | | ", nil, nil, nil),
        ] as [(String, String?, String?, String?)])
    func figures(row: String, cost: String?, benefit: String?, net: String?) throws {
        let candidate = try #require(try economics(["Alpha | \(row)"]).first)
        #expect(candidate.cost?.plain == cost)
        #expect(candidate.benefit?.plain == benefit)
        #expect(candidate.net?.plain == net)
    }

    @Test(
        "A price that is still open leaves the cost open",
        arguments: ["TBD | 80 | 15 | 90 | 5", "120 | 待定 | 15 | 90 | 5"])
    func open(row: String) throws {
        let candidate = try #require(try economics(["Alpha | \(row)"]).first)
        #expect(candidate.cost == nil)
        #expect(candidate.net == nil)
    }

    @Test("Sixty months are five years or nothing, but not sixty years")
    func months() throws {
        let candidate = try #require(try economics(["Alpha | 120 | 80 | 15 | 90 | 60 months"]).first)
        #expect(candidate.cost == nil || candidate.cost?.plain == "2750000")
        #expect(candidate.benefit == nil || candidate.benefit?.plain == "4500000")
    }

    @Test("Each candidate has its own figures, in whatever order they stand; a row with a dropped cell has none")
    func order() throws {
        let rows = [
            "Alpha | 120 | 80 | 15 | 90 | 5", "Beta | 60 | 40 | 30 | 90 | 5", "Gamma | | | 50 | 80 | 5",
            "Delta | 10 | 1 | 5",
        ]
        for written in orders(of: rows) {
            let candidates = try economics(written).sorted { $0.record.title.plain < $1.record.title.plain }
            #expect(candidates.map { $0.record.title.plain } == ["Alpha", "Beta", "Gamma"])
            // Beta 60 + 40 + 150 = 250 and 450 − 250 = 200; Gamma 250 and 400 − 250 = 150.
            #expect(candidates.map { $0.cost?.plain } == ["2750000", "2500000", "2500000"])
            #expect(candidates.map { $0.net?.plain } == ["1750000", "2000000", "1500000"])
        }
    }
}
