import ProjectAssessment
import ProjectModel
import Testing

@Suite("Published exposure and progress")
struct PublishedRiskAndKPITests {
    private func exposure(_ rows: [(String, String)]) throws -> String? {
        let cells = rows.enumerated().map { "R\($0.offset) | A | \($0.element.0) | 3 | \($0.element.1)" }
        return try assess(table("Risks", "ID | Risk | Probability | Impact | Cost", cells)).exposure.threats?.plain
    }

    /// TenStep, “Use expected monetary value (EMV) to create a risk contingency budget” (tenstep.com): six risks, 118,000 in
    /// all, a contingency of 33,500.
    @Test("TenStep's six risks are worth 33,500")
    func tenStep() throws {
        let rows = [
            ("80%", "10000"), ("30%", "30000"), ("50%", "8000"), ("10%", "40000"), ("30%", "20000"), ("25%", "10000"),
        ]
        #expect(try exposure(rows) == "33500")
    }

    /// P. Ciuciaś, “Quantitative risk analysis” (pawelciucias.dev/2017/04): losses of 7,200 in all.
    @Test("Ciuciaś's four losses are worth 7,200")
    func losses() throws {
        #expect(try exposure([("75%", "5000"), ("75%", "2500"), ("75%", "2000"), ("25%", "300")]) == "7200")
    }

    /// “Project finance for construction”, table 4.10, poor ground: 15,149 to the pound, 15,148.80 exactly.
    @Test("Poor ground is worth 15,148.80")
    func poorGround() throws {
        #expect(try exposure([("10%", "5500"), ("35%", "12780"), ("35%", "16420"), ("20%", "21894")]) == "15148.8")
    }

    /// 4PMTI, “Risk example in dollars and sense”: a threat of 60% and 8,000 is 4,800, an opportunity of 30% and 20,000 is
    /// 6,000. The opportunity stays apart.
    @Test("An opportunity is no part of the exposure")
    func opportunity() throws {
        let risks = try assess(
            table(
                "Risks", "ID | Risk | Probability | Impact | Cost | Strategy",
                ["R1 | A | 60% | 3 | 8000 | mitigate", "R2 | B | 30% | 3 | 20000 | exploit"])
        ).exposure
        #expect(risks.threats?.plain == "4800")
        #expect(risks.opportunities?.plain == "6000")
    }

    /// Feedback4e, “How is key result progress calculated?”: from 10 to 20, 16 is 60% and 22 is 120%. ShipLift: from 70 to 85,
    /// 80 is 66.7%. A public test suite of key results: from 14 down to 7, 11 is 42.86%. ServiceNow's documentation gives
    /// (actual − target) / (base − target) for what is to be minimised: that is the share still to go, 57.14%.
    @Test(
        "Progress from baseline to target, up and down",
        arguments: [
            ("10", "20", "16", "60.00"), ("10", "20", "22", "120.00"), ("70", "85", "80", "66.67"),
            ("14", "7", "11", "42.86"), ("40", "80", "50", "25.00"),
        ])
    func progress(baseline: String, target: String, value: String, percent: String) throws {
        let kpis = try assess(
            table("KPIs", "ID | KPI | Baseline | Target", ["K1 | A | \(baseline) | \(target)"])
                + table("Measurements", "KPI | Date | Value", ["K1 | 2026-11-13 | \(value)"])
        ).kpis
        let progress = try #require(kpis.first?.progress)
        #expect((progress * Rational(100)).rounded(places: 2) == percent)
    }

    @Test("No progress where target and baseline are the same, nor towards a range")
    func noProgress() throws {
        for target in ["10", "10-20"] {
            let kpis = try assess(
                table("KPIs", "ID | KPI | Baseline | Target", ["K1 | A | 10 | \(target)"])
                    + table("Measurements", "KPI | Date | Value", ["K1 | 2026-11-13 | 12"])
            ).kpis
            #expect(kpis.first?.progress == nil)
        }
    }

    @Test(
        "A trend goes over the last three measurements",
        arguments: [
            (["5", "9", "8", "7"], ">= 10", "worse"), (["5", "6", "6", "7"], ">= 10", "better"),
            (["9", "7", "8", "7"], "<= 5", "unchanged"), (["1", "2", "12", "10"], "4-9", "better"),
        ])
    func trend(values: [String], target: String, trend: String) throws {
        let rows = values.enumerated().map { "K1 | 2026-11-1\($0.offset) | \($0.element)" }
        let kpis = try assess(
            table("KPIs", "ID | KPI | Target", ["K1 | A | \(target)"])
                + table("Measurements", "KPI | Date | Value", rows)
        ).kpis
        #expect(kpis.first?.trend?.direction.rawValue == trend)
    }
}
