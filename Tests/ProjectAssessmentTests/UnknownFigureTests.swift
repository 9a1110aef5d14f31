import ProjectAssessment
import ProjectModel
import Testing

/// What nobody knows is not taken for nothing: each case once made a figure that was wrong, and looked like any other.
@Suite("What is not known")
struct UnknownFigureTests {
    private func risks(_ rows: [String]) throws -> ProjectAssessment {
        try assess(table("Risks", "ID | Risk | Probability | Impact | Cost", rows))
    }

    @Test("A threat without a probability leaves no exposure and no green", arguments: ["", "TBD", "abc"])
    func probability(written: String) throws {
        let assessment = try risks(["R1 | A | \(written) | 3 | 1000000", "R2 | B | 1 | 1 | 10"])
        #expect(assessment.exposure.threats == nil)
        #expect(assessment.status(.risk)?.computed == .notRated)
    }

    @Test("Nor does a row that cannot be told apart, nor a worth beyond what is counted")
    func lostRisk() throws {
        #expect(try risks(["R1 | A | 3 | 3 | 1000 | x", "R2 | B | 1 | 1 | 10"]).exposure.threats == nil)
        let huge = "12.345678901234% | 3 | 999999999999999999.999999999999"
        #expect(try risks(["R1 | A | \(huge)", "R2 | B | 1 | 1 | 10"]).exposure.threats == nil)
    }

