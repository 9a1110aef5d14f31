import ProjectAssessment
import ProjectModel
import Testing

/// Earned schedule as others have published it: a cumulative plan by period, what is earned after some of them, and what
/// the source prints.
struct PublishedEarnedSchedule: CustomTestStringConvertible, Sendable {
    struct Point: Sendable {
        let earned: String
        let actualTime: Int
        /// ES, SV(t), SPI(t) and IEAC(t) to the places that the source prints; nil where it prints none.
        let schedule: String?
        var variance: String?
        var performance: String?
        var estimate: String?
    }

    let title: String
    let source: String
    /// After each period.
    let planned: [String]
    let points: [Point]

    var testDescription: String { title }

    static let all = [
        PublishedEarnedSchedule(
            title: "PM Knowledge Center: a project two weeks late",
            source: "pmknowledgecenter.com/node/167, Earned value management: forecasting time",
            planned: ["5", "10", "25", "55", "85", "120", "130", "140", "150", "150", "150"],
            points: [
                Point(earned: "3.33", actualTime: 1, schedule: "0.67"),
                Point(earned: "6.67", actualTime: 2, schedule: "1.33"),
                Point(earned: "10", actualTime: 3, schedule: "2.00"),
                Point(earned: "22.50", actualTime: 4, schedule: "2.83"),
                Point(earned: "70", actualTime: 5, schedule: "4.50"),
                Point(earned: "82.50", actualTime: 6, schedule: "4.92"),
                // From here on by hand: finished in week 11, nine were planned, and SPI would say 1.
                Point(
                    earned: "150", actualTime: 11, schedule: "9", variance: "-2", performance: "0.82", estimate: "11"),
            ]),
        PublishedEarnedSchedule(
            title: "cost_core: by hand",
            source: "github.com/MichaelFowler1/cost-risk-toolkit, tests/test_evm.py at 38bd486, hand calculation",
            planned: ["10", "30", "60", "80", "100"],
            points: [
                Point(
                    earned: "45", actualTime: 3, schedule: "2.5", variance: "-0.5", performance: "0.8333", estimate: "6"
                )
            ]),
        PublishedEarnedSchedule(
            title: "cost_core: month 13 of ten, where SPI recovers and SPI(t) does not",
            source: "github.com/MichaelFowler1/cost-risk-toolkit, tests/test_evm.py at 38bd486",
            planned: [
                "10", "20", "30", "40", "50", "60", "70", "80", "90", "100", "100", "100", "100", "100", "100",
            ],
            points: [
                Point(
                    earned: "91", actualTime: 13, schedule: "9.1", variance: "-3.9", performance: "0.7",
                    estimate: "14.2857")
            ]),
        PublishedEarnedSchedule(
            title: "evmtools: a flat step counts as passed",
            source: "github.com/masatomix/evmtools-node, src/domain/__tests__/EarnedSchedule.test.ts at 66eff76",
            planned: ["1", "2", "2", "3", "5"],
            points: [
                Point(earned: "2", actualTime: 4, schedule: "3"), Point(earned: "2.5", actualTime: 4, schedule: "3.5"),
            ]),
        PublishedEarnedSchedule(
            title: "evmtools: past the planned end",
            source: "github.com/masatomix/evmtools-node, src/domain/__tests__/EarnedSchedule.test.ts at 66eff76",
            planned: (1...10).map(String.init),
            points: [
                Point(
                    earned: "9.9", actualTime: 15, schedule: "9.9", variance: "-5.1", performance: "0.66",
                    estimate: "15.1515"),
                Point(earned: "10", actualTime: 10, schedule: "10", variance: "0", performance: "1", estimate: "10"),
            ]),
        PublishedEarnedSchedule(
            title: "driftless: days",
            source: "github.com/Back-Road-Creative/driftless, tests/test_calc_earned_schedule.py at b67c6df",
            planned: (1...20).map { String($0 * 100) },
            points: [
                Point(
                    earned: "1330", actualTime: 15, schedule: "13.3", variance: "-1.7", performance: "0.8867",
                    estimate: "22.556")
            ]),
        PublishedEarnedSchedule(
            title: "Pietroni: a reference curve",
            source: "Pietroni Tecnologie, “Earned Schedule – riferimento (§5)”, GPL-3.0 test of earnedSchedulePoints",
            planned: ["5", "12", "22", "35", "50", "65", "78", "88", "95", "100"],
            points: [
                Point(earned: "35", actualTime: 5, schedule: "4", variance: "-1", performance: "0.8"),
                Point(
                    earned: "40", actualTime: 5, schedule: "4.333333", variance: "-0.666667", performance: "0.866667",
                    estimate: "11.538462"),
            ]),
        PublishedEarnedSchedule(
            title: "pmcontrols: late by a month of ten",
            source: "github.com/arikanatakan/pmcontrols, tests/validation_cases.json at 03b3c52",
            planned: (1...10).map { String($0 * 10_000) },
            points: [
                Point(
                    earned: "30000", actualTime: 4, schedule: "3", variance: "-1", performance: "0.75",
                    estimate: "13.333"),
                Point(earned: "34000", actualTime: 4, schedule: "3.4"),
                Point(earned: "50000", actualTime: 4, schedule: "5", variance: "1", performance: "1.25", estimate: "8"),
            ]),
    ]
}

