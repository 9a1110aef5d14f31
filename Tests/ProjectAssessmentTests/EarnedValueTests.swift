import BigInt
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Earned value")
struct EarnedValueTests {
    private func value(_ rows: [String], asOf: String = "2026-11-20", title: String = "Earned value") throws
        -> EarnedValueAssessment
    {
        try #require(try assess(table(title, "Period | PV | EV | AC", rows), asOf: asOf).earnedValue)
    }

    /// The formulas by hand: PV 50, EV 40, AC 60, BAC 100. SV = −10, CV = −20, SPI = 0.8, CPI = 2/3, EAC = 100 / (2/3) =
    /// 150, atypical 60 + 60 = 120, composite 60 + 60 / (2/3 · 4/5) = 172.5, ETC 90, VAC −50, TCPI 60/40, to EAC 60/90.
    @Test("Each formula gives what a pocket calculator gives")
    func formulas() throws {
        let value = try value(["2026-10 | 50 | 40 | 60", "2026-11 | 80 | | ", "2026-12 | 100 | | "])
        #expect(value.scheduleVariance?.rounded(places: 2) == "-10.00")
        #expect(value.costVariance?.rounded(places: 2) == "-20.00")
        #expect(value.schedulePerformance?.rounded(places: 4) == "0.8000")
        #expect(value.costPerformance?.rounded(places: 4) == "0.6667")
        #expect(value.estimate?.rounded(places: 2) == "150.00")
        #expect(value.estimateAtypical?.rounded(places: 2) == "120.00")
        #expect(value.estimateComposite?.rounded(places: 2) == "172.50")
        #expect(value.estimateToComplete?.rounded(places: 2) == "90.00")
        #expect(value.varianceAtCompletion?.rounded(places: 2) == "-50.00")
        #expect(value.toCompletePerformance?.rounded(places: 4) == "1.5000")
        #expect(value.toCompletePerformanceToEstimate?.rounded(places: 4) == "0.6667")
        #expect(value.percentComplete?.rounded(places: 2) == "0.40")
        #expect(value.undefined.isEmpty)
    }

    /// One period of work worth 50 is planned, 40 is earned: ES = 0 + 40/50 = 0.8 of the first period.
    @Test("Earned schedule is counted in the table's periods")
    func earnedSchedule() throws {
        let value = try value(["2026-09 | 30 | 25 | 30", "2026-10 | 60 | 45 | 70", "2026-11 | 100 | | "])
        #expect(value.counted == 2)
        // ES = 1 + (45 − 30) / (60 − 30) = 1.5; SV(t) = −0.5; SPI(t) = 0.75; IEAC(t) = 3 / 0.75 = 4.
        #expect(value.earnedSchedule?.rounded(places: 4) == "1.5000")
        #expect(value.scheduleVarianceTime?.rounded(places: 4) == "-0.5000")
        #expect(value.schedulePerformanceTime?.rounded(places: 4) == "0.7500")
        #expect(value.estimateTime?.rounded(places: 4) == "4.0000")
    }

    @Test("Earned schedule ends where the plan first reaches the budget")
    func finished() throws {
        let value = try value(["1 | 40 | 40 | 30", "2 | 100 | 100 | 90", "3 | 100 | 100 | 95"])
        #expect(value.earnedSchedule?.rounded(places: 4) == "2.0000")
        #expect(value.estimate?.rounded(places: 2) == "95.00")
        #expect(value.toCompletePerformance?.isZero == true)
    }

    @Test("Nothing is divided by zero, and the reason is told")
    func undefined() throws {
        let start = try value(["2026-10 | 0 | 0 | 0", "2026-11 | 100 | | "])
        #expect(start.schedulePerformance == nil && start.costPerformance == nil && start.estimate == nil)
        #expect(start.undefined.first { $0.key == "spi" }?.reason == .plannedValueZero)
        #expect(start.undefined.first { $0.key == "cpi" }?.reason == .actualCostZero)
        let early = try value(["2026-12 | 10 | | ", "2027-01 | 100 | | "])
        #expect(early.counted == 0)
        #expect(early.undefined.allSatisfy { $0.reason == .noPeriodYet })
        let spent = try value(["2026-10 | 50 | 40 | 120", "2026-11 | 100 | | "])
        #expect(spent.toCompletePerformance == nil)
        #expect(spent.undefined.first { $0.key == "tcpi" }?.reason == .budgetSpent)
    }

    @Test("Rows of a period's own are added up")
    func perPeriod() throws {
        let value = try value(
            ["2026-09 | 30 | 25 | 30", "2026-10 | 30 | 20 | 40", "2026-11 | 40 | | "], title: "Earned value per period")
        #expect(value.plannedValue?.rounded(places: 0) == "60")
        #expect(value.earnedValue?.rounded(places: 0) == "45")
        #expect(value.actualCost?.rounded(places: 0) == "70")
        #expect(value.budgetAtCompletion?.rounded(places: 0) == "100")
    }

    @Test("Quotients are rounded half to even, and only when they are written")
    func rounding() {
        #expect(Rational(DecimalNumber(1)).rounded(places: 0) == "1")
        let eighth = Rational(DecimalNumber(1)) / Rational(DecimalNumber(8))
        #expect(eighth?.rounded(places: 2) == "0.12")
        let threeEighths = Rational(DecimalNumber(3)) / Rational(DecimalNumber(8))
        #expect(threeEighths?.rounded(places: 2) == "0.38")
        #expect((-(eighth ?? Rational(0))).rounded(places: 2) == "-0.12")
        #expect(Rational(0).rounded(places: 2) == "0.00")
    }
}
