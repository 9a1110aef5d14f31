import ProjectAssessment
import ProjectModel
import Testing

/// What must hold of the figures of any project, whatever its numbers.
@Suite("Properties of the figures")
struct FigurePropertyTests {
    private static let seeds = (1...40).map { UInt64($0) }

    private func figures(_ seed: UInt64, _ manner: GeneratedProject.Manner = .init()) throws -> ComparedFigures {
        ComparedFigures(try GeneratedProject(seed: seed).assessment(manner))
    }

    @Test("The made-up projects have figures of every kind", arguments: seeds)
    func areRated(seed: UInt64) throws {
        let figures = try figures(seed)
        #expect(figures.money.count > 12 && figures.ratios.count > 12 && figures.dates.count > 5)
        #expect(figures.money["pv"] != nil && figures.money["eac"] != nil && figures.money["riskExposure"] != nil)
    }

    @Test("The order of rows changes no figure", arguments: seeds)
    func order(seed: UInt64) throws {
        let (before, after) = (try figures(seed), try figures(seed, .init(order: seed &+ 77)))
        #expect(before.money == after.money)
        #expect(before.ratios == after.ratios)
        #expect(before.dates == after.dates)
        #expect(before.days == after.days)
        #expect(before.statuses == after.statuses)
    }

    @Test("Seven times the money is seven times every amount, and no other ratio or status", arguments: seeds)
    func money(seed: UInt64) throws {
        let (before, after) = (try figures(seed), try figures(seed, .init(money: 7)))
        #expect(before.money.mapValues { $0 * Rational(7) } == after.money)
        #expect(before.ratios == after.ratios)
        #expect(before.dates == after.dates)
        #expect(before.statuses == after.statuses)
    }

    @Test("Dates 1,000 days later are dates 1,000 days later, and no other slip or amount", arguments: seeds)
    func dates(seed: UInt64) throws {
        let (before, after) = (try figures(seed), try figures(seed, .init(days: 1000)))
        // The charter's finish stays where it is.
        var (slips, later) = (before.days, after.days)
        slips["finishSlip"] = nil
        later["finishSlip"] = nil
        #expect(slips == later)
        #expect(before.dates.mapValues { $0.adding(days: 1000) } == after.dates)
        #expect(before.money == after.money)
        #expect(before.ratios == after.ratios)
        #expect(before.statuses == after.statuses)
    }

    @Test("Amounts in thousands, as the heading says, are the same amounts", arguments: seeds)
    func unit(seed: UInt64) throws {
        let (before, after) = (try figures(seed), try figures(seed, .init(inThousands: true)))
        #expect(before.money == after.money)
        #expect(before.ratios == after.ratios)
        #expect(before.statuses == after.statuses)
    }
}