    private func value(_ rows: [String], perPeriod: Bool = false, asOf: String = "2026-11-20") throws
        -> EarnedValueAssessment
    {
        let title = perPeriod ? "Earned value per period" : "Earned value"
        return try #require(
            try assess(table(title, "Period | PV | EV | AC", rows), asOf: asOf).earnedValue)
    }

    @Test("A gap in numbered periods leaves no sum, and does not bring an older one back")
    func gap() throws {
        let value = try self.value(
            ["1 | 100 | 90 | 95", "2 | 100 | | ", "3 | 100 | 90 | 95", "4 | 100 | | "], perPeriod: true)
        #expect(value.counted == 3)
        #expect(value.plannedValue?.plain == "300")
        #expect(value.earnedValue == nil && value.actualCost == nil)
        let unread = try self.value(["1 | 100 | 90 | 95", "2 | 200 | abc | abc", "3 | 300 | | "])
        #expect(unread.counted == 2 && unread.earnedValue == nil)
    }

    @Test("A period that is there twice leaves no figure", arguments: ["2026-09", "2026-Q3"])
    func twice(period: String) throws {
        let value = try self.value([
            "2026-09 | 10 | 9 | 9", "\(period) | 20 | 18 | 18", "2026-10 | 30 | 27 | 27", "2026-12 | 40 | | ",
        ])
        #expect(value.plannedValue == nil)
        #expect(value.undefined.first { $0.key == "pv" }?.reason == .periodsOverlap)
    }

    private func stages(_ stages: [String], _ lines: [String]) throws -> EarnedValueAssessment {
        try #require(
            try assess(
                table(
                    "Stages", "ID | Name | Start | Finish | Actual start | Actual finish | Progress", stages)
                    + table(
                        "Budget", "ID | Category | Stage | Baseline | Changes | Actual", lines)
            ).earnedValue)
    }

    private let stage = "S1 | A | 2026-01-01 | 2026-12-31 | 2026-01-05 | | 50%"

    @Test(
        "A line whose money or stage is not known leaves no budget of a stage",
        arguments: [
            ("B2 | A | S1 | 200 | TBD | 5", "a budget line could not be read"),
            ("B2 | A | S1 | TBD | | 5", "a budget line could not be read"),
            ("B2 | A | S9 | 200 | | 5", "a budget line belongs to no one stage"),
            ("B2 | A | s1 | 200 | | 5", "a budget line belongs to no one stage"),
        ])
    func line(row: String, reason: String) throws {
        let value = try stages([stage], ["B1 | A | S1 | 100 | | 10", row])
        #expect(value.budgetAtCompletion == nil && value.plannedValue == nil)
        #expect(value.undefined.first { $0.key == "bac" }?.reason.rawValue == reason)
        #expect(value.actualCost?.plain == "15")
    }

    @Test("A stage that is there twice is none")
    func twoStages() throws {
        let value = try stages([stage, stage], ["B1 | A | S1 | 100 | | 10"])
        #expect(value.budgetAtCompletion == nil)
    }

    @Test("An actual date that could not be read is not “not begun”", arguments: ["abc | ", " | abc"])
    func actual(dates: String) throws {
        let value = try stages(["S1 | A | 2026-01-01 | 2026-12-31 | \(dates) | "], ["B1 | A | S1 | 100 | | 10"])
        #expect(value.earnedValue == nil && value.schedulePerformance == nil)
    }

    @Test("Stages of a thousand lengths take no time, and more are refused", .timeLimit(.minutes(1)))
    func lengths() throws {
        let base = CivilDate(dayNumber: 20_000)
        let rows = { (count: Int, step: Int) in
            (1...count).map { number in
                let end = base.adding(days: number * step).iso
                return "S\(number) | A | \(base.iso) | \(end) | | | "
            }
        }
        let lines = { (count: Int) in (1...count).map { "B\($0) | A | S\($0) | 33.333333333333 | | 1" } }
        let value = try stages(rows(1000, 1), lines(1000))
        #expect(value.plannedValue != nil && value.schedule != nil)
        let many = try stages(rows(4000, 7), lines(4000))
        #expect(many.undefined.first { $0.key == "bac" }?.reason == .stagesTooMany)
    }

    private func kpi(_ baseline: String, _ target: String, _ value: String) throws -> KPIAssessment {
        try #require(
            try assess(
                table("KPIs", "ID | KPI | Baseline | Target | Direction", ["K1 | A | \(baseline) | \(target) | down"])
                    + table(
                        "Measurements", "KPI | Date | Value", ["K1 | 2026-11-10 | 29 h", "K1 | 2026-11-13 | \(value)"])
            ).kpis.first)
    }

    @Test("A KPI that began in another unit has no progress and is no worse")
    func kpiUnit() throws {
        let kpi = try self.kpi("3 d", "24 h", "30 h")
        #expect(kpi.progress == nil && !kpi.isWorseThanBaseline)
    }

    @Test("An open value is no older one")
    func openMeasurement() throws {
        #expect(try kpi("40 h", "24 h", "TBD").last == nil)
    }

    @Test("An estimate is held against the budget that it is an estimate of")
    func estimate() throws {
        let lines = ["B1 | A | S1 | 1000 | | 1000", "B2 | Contingency reserve | | 300 | | 0"]
        let assessment = try assess(
            table(
                "Stages", "ID | Name | Start | Finish | Actual start | Progress",
                ["S1 | A | 2026-01-01 | 2026-12-31 | 2026-01-05 | 80%"])
                + table("Budget", "ID | Category | Stage | Baseline | Changes | Actual", lines))
        let cost = try #require(assessment.costAtCompletion)
        #expect(cost.amount.plain == "1250" && cost.budget.plain == "1000" && cost.share.plain == "0.25")
        #expect(assessment.codes(.cost).first == "estimate-over-budget")
    }

    @Test("A forecast without a budget to hold it against is not held against another")
    func forecast() throws {
        let text =
            table("Budget", "Category | Baseline | Changes | Forecast", ["A | 1000 | TBD | 1300"])
            + table(
                "Earned value", "Period | PV | EV | AC", ["2026-10 | 200 | 180 | 190", "2026-12 | 300 | | "])
        let cost = try #require(try assess(text).costAtCompletion)
        #expect(cost.isEstimate && cost.budget.plain == "300")
    }

    private func schedule(_ rows: [String]) throws -> ProjectAssessment {
        try assess(table("Milestones", "ID | Name | Baseline | Forecast | Depends on", rows))
    }

    @Test("A milestone without a date leaves no finish and no green")
    func milestone() throws {
        let assessment = try schedule(["M1 | A | TBD | TBD | ", "M2 | B | 2026-12-01 | | "])
        #expect(assessment.finish == nil)
        #expect(assessment.status(.schedule)?.computed == .notRated)
        #expect(assessment.confidence.level == .unknown)
    }

    @Test("What waits for something that is not there has no implied date")
    func unknownPredecessor() throws {
        #expect(try schedule(["M1 | A | 2027-06-01 | | ", "M2 | B | 2027-01-01 | | m1"]).schedule.implied[1] == nil)
        #expect(try schedule(["M1 | A | 2027-06-01 | | | x", "M2 | B | 2027-01-01 | | M1"]).schedule.implied == [nil])
    }

    @Test("Of milestones on one day the chain ends at the one that the others lead to")
    func ties() throws {
        let overdue = try schedule(["M1 | A | 2026-10-01 | | ", "M2 | B | 2026-11-01 | | M1"])
        #expect(overdue.schedule.chain.map { $0.milestone.record.id?.value } == ["M1", "M2"])
        let equal = try schedule(["M2 | B | 2026-11-01 | 2027-01-15 | M1", "M1 | A | 2026-10-01 | 2027-01-15 | "])
        #expect(equal.schedule.chain.map { $0.milestone.record.id?.value } == ["M1", "M2"])
    }
}
