import ProjectAssessment
import ProjectModel
import Testing

@Suite("Schedule")
struct ScheduleTests {
    private func schedule(_ rows: [String]) throws -> ProjectAssessment {
        try assess(table("Milestones", "ID | Name | Baseline | Forecast | Actual | Depends on", rows))
    }

    @Test("A date that follows from what a milestone depends on goes down the chain")
    func implied() throws {
        let assessment = try schedule([
            "M1 | Data loaded | 2026-11-01 | 2026-12-18 | |", "M2 | Tested | 2026-11-15 | 2026-12-01 | | M1",
            "M3 | Go-live | 2026-12-01 | 2027-01-10 | | M2", "M4 | Kick-off | 2026-01-05 | | 2026-01-05 |",
        ])
        #expect(
            assessment.schedule.implied.map { $0?.iso } == ["2026-12-18", "2026-12-18", "2027-01-10", "2026-01-05"])
        // Fourteen days lay between the first two in the plan, none is left.
        #expect(assessment.schedule.chain.map { $0.milestone.record.id?.value } == ["M1", "M2", "M3"])
        #expect(assessment.schedule.chain.map(\.gap) == [nil, 0, 23])
        #expect(assessment.schedule.chain.map(\.baselineGap) == [nil, 14, 16])
        #expect(assessment.schedule.missed.map { $0.record.id?.value } == ["M1", "M2"])
        #expect(assessment.schedule.next.map { $0.record.id?.value } == ["M3"])
    }

    @Test("Milestones that wait for each other in a circle have no implied date, and no chain")
    func circle() throws {
        let assessment = try schedule([
            "M1 | A | 2026-12-01 | | | M2", "M2 | B | 2026-12-02 | | | M1", "M3 | C | 2026-12-03 | | | M2",
            "M4 | D | 2026-12-04 | | |",
        ])
        #expect(assessment.schedule.implied.map { $0?.iso } == [nil, nil, nil, "2026-12-04"])
        #expect(assessment.schedule.chain.isEmpty)
    }

    @Test("What is overdue comes on the status date at the earliest, and with it the finish")
    func overdue() throws {
        let assessment = try schedule(["M1 | Go-live | 2026-11-01 | | |"])
        #expect(assessment.finish?.date.iso == "2026-11-20")
    }

    /// DAU, Baseline Execution Index (dau.edu/acquipedia-article/baseline-execution-index-bei): 1,516 tasks completed of
    /// 1,955 that should have been: 0.78. Schedule Training Hub (scheduletraininghub.com, “BEI explained”): 105 completed
    /// where 100 were due: 1.05.
    @Test(
        "The baseline execution index as DAU and Schedule Training Hub give it",
        arguments: [(1516, 1955, 0, "0.78"), (95, 100, 0, "0.95"), (100, 100, 5, "1.05")])
    func baselineExecution(reached: Int, due: Int, early: Int, index: String) throws {
        let done = (0..<due).map {
            $0 < reached ? "| A | 2026-10-01 | | 2026-10-01 |" : "| A | 2026-10-01 | 2026-12-01 | |"
        }
        let ahead = (0..<early).map { _ in "| A | 2026-12-24 | | 2026-11-01 |" }
        let assessment = try schedule(done + ahead)
        #expect(assessment.schedule.baselineExecution?.rounded(places: 2) == index)
    }

    @Test("No index where nothing was due, or where a date could not be read")
    func noIndex() throws {
        #expect(try schedule(["M1 | A | 2026-12-01 | | |"]).schedule.baselineExecution == nil)
        #expect(try schedule(["M1 | A | 2026-10-01 | soon | |"]).schedule.baselineExecution == nil)
    }
}
