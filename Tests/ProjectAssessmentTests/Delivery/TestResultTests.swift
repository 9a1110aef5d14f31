import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Test results")
struct TestResultTests {
    private static let headings = "ID | Type | Module | Cycle | Planned | Run | Passed | Failed | Blocked | Date"

    private func tests(_ rows: [String]) throws -> [TestAssessment] {
        try assess(table("Tests", Self.headings, rows)).tests
    }

    private func rate(_ test: TestAssessment?) -> String? { test?.passRate?.rounded(places: 4) }
    private func previous(_ test: TestAssessment?) -> String? { test?.previousRate?.rounded(places: 4) }

    // MARK: Cycles

    /// Sales 40 of 50 and stock 28 of 30 are one cycle: 68 / 80 = 0.85. The cycle before, 30 of 60.
    @Test("The rows of a cycle are one result")
    func cycle() throws {
        let tests = try tests([
            "T1 | user acceptance | Sales | 1 | 60 | 60 | 30 | 25 | 5 | 2026-10-01",
            "T2 | user acceptance | Sales | 2 | 60 | 50 | 40 | 8 | 2 | 2026-11-02",
            "T3 | user acceptance | Stock | 2 | 30 | 30 | 28 | 2 | | 2026-11-03",
        ])
        let test = try #require(tests.first)
        #expect(tests.count == 1)
        #expect(test.type == .userAcceptance)
        #expect(test.cycle == "2")
        #expect(test.records.map { $0.id?.value } == ["T2", "T3"])
        #expect(
            [test.planned, test.run, test.passed, test.failed, test.blocked].map { $0?.plain } == [
                "90", "80", "68", "10", "2",
            ])
        #expect(rate(test) == "0.8500")
        #expect(previous(test) == "0.5000")
    }

    @Test("Types stand in one order and do not add up")
    func types() throws {
        let tests = try tests([
            "T1 | UAT | | 1 | | 10 | 9 | | | 2026-11-01", "T2 | unit | | 1 | | 200 | 200 | | | 2026-09-01",
            "T3 | load test | | 1 | | 3 | 1 | | | 2026-11-02",
        ])
        #expect(tests.map(\.type) == [.unit, .load, .userAcceptance])
        #expect(tests.map { rate($0) } == ["1.0000", "0.3333", "0.9000"])
        #expect(tests.allSatisfy { $0.previousRate == nil && $0.planned == nil })
    }

    /// By date the cycles are B, C, A: A counts and C was before it, wherever they stand.
    @Test("The last cycle is the last by date, whatever it is called and wherever it stands")
    func order() throws {
        let rows = [
            "T1 | function | Sales | A | 20 | 10 | 9 | 1 | | 2026-11-10",
            "T2 | function | Stock | A | 20 | 10 | 10 | | | 2026-11-05",
            "T3 | function | Sales | B | 20 | 10 | 2 | 8 | | 2026-09-30",
            "T4 | function | Sales | C | 20 | 10 | 6 | 4 | | 2026-10-31",
        ]
        for written in orders(of: rows) {
            let test = try #require(try tests(written).first)
            #expect(test.cycle == "A")
            // 19 / 20 and 6 / 10.
            #expect(rate(test) == "0.9500")
            #expect(previous(test) == "0.6000")
            #expect(test.planned?.plain == "40")
        }
    }

    @Test("Rows without a date belong behind the row above them")
    func undated() throws {
        let last = try tests([
            "T1 | function | | 1 | | 10 | 5 | | | 2026-10-01", "T2 | function | | 2 | | 10 | 9 | | | ",
        ])
        #expect(last.first?.cycle == "2")
        #expect(previous(last.first) == "0.5000")
        // The second is of October as well: the row that is written last, and is older, does not count.
        let between = try tests([
            "T1 | function | | 1 | | 10 | 5 | | | 2026-10-01", "T2 | function | | 2 | | 10 | 9 | | | ",
            "T3 | function | | 0 | | 10 | 1 | | | 2026-09-01",
        ])
        #expect(between.first?.cycle == "2")
        #expect(rate(between.first) == "0.9000")
        let none = try tests(["T1 | function | | 1 | | 10 | 5 | | | ", "T2 | function | | 2 | | 10 | 9 | | | "])
        #expect(none.first?.cycle == "2")
        #expect(previous(none.first) == "0.5000")
    }

    @Test("Coarse dates are those of their last day")
    func coarse() throws {
        let tests = try tests([
            "T1 | function | | 1 | | 10 | 5 | | | Oct 2026", "T2 | function | | 2 | | 10 | 9 | | | 2026-10-30",
        ])
        #expect(tests.first?.cycle == "1")
    }

    // MARK: What is missing

    @Test("What was not run has no result", arguments: ["0 | 0", " | ", "TBD | "])
    func notRun(cells: String) throws {
        #expect(try tests(["T1 | function | | 1 | 20 | \(cells) | | | 2026-11-01"]).isEmpty)
        let begun = try tests([
            "T1 | function | | 1 | | 10 | 5 | | | 2026-10-01", "T2 | function | | 2 | 20 | \(cells) | | | 2026-11-01",
        ])
        #expect(begun.first?.cycle == "1")
        #expect(rate(begun.first) == "0.5000")
    }

    @Test("A count of passed tests that cannot be read leaves no rate", arguments: ["most", "48/50 or so", "1.2.3"])
    func unreadPassed(cell: String) throws {
        let tests = try tests([
            "T1 | function | Sales | 1 | | 50 | 50 | | | 2026-11-01",
            "T2 | function | Stock | 1 | | 50 | \(cell) | | | 2026-11-01",
        ])
        #expect(rate(tests.first) == nil)
    }

    /// The second row may be any number of tests of which ten passed; 50 of 50 is not what was run.
    @Test("A count of tests run that cannot be read leaves no rate")
    func unreadRun() throws {
        let tests = try tests([
            "T1 | function | Sales | 1 | | 50 | 50 | | | 2026-11-01",
            "T2 | function | Stock | 1 | | about 50 | 10 | | | 2026-11-01",
        ])
        #expect(rate(tests.first) == nil)
    }

    /// Fifty tests were run and nobody wrote how they came out: that is not none passed.
    @Test("A count of passed tests that is missing leaves no rate", arguments: ["", "TBD"])
    func missingPassed(cell: String) throws {
        let tests = try tests(["T1 | function | | 1 | | 50 | \(cell) | | | 2026-11-01"])
        #expect(rate(tests.first) == nil)
    }

    @Test("A row without its type or with a dropped cell is none's")
    func ragged() throws {
        let tests = try tests([
            "T1 | function | | 1 | | 50 | 50 | | | 2026-11-01", "T2 | | | 1 | | 50 | 0 | | | 2026-11-01",
            "T3 | function | 50 | 0",
        ])
        #expect(tests.count == 1)
        #expect(rate(tests.first) == "1.0000")
    }

    // MARK: Status

    @Test(
        "Under 95% is amber, under 85% red",
        arguments: [
            (950, "green", "tests-passing"), (949, "amber", "tests-failing"), (850, "amber", "tests-failing"),
            (849, "red", "tests-failing"), (1000, "green", "tests-passing"), (0, "red", "tests-failing"),
        ])
    func status(passed: Int, status: String, code: String) throws {
        let rows = ["T1 | integration | | 1 | | 1000 | \(passed) | | | 2026-11-01"]
        let assessment = try assess(table("Tests", Self.headings, rows))
        #expect(assessment.status(.quality)?.computed.name == status)
        #expect(assessment.codes(.quality) == [code])
    }

    /// 9499 / 10,000 rounds to 95.0% and is under it all the same.
    @Test("A rate is compared before it is rounded")
    func unrounded() throws {
        let rows = ["T1 | integration | | 1 | | 10000 | 9499 | | | 2026-11-01"]
        let assessment = try assess(table("Tests", Self.headings, rows))
        #expect(assessment.tests.first?.passRate.map { ($0 * Rational(100)).rounded(places: 1) } == "95.0")
        #expect(assessment.codes(.quality) == ["tests-failing"])
    }

    @Test("Each type that fails is told, the worst first; the cycle before the last does not count")
    func severalTypes() throws {
        let assessment = try assess(
            table(
                "Tests", Self.headings,
                [
                    "T1 | unit | | 1 | | 100 | 90 | | | 2026-10-01",
                    "T2 | function | | 1 | | 100 | 80 | | | 2026-10-01",
                    "T3 | load | | 1 | | 100 | 10 | | | 2026-10-01", "T4 | load | | 2 | | 100 | 95 | | | 2026-11-01",
                ]))
        let reasons = try #require(assessment.status(.quality)?.reasons)
        #expect(reasons.map(\.status) == [.red, .amber])
        #expect(reasons.map(\.code) == [.testsFailing, .testsFailing])
    }

    @Test(
        "Results that cannot be read leave no green",
        arguments: [
            "T2 | load | 1", "T2 | load | | 1 | | many | 9 | | | 2026-11-01", "T2 | odd | | 1 | | 9 | 9 | | | ",
        ])
    func statusUnread(row: String) throws {
        let rows = ["T1 | unit | | 1 | | 10 | 10 | | | 2026-11-01", row]
        let assessment = try assess(table("Tests", Self.headings, rows))
        #expect(assessment.status(.quality)?.computed == .notRated)
        #expect(assessment.codes(.quality) == ["records-unread"])
    }
}
