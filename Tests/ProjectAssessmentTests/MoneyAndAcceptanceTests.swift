import ProjectAssessment
import ProjectModel
import Testing

@Suite("Budget by stage and reserve")
struct BudgetByStageTests {
    @Test("A line counts for the stage that it names, and for none where it names several")
    func stages() throws {
        let budget = try #require(
            try assess(
                table(
                    "Stages", "ID | Name | Start | Finish",
                    ["S1 | Design | 2026-01-05 | 2026-03-31", "S2 | Build | 2026-04-01 | 2026-12-18"])
                    + table(
                        "Budget", "ID | Category | Stage | Baseline | Actual",
                        [
                            "B1 | A | S2 | 10 | 1", "B2 | B | S1 | 20 | 2", "B3 | C | S1, S2 | 40 | 4",
                            "B4 | D | | 80 | 8",
                            "B5 | A | S2 | 160 | 16",
                        ])
            ).budget)
        #expect(budget.stages.map(\.id) == ["S1", "S2", nil])
        #expect(budget.stages.map(\.amounts.baseline?.plain) == ["20", "170", "120"])
        #expect(budget.stages.map(\.amounts.actual?.plain) == ["2", "17", "12"])
    }

    @Test("The changes that name the reserve are what it went for")
    func draws() throws {
        let reserve = try #require(
            try assess(
                table(
                    "Budget", "ID | Category | Baseline | Changes | Actual",
                    ["B1 | A | 100 | 12 | 5", "B2 | Contingency reserve | 50 | -12 | 3"])
                    + table(
                        "Changes", "ID | Change | Affects | Cost impact | State",
                        [
                            "C1 | A | B1, B2 | 8 | implemented", "C2 | B | B2 | 4 | approved",
                            "C3 | C | B2 | 9 | rejected",
                            "C4 | D | B1 | 7 | approved",
                        ])
            ).budget?.reserve)
        #expect(reserve.drawn.plain == "15" && reserve.left.plain == "35")
        #expect(reserve.draws.map { $0.change.id?.value } == ["C1", "C2"])
        #expect(reserve.draws.map { $0.amount?.plain } == ["8", "4"])
    }
}

@Suite("Acceptance rates and coverage")
struct AcceptanceRateTests {
    /// Passed / executed and passed / planned are two numbers (ISO/IEC/IEEE 29119-3): 2/4 and 2/6.
    @Test("Passed of executed and passed of planned are two numbers")
    func rates() throws {
        let results = ["pass", "pass", "fail", "conditional pass", "pending", "", "not applicable"]
        let assessment = try assess(
            table(
                "Acceptance criteria", "ID | Stage | Criterion | Standard | Result",
                results.enumerated().map { "AC\($0.offset) | final | A | B | \($0.element)" }))
        let stage = try #require(assessment.acceptance.first)
        #expect(stage.executedRate == Rational(1) / Rational(2))
        #expect(stage.plannedRate == Rational(1) / Rational(3))
    }

    @Test("Nothing executed is no rate")
    func nothing() throws {
        let assessment = try assess(
            table(
                "Acceptance criteria", "ID | Stage | Criterion | Standard | Result",
                ["AC1 | final | A | B | not applicable"]))
        #expect(assessment.acceptance.first?.executedRate == nil)
        #expect(assessment.acceptance.first?.plannedRate == nil)
    }

    @Test("A requirement is covered from either side, and verified when all that applies has passed")
    func coverage() throws {
        let coverage = try #require(
            try assess(
                table(
                    "Requirements", "ID | Requirement | Acceptance criteria | State",
                    [
                        "RQ1 | A | AC1 | signed", "RQ2 | B | | signed", "RQ3 | C | AC1, AC3 | signed",
                        "RQ4 | D | | signed",
                        "RQ5 | E | | dropped", "RQ6 | F | AC4 | signed",
                    ])
                    + table(
                        "Acceptance criteria", "ID | Stage | Criterion | Standard | Result | Requirement",
                        [
                            "AC1 | final | A | B | pass | ", "AC2 | final | A | B | conditional pass | RQ2",
                            "AC3 | final | A | B | pending | ", "AC4 | final | A | B | not applicable | ",
                        ])
            ).requirementCoverage)
        #expect(coverage.inForce == 5 && coverage.covered == 4 && coverage.verified == 2)
    }
}

@Suite("Against the last report")
struct EarlierReportTests {
    @Test("Slip, score and status since then")
    func since() throws {
        let text = { (forecast: String, impact: Int) in
            table(
                "Milestones", "ID | Name | Baseline | Forecast",
                ["M1 | A | 2026-12-01 | \(forecast)", "M2 | B | 2026-12-01 | 2026-12-01"])
                + table("Risks", "ID | Risk | Probability | Impact", ["R1 | A | 4 | \(impact)"])
        }
        let before = try assess(text("2026-12-04", 1), asOf: "2026-11-13")
        let project = try assess(text("2026-12-24", 5)).project
        let now = ProjectAssessment(project, statusDate: before.statusDate, trail: [EarlierReport(before)])
        let earlier = try #require(now.earlier)
        #expect(now.milestones.map(earlier.slip) == [20, 0])
        #expect(now.risks.map(earlier.score) == [4])
        #expect(earlier.verdict(.schedule)?.computed == .green)
        #expect(now.status(.schedule)?.computed == .amber)
    }
}
