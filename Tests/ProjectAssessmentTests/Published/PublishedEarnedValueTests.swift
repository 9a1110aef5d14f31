import ProjectAssessment
import ProjectModel
import Testing

/// Earned value as others have published it: the four amounts, what the source prints of them, and where that is wrong.
///
/// Wrong answers come from few habits: an index is rounded before it is used, an amount of one period is held against a
/// cumulative one, an estimate is made from another total than its variance. Each such example says so and gives what is
/// right.
struct PublishedEarnedValue: CustomTestStringConvertible, Sendable {
    let title: String
    let source: String
    let total: String
    let planned: String?
    let earned: String
    let actual: String
    /// By the figure's key, what comes out, to the places that the source prints.
    let figures: [(key: String, value: String)]
    /// By the figure's key, what the source prints instead.
    var wrong: [(key: String, value: String, why: String)] = []

    var testDescription: String { title }

    static let all = [
        PublishedEarnedValue(
            title: "OpenConstructionERP: every formula",
            source: "github.com/datadrivenconstruction/OpenConstructionERP, unit tests of app.modules.full_evm.metrics",
            total: "1000000", planned: "550000", earned: "500000", actual: "520000",
            figures: [
                ("sv", "-50000.00"), ("cv", "-20000.00"), ("spi", "0.909091"), ("cpi", "0.961538"),
                ("percentComplete", "0.500000"), ("percentSpent", "0.520000"), ("eac", "1040000.00"),
                ("eacAtypical", "1020000.00"), ("eacComposite", "1092000.00"), ("etc", "520000.00"),
                ("vac", "-40000.00"), ("tcpi", "1.041667"), ("tcpiEac", "0.961538"),
            ]),
        PublishedEarnedValue(
            title: "OpenConstructionERP: no estimate by way of a rounded index",
            source: "github.com/datadrivenconstruction/OpenConstructionERP, unit tests of app.modules.full_evm.metrics",
            total: "7000000", planned: "3000000", earned: "2345678", actual: "2600000",
            // BAC · AC / EV to the cent. By way of CPI to six places, 0.902184, it would be 7758949.39.
            figures: [("eac", "7758950.72"), ("cpi", "0.902184")]),
        PublishedEarnedValue(
            title: "Wiki Slate, forecasting: thousands of dollars",
            source: "wikislate.com/view.php?p=15-evm-forecasting.html",
            total: "100", planned: "50", earned: "40", actual: "45",
            // The source prints CPI as 0.89 and goes on with 8/9: 100 / 0.89 would be 112.4.
            figures: [
                ("cpi", "0.89"), ("eac", "112.5"), ("etc", "67.5"), ("vac", "-12.5"), ("eacComposite", "129"),
                ("tcpi", "1.09"),
            ]),
        PublishedEarnedValue(
            title: "driftless: four tasks",
            source: "github.com/Back-Road-Creative/driftless, tests/test_calc_evm.py at 07f74ab",
            total: "10000", planned: "2200", earned: "1800", actual: "2000",
            figures: [
                ("cpi", "0.9"), ("spi", "0.818182"), ("eac", "11111.111111"), ("etc", "9111.111111"),
                ("vac", "-1111.111111"), ("cv", "-200"), ("sv", "-400"), ("eacAtypical", "10200"),
                ("eacComposite", "13135.802469"), ("tcpi", "1.025"), ("tcpiEac", "0.9"),
            ]),
        PublishedEarnedValue(
            title: "pmcontrols: behind and over",
            source: "github.com/arikanatakan/pmcontrols, tests/validation_cases.json",
            total: "100000", planned: "40000", earned: "30000", actual: "35000",
            figures: [
                ("cv", "-5000"), ("sv", "-10000"), ("cpi", "0.857142857"), ("spi", "0.75"), ("eac", "116666.667"),
                ("eacAtypical", "105000"), ("etc", "81666.667"), ("tcpi", "1.076923"), ("vac", "-16666.667"),
            ]),
        PublishedEarnedValue(
            title: "pmcontrols: ahead and under",
            source: "github.com/arikanatakan/pmcontrols, tests/validation_cases.json",
            total: "100000", planned: "40000", earned: "50000", actual: "45000",
            figures: [
                ("cpi", "1.1111"), ("spi", "1.25"), ("eac", "90000"), ("eacAtypical", "95000"), ("vac", "10000"),
            ]),
        PublishedEarnedValue(
            title: "UT Dallas and QuickBooks: half a year",
            source: "quickbooks.intuit.com/ca/resources/running-a-business/using-earned-value-management",
            total: "100000", planned: "55000", earned: "50000", actual: "45000",
            figures: [("sv", "-5000"), ("spi", "0.91"), ("cv", "5000"), ("cpi", "1.11"), ("eac", "90000")]),
        PublishedEarnedValue(
            title: "XYZ website redesign",
            source: "coda.io/@seagram-kern-xyz-wsrd/xyz-website-redesign, Determine project progress performance",
            total: "105430.00", planned: "15595.00", earned: "15595.00", actual: "14866.00",
            figures: [
                ("etc", "85635.60"), ("eac", "100501.60"), ("vac", "4928.40"), ("cv", "729.00"), ("cpi", "1.04904"),
                ("spi", "1.00"), ("sv", "0.00"),
            ]),
        PublishedEarnedValue(
            title: "ENGI5003, University of Adelaide: three tasks",
            source: "asksia.ai/explore/au-adelaide/engi5003/project-control-closure-reflection",
            total: "45", planned: "43", earned: "33", actual: "38",
            figures: [("sv", "-10"), ("spi", "0.77"), ("cv", "-5"), ("cpi", "0.87")]),
        PublishedEarnedValue(
            title: "Grist: EAC through CPI .93", source: "gristprojectmanagement.us/integration/info-uhq.html",
            total: "500000", planned: nil, earned: "150000", actual: "162000",
            figures: [("cpi", "0.93"), ("eac", "540000")],
            wrong: [("eac", "538344", "162,000 + 350,000 / .93: CPI is 25/27, and was rounded first")]),
        PublishedEarnedValue(
            title: "iZenBridge: one EAC, two answers", source: "forum.izenbridge.com/viewtopic.php?f=10&t=8363",
            total: "375000", planned: nil, earned: "200000", actual: "210000",
            figures: [("cpi", "0.95"), ("eac", "393750")],
            wrong: [
                ("eac", "394210", "AC + (BAC − EV) / 0.95: CPI is 20/21"),
                ("eac", "394736", "BAC / 0.95, by another reader"),
            ]),
        PublishedEarnedValue(
            title: "NHQ: a scheduling exam", source: "exam-dumps.net/exams/pmi/pmi-sp/page-13",
            total: "2208456", planned: nil, earned: "883382.40", actual: "725000", figures: [("eac", "1812500")],
            wrong: [("eac", "1812498", "BAC / 1.21846; at 40% complete, AC / 0.40 is exact")]),
        PublishedEarnedValue(
            title: "The PM Student: thousands of dollars",
            source: "thepmstudent.blogspot.com/2007/08/evm-forecasting.html",
            total: "200", planned: "100", earned: "90", actual: "85",
            figures: [("cpi", "1.06"), ("spi", "0.90"), ("eacAtypical", "195"), ("etc", "103.9"), ("eac", "188.9")],
            wrong: [
                ("etc", "103.8", "110 / 1.06: CPI is 18/17"), ("eac", "188.8", "follows from it"),
            ]),
        PublishedEarnedValue(
            title: "PRA: one period's cost against cumulative earned value",
            source: "paulgovan.github.io/PRA/reference/cpi.html",
            total: "100000", planned: "40000", earned: "35000", actual: "63000",
            figures: [
                ("spi", "0.875"), ("eacAtypical", "128000"), ("tcpi", "1.76"), ("cpi", "0.556"), ("eac", "180000"),
            ],
            wrong: [("cpi", "0.972", "35,000 / 36,000: the third period's cost, where 63,000 were spent so far")]),
        PublishedEarnedValue(
            title: "Four weeks of work done in seven",
            source: "software-testing.com/topic/11560/do-i-have-evm-planned-value-understood-correctly",
            total: "100000", planned: "100000", earned: "100000", actual: "112000",
            // Done is done: SPI is 1 at the end, however late. Earned schedule tells the difference.
            figures: [("spi", "1.00"), ("cpi", "0.89"), ("eac", "112000"), ("etc", "0"), ("vac", "-12000")],
            wrong: [("cpi", "0.90", "100/112 is 0.893")]),
        PublishedEarnedValue(
            title: "pmev: an estimate from another total",
            source: "github.com/david-hammond/pmev, README.md at 3daf521",
            total: "47934", planned: "25144.5", earned: "13878.46", actual: "10000",
            figures: [
                ("sv", "-11266.04"), ("cv", "3878.46"), ("cpi", "1.39"), ("eac", "34538.41"), ("vac", "13395.59"),
            ],
            wrong: [
                ("eac", "108081.16", "the project's value of 150,000 / CPI, where BAC is 47,934"),
                ("vac", "-60147.17", "follows from it"),
            ]),
    ]
}