@Suite("Published earned schedule")
struct PublishedEarnedScheduleTests {
    private func amount(_ text: String) throws -> Rational { Rational(try #require(DecimalNumber(plain: text))) }

    private func matches(_ value: Rational?, _ text: String?) -> Bool {
        guard let text else { return true }
        return value?.rounded(places: text.split(separator: ".").dropFirst().first?.count ?? 0) == text
    }

    @Test("Each example gives what it should", arguments: PublishedEarnedSchedule.all)
    func example(_ example: PublishedEarnedSchedule) throws {
        let nodes = try example.planned.enumerated().map { index, planned in
            PlanCurve.Node(time: Rational(index + 1), value: try amount(planned), day: nil)
        }
        let plan = PlanCurve(start: nil, nodes: nodes, step: nil)
        for point in example.points {
            let schedule = EarnedSchedule(
                plan, earned: try amount(point.earned), actualTime: Rational(point.actualTime))
            #expect(matches(schedule.earnedSchedule, point.schedule), "ES at \(point.earned)")
            #expect(matches(schedule.scheduleVariance, point.variance), "SV(t) at \(point.earned)")
            #expect(matches(schedule.schedulePerformance, point.performance), "SPI(t) at \(point.earned)")
            #expect(matches(schedule.estimate, point.estimate), "IEAC(t) at \(point.earned)")
        }
    }

    /// The same file: nothing earned is ES 0 and no IEAC(t); no time passed is no SPI(t); more than the plan is the plan.
    @Test("The edges as evmtools has them")
    func edges() throws {
        let nodes = (1...5).map { PlanCurve.Node(time: Rational($0), value: Rational($0), day: nil) }
        let plan = PlanCurve(start: nil, nodes: nodes, step: nil)
        let nothing = EarnedSchedule(plan, earned: Rational(0), actualTime: Rational(3))
        #expect(nothing.scheduleVariance == Rational(-3))
        #expect(nothing.schedulePerformance?.isZero == true && nothing.estimate == nil)
        #expect(EarnedSchedule(plan, earned: Rational(1), actualTime: Rational(0)).schedulePerformance == nil)
        #expect(EarnedSchedule(plan, earned: Rational(7), actualTime: Rational(5)).earnedSchedule == Rational(5))
    }

    /// evmtools (ExcelProjectCreator.integration.test.ts at ba2278b) prints IEAC(t) 9.6627 for a plan of 1, 2, 13/3, 20/3,
    /// 9, …: its plan was rounded to three places first. Exactly it is 1575/163 = 9.6626.
    @Test("A plan that was rounded first gives another duration")
    func roundedPlan() throws {
        let thirds = [3, 6, 13, 20, 27, 31, 38, 45, 48]
        let third = Rational(1) / Rational(3) ?? Rational(0)
        let nodes = thirds.enumerated().map { index, value in
            PlanCurve.Node(time: Rational(index + 1), value: Rational(value) * third, day: nil)
        }
        let schedule = EarnedSchedule(
            PlanCurve(start: nil, nodes: nodes, step: nil), earned: try amount("8.2"), actualTime: Rational(5))
        #expect(schedule.earnedSchedule == Rational(163) / Rational(35))
        #expect(schedule.estimate?.rounded(places: 4) == "9.6626")
    }
}
