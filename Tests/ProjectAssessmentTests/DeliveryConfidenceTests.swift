import ProjectAssessment
import ProjectModel
import Testing

@Suite("Delivery confidence")
struct DeliveryConfidenceTests {
    private func level(_ milestones: [String], _ path: String? = nil) throws -> String {
        let status =
            path.map {
                table(
                    "Status", "Dimension | Declared | Reason | Path to green | Owner | By", ["schedule | red | \($0)"])
            } ?? ""
        let text = table("Milestones", "ID | Name | Baseline | Forecast | Actual", milestones) + status
        return try assess(text).confidence.level.rawValue
    }

    @Test("It follows from the status, and a red one from the path to green")
    func levels() throws {
        #expect(try level(["M1 | A | 2026-12-18 | 2026-12-18 |"]) == "likely")
        #expect(try level(["M1 | A | 2026-12-01 | 2026-12-18 |"]) == "feasible")
        #expect(try level(["M1 | A | 2026-10-01 | 2026-12-18 |"]) == "in doubt")
        #expect(
            try level(["M1 | A | 2026-10-01 | 2026-12-18 |"], "late | two more testers | Li | 2026-12-04")
                == "recoverable")
        #expect(
            try level(["M1 | A | 2026-10-01 | 2026-12-18 |"], "late | two more testers | Li | 2026-11-06") == "in doubt"
        )
        // The charter's finish is in December: all milestones so far may not be all.
        #expect(try level(["M1 | A | 2026-10-01 | | 2026-10-02"]) == "likely")
        #expect(try assess("").confidence.level == .unknown)
    }

    @Test("Delivered is what is over")
    func delivered() throws {
        let text = table("Milestones", "ID | Name | Baseline | Actual", ["M1 | A | 2026-10-01 | 2026-10-02"])
        #expect(try assess(text, asOf: "2026-12-18").confidence.level == .delivered)
    }

    @Test("A path whose date could not be read is not one that holds, and green without a finish says nothing")
    func unread() throws {
        #expect(try level(["M1 | A | 2026-10-01 | 2026-12-18 |"], "late | two more testers | Li | soon") == "in doubt")
        let risks = table("Risks", "ID | Risk | Probability | Impact", ["R1 | A | 1 | 2"])
        #expect(try assess(risks).confidence.level == .unknown)
    }

    @Test("The sentence names finish, cost, colours and paths")
    func facts() throws {
        let assessment = try assess(
            table("Milestones", "ID | Name | Baseline | Forecast", ["M1 | A | 2026-10-01 | 2027-01-08"])
                + table("Budget", "Category | Baseline | Forecast", ["Software | 100 | 112"]))
        #expect(
            assessment.confidence.facts.map(\.words.english) == [
                "the finish is {0} days after its baseline", "the cost at completion is {0} over budget", "red: {0}",
                "a path to green that is not overdue: {0} of {1}",
            ])
    }
}