@Suite("Published earned value")
struct PublishedEarnedValueTests {
    private func figure(_ key: String, of figures: EarnedValueFigures) -> Rational? {
        switch key {
        case "sv": figures.scheduleVariance
        case "cv": figures.costVariance
        case "spi": figures.schedulePerformance
        case "cpi": figures.costPerformance
        case "eac": figures.estimate
        case "eacAtypical": figures.estimateAtypical
        case "eacComposite": figures.estimateComposite
        case "etc": figures.estimateToComplete
        case "vac": figures.varianceAtCompletion
        case "tcpi": figures.toCompletePerformance
        case "tcpiEac": figures.toCompletePerformanceToEstimate
        case "percentComplete": figures.percentComplete
        case "percentSpent": figures.percentSpent
        default: nil
        }
    }

    private func amount(_ text: String) throws -> Rational { Rational(try #require(DecimalNumber(plain: text))) }

    private func places(_ text: String) -> Int { text.split(separator: ".").dropFirst().first?.count ?? 0 }

    @Test("Each example gives what it should", arguments: PublishedEarnedValue.all)
    func example(_ example: PublishedEarnedValue) throws {
        let figures = EarnedValueFigures(
            budgetAtCompletion: try amount(example.total), plannedValue: try example.planned.map(amount),
            earnedValue: try amount(example.earned), actualCost: try amount(example.actual))
        for (key, value) in example.figures {
            let own = try #require(figure(key, of: figures), "\(key)")
            #expect(own.rounded(places: places(value)) == value, "\(key) of \(example.source)")
        }
        for (key, value, why) in example.wrong {
            #expect(figure(key, of: figures)?.rounded(places: places(value)) != value, "\(key): \(why)")
        }
    }

    /// PMZilla (pmzilla.com/tcpi): AC 200,000, CV 25,000, BAC 350,000. With EAC = BAC / CPI the index to EAC is CPI, 1.125;
    /// with EAC = AC + BAC − EV it is 1. The first EAC is printed as 311,000: it is 2,800,000 / 9.
    /// PM PrepCast (project-management-prepcast.com, question 3731): 20,000 budgeted, 17,000 spent, 75% done, a new budget of
    /// 25,000: 5,000 / 8,000 = 0.625.
    @Test("The to-complete index goes with the estimate that it is held against")
    func toComplete() throws {
        let figures = EarnedValueFigures(
            budgetAtCompletion: Rational(350_000), plannedValue: nil, earnedValue: Rational(225_000),
            actualCost: Rational(200_000))
        #expect(figures.toCompletePerformanceToEstimate?.rounded(places: 3) == "1.125")
        #expect(figures.estimate?.rounded(places: 0) == "311111")
        #expect(figures.toCompletePerformanceToEstimate == figures.costPerformance)
        let other = EarnedValueFigures(
            budgetAtCompletion: Rational(20_000), plannedValue: nil, earnedValue: Rational(15_000),
            actualCost: Rational(17_000))
        // To the old budget; the answer to the new one is a distractor's neighbour: 5/3.
        #expect(other.toCompletePerformance?.rounded(places: 3) == "1.667")
    }
}
