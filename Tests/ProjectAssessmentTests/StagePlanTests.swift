import ProjectAssessment
import ProjectModel
import Testing

@Suite("Earned value from stages and budget")
struct StagePlanTests {
    private func value(_ stages: [String], budget: [String] = [], asOf: String) throws -> EarnedValueAssessment? {
        let lines =
            budget.isEmpty
            ? "" : table("Budget", "Category | Stage | Baseline | Changes | Actual | Forecast", budget)
        return try assess(
            table("Stages", "ID | Name | Start | Finish | Actual start | Actual finish | Progress | Budget", stages)
                + lines, asOf: asOf
        ).earnedValue
    }

    /// By hand, on 20 May 2026. S1: 1 January to 31 March, done, worth 90. S2: 1 April to 30 June (91 days, 50 of them
    /// passed), 40% done, worth 182: PV = 90 + 182 · 50/91 = 190; EV = 90 + 72.8 = 162.8. S3 is to come, worth 28.
    @Test("Planned value runs evenly over a stage's days, earned value is budget times progress")
    func byHand() throws {
        let value = try #require(
            try value(
                [
                    "S1 | Design | 2026-01-01 | 2026-03-31 | 2026-01-01 | 2026-04-02 | | 90",
                    "S2 | Build | 2026-04-01 | 2026-06-30 | 2026-04-03 | | 40% | 182",
                    "S3 | Go-live | 2026-07-01 | 2026-07-31 | | | | 28",
                ], budget: ["Consulting | | 300 | | 150 | 300"], asOf: "2026-05-20"))
        #expect(value.source == .stages)
        #expect(value.budgetAtCompletion?.plain == "300")
        #expect(value.plannedValue?.plain == "190")
        #expect(value.earnedValue?.plain == "162.8")
        #expect(value.actualCost?.plain == "150")
        // 162.8 is earned in the plan after S1 and 72.8 / 2 = 36.4 days, in May: 4 months and 6.4 of May's 31 days.
        #expect(value.earnedSchedule == (Rational(4) + (Rational(64) / Rational(310) ?? Rational(0))))
        #expect(value.schedule?.actualTime == Rational(4) + (Rational(20) / Rational(31) ?? Rational(0)))
        #expect(value.schedule?.plannedDuration == Rational(7))
        #expect(value.schedule?.earnedUntil?.iso == "2026-05-07")
        // IEAC(t) = 7 · (4 + 20/31) / (4 + 6.4/31) = 7 · 144 / 130.4 = 7.7300… months: into 24 August, 23 · 31 = 22.6.
        #expect(value.estimateTime == Rational(10080) / Rational(1304))
        #expect(value.schedule?.forecastFinish?.iso == "2026-08-23")
        #expect(value.undefined.isEmpty)
    }

    @Test("The lines of the budget give what a stage is worth, where stages say nothing")
    func fromLines() throws {
        let stages = ["S1 | Design | 2026-01-01 | 2026-03-31 | 2026-01-01 | | 50% | "]
        let value = try value(
            stages, budget: ["Consulting | S1 | 80 | 20 | 30 | 90", "Contingency reserve | | 15 | | | 15"],
            asOf: "2026-03-31")
        #expect(value?.budgetAtCompletion?.plain == "100")
        #expect(value?.plannedValue?.plain == "100")
        #expect(value?.earnedValue?.plain == "50")
        #expect(value?.actualCost?.plain == "30")
    }

    @Test(
        "What is not known is undefined, with its reason",
        arguments: [
            (
                ["S1 | A | 2026-01-01 | 2026-12-31 | 2026-01-01 | | | 90"], "ev",
                "the progress of a stage under way is not known"
            ),
            (
                ["S1 | A | 2026-01-01 | 2026-12-31 | 2026-01-01 | | 120% | 90"], "ev",
                "the progress of a stage under way is not known"
            ),
            (["S1 | A | 2026-01-01 | 2025-12-31 | | | | 90"], "pv", "a stage ends before it begins"),
            (
                ["S1 | A | 2026-01-01 | 2026-12-31 | | | | 90", "S2 | B | 2026-01-01 | 2026-12-31 | | | | "], "bac",
                "a stage has no budget"
            ),
            (["S1 | A | soon | 2026-12-31 | | | | 90"], "bac", "a stage could not be read"),
            (["S1 | A | 2027-01-01 | 2027-12-31 | | | | 90"], "ev", "no period has ended yet"),
            (["S1 | A | 2026-01-01 | 2026-12-31 | | | | 90"], "ac", "no actual cost"),
        ] as [([String], String, String)])
    func unknown(stages: [String], key: String, reason: String) throws {
        let value = try #require(try value(stages, asOf: "2026-06-30"))
        #expect(value.undefined.first { $0.key == key }?.reason.rawValue == reason)
    }

    @Test("A budget line of no stage leaves no planned value")
    func lineWithoutStage() throws {
        let value = try #require(
            try value(
                ["S1 | A | 2026-01-01 | 2026-12-31 | | | | "],
                budget: ["Consulting | S1 | 80 | | | 90", "Travel | | 20 | | | 20"], asOf: "2026-06-30"))
        #expect(value.undefined.first { $0.key == "bac" }?.reason == .lineWithoutStage)
        #expect(value.plannedValue == nil)
    }

    @Test("Without a stage's worth there is no earned value at all")
    func nothing() throws {
        #expect(try value(["S1 | A | 2026-01-01 | 2026-12-31 | | | 10% | "], asOf: "2026-06-30") == nil)
    }
}
