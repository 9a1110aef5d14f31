import Diagnostics
import ProjectAssessment
import ProjectModel
import Testing

@Suite("Selection")
struct SelectionTests {
    private func selection(_ candidates: String, _ rows: [String]) throws -> SelectionAssessment {
        try #require(try assess(table("Selection", "Criterion | Weight | " + candidates, rows)).selection)
    }

    private func results(_ selection: SelectionAssessment) -> [String?] {
        selection.candidates.map { $0.result?.rounded(places: 4) }
    }

    // MARK: Weighted sums

    /// The example of the article “Weighted sum model” of Wikipedia, https://en.wikipedia.org/wiki/Weighted_sum_model,
    /// read in the copy at http://cryer.org.uk/weighted_sum_model:
    ///
    ///          C1    C2    C3    C4    score
    ///     w    0.20  0.15  0.40  0.25
    ///     A1   25    20    15    30    21.50
    ///     A2   10    30    20    30    22.00
    ///     A3   30    10    30    10    22.00
    private static let published = ["C1 | 0.20 | 25 | 10 | 30", "C2 | 0.15 | 20 | 30 | 10", "C3 | 0.40 | 15 | 20 | 30"]
    private static let last = "C4 | 0.25 | 30 | 30 | 10"

    @Test("The published example gives the published scores, and no leader where two lead")
    func published() throws {
        let selection = try selection("A1 | A2 | A3", Self.published + [Self.last])
        #expect(results(selection) == ["21.5000", "22.0000", "22.0000"])
        #expect(selection.candidates.map(\.rank) == [3, 1, 1])
        #expect(selection.ranking.map(\.name) == ["A2", "A3", "A1"])
        #expect(selection.winner == nil)
        #expect(selection.nearestTurn == nil)
        #expect(selection.weightSum?.plain == "1")
    }

    @Test(
        "Weights count by their shares, whatever they add up to",
        arguments: [
            ["20", "15", "40", "25"], ["20%", "15%", "40%", "25%"], ["4", "3", "8", "5"], ["1.6", "1.2", "3.2", "2"],
        ])
    func shares(weights: [String]) throws {
        let scores = ["25 | 10 | 30", "20 | 30 | 10", "15 | 20 | 30", "30 | 30 | 10"]
        let rows = zip(weights, scores).enumerated().map { "C\($0 + 1) | \($1.0) | \($1.1)" }
        #expect(try results(selection("A1 | A2 | A3", rows)) == ["21.5000", "22.0000", "22.0000"])
    }

    /// Alpha (5 · 1 + 4 · 2) / 3 = 13/3, Beta (4 · 1 + 4 · 2) / 3 = 4: no decimal holds the first.
    @Test("A quotient stays exact until it is written")
    func exact() throws {
        let selection = try selection("Alpha | Beta", ["Price | 1 | 5 | 4", "Support | 2 | 4 | ４"])
        #expect(selection.candidates.first?.result.map { $0 * Rational(3) } == Rational(13))
        #expect(results(selection) == ["4.3333", "4.0000"])
        #expect(selection.winner?.name == "Alpha")
    }

    @Test("A criterion of no weight changes no score")
    func zeroWeight() throws {
        let selection = try selection("Alpha | Beta", ["Price | 1 | 5 | 4", "Colour | 0 | 0 | 5"])
        #expect(results(selection) == ["5.0000", "4.0000"])
    }

    @Test(
        "Without any weight nothing is ranked",
        arguments: [["0", "0"], ["", ""], ["high", "1"], ["TBD", "1"], ["1", ""]])
    func noWeights(weights: [String]) throws {
        let rows = weights.enumerated().map { "C\($0) | \($1) | 5 | 4" }
        #expect(try assess(table("Selection", "Criterion | Weight | Alpha | Beta", rows)).selection == nil)
    }

    @Test("Without candidates there is nothing to rank")
    func noCandidates() throws {
        #expect(try assess(table("Selection", "Criterion | Weight", ["Price | 1"])).selection == nil)
        #expect(try assess("").selection == nil)
    }

    @Test("A row of totals is no criterion")
    func total() throws {
        let rows = ["Price | 60 | 5 | 4", "Support | 40 | 2 | 4"]
        let selection = try selection("Alpha | Beta", rows + ["Total | 100 | 7 | 8"])
        // 0.6 · 5 + 0.4 · 2 = 3.8; 4.
        #expect(results(selection) == ["3.8000", "4.0000"])
        #expect(selection.criteria.count == 2)
    }

    // MARK: What is missing

    @Test(
        "A candidate without one of its scores has no result and no rank", arguments: ["", "TBD", "good", "n/a", "-"])
    func missingScore(score: String) throws {
        let selection = try selection(
            "Alpha | Beta | Gamma", ["Price | 60 | 5 | 4 | \(score)", "Support | 40 | 2 | 4 | 5"])
        #expect(results(selection) == ["3.8000", "4.0000", nil])
        #expect(selection.candidates.map(\.rank) == [2, 1, nil])
        #expect(selection.ranking.map(\.name) == ["Beta", "Alpha", "Gamma"])
        // Gamma might lead: (60 · x + 200) / 100 is over 4 from x = 3.4.
        #expect(selection.winner == nil)
    }

    @Test("While a result is missing no weight is said to turn the lead")
    func missingScoreTurn() throws {
        let selection = try selection("Alpha | Beta | Gamma", ["Price | 60 | 5 | 4 | ", "Support | 40 | 2 | 4 | 5"])
        #expect(selection.nearestTurn == nil)
    }

    /// The dropped cell makes a criterion of weight 40 unreadable: on Price alone Alpha leads, with any scores for Support
    /// that the row may mean, Beta may.
    @Test("A criterion with a dropped cell leaves nobody leading")
    func ragged() throws {
        let assessment = try assess(
            table("Selection", "Criterion | Weight | Alpha | Beta", ["Price | 60 | 5 | 4", "Support | 40 | 5"]))
        #expect(assessment.selection?.winner == nil)
    }

    // MARK: Turns

    /// The published matrix without A3. A2 leads A1 by 22.00 − 21.50 = 0.50. The change of a weight that makes two
    /// level is the lead over the difference of the scores, as in E. Triantaphyllou and A. Sánchez, “A sensitivity
    /// analysis approach for some deterministic multi-criteria decision-making methods”, Decision Sciences 28 (1997),
    /// 151–194, http://www.decisionsciences.org/dsj/VOL28_1/28_1_151.htm:
    ///
    ///     C1  0.5 / (10 − 25) = −0.0333   weight 0.20 + 0.0333 = 0.2333
    ///     C2  0.5 / (30 − 20) =  0.05     weight 0.10
    ///     C3  0.5 / (20 − 15) =  0.10     weight 0.30
    ///     C4  0.5 / (30 − 30)             never
    ///
    /// The least is C1. At 7/30 both have 67/3: 25 · 7/30 + 16.5 and 10 · 7/30 + 20.
    @Test("The weight that turns the lead with the least change is found")
    func turn() throws {
        let rows = ["C1 | 0.20 | 25 | 10", "C2 | 0.15 | 20 | 30", "C3 | 0.40 | 15 | 20", "C4 | 0.25 | 30 | 30"]
        let turn = try #require(try selection("A1 | A2", rows).nearestTurn)
        #expect(turn.criterion.title.plain == "C1")
        #expect(turn.weight.plain == "0.2")
        #expect(turn.turningWeight * Rational(30) == Rational(7))
        #expect(turn.rival == "A1")
        // All weights times 30.
        let level = try selection(
            "A1 | A2", ["C1 | 7 | 25 | 10", "C2 | 4.5 | 20 | 30", "C3 | 12 | 15 | 20", "C4 | 7.5 | 30 | 30"])
        #expect(level.candidates.map(\.rank) == [1, 1])
    }

    /// Alpha 400, Beta 370, Gamma 350. Against Beta the lead of 30 over the differences 1, 0, 1, −3 is 30, –, 30, −10:
    /// weights 10, –, under 0, 20. Against Gamma 50 over −1, 2, 2, −1 is −50, 25, 25, −50: 90, 5, under 0, 60.
    @Test("Every rival is asked, and a weight never falls below nothing")
    func rivals() throws {
        let rows = [
            "Function | 40 | 4 | 3 | 5", "Price | 30 | 4 | 4 | 2", "Support | 20 | 5 | 4 | 3",
            "References | 10 | 2 | 5 | 3",
        ]
        let selection = try selection("Alpha | Beta | Gamma", rows)
        #expect(results(selection) == ["4.0000", "3.7000", "3.5000"])
        #expect(selection.winner?.name == "Alpha")
        let turn = try #require(selection.nearestTurn)
        #expect(turn.criterion.title.plain == "References")
        #expect(turn.turningWeight == Rational(20))
        #expect(turn.rival == "Beta")
    }

    /// Alpha leads by 60 · 1 + 40 · 1 = 100; neither weight has 100 to give.
    @Test("Who is better in everything stays ahead whatever one weight is")
    func dominant() throws {
        #expect(try selection("Alpha | Beta", ["Price | 60 | 5 | 4", "Support | 40 | 5 | 4"]).nearestTurn == nil)
    }

    /// Alpha leads by 60; without any weight on Price both have 4.
    @Test("A weight may have to fall to nothing")
    func toNothing() throws {
        let turn = try #require(
            try selection("Alpha | Beta", ["Price | 60 | 5 | 4", "Support | 40 | 4 | 4"]).nearestTurn)
        #expect(turn.criterion.title.plain == "Price")
        #expect(turn.turningWeight.isZero)
    }

    @Test("The only criterion cannot lose its weight: without it there is no score")
    func onlyCriterion() throws {
        #expect(try selection("Alpha | Beta", ["Price | 100 | 5 | 4"]).nearestTurn == nil)
    }

    // MARK: Order

    @Test("The order of criteria and of candidates changes no figure")
    func order() throws {
        let criteria = ["Function | 40", "Price | 30", "Support | 20", "References | 10"]
        let scores = ["Alpha": ["4", "4", "5", "2"], "Beta": ["3", "4", "4", "5"], "Gamma": ["5", "2", "3", "3"]]
        for names in orders(of: ["Alpha", "Beta", "Gamma"]) {
            let rows = criteria.enumerated().map { index, row in
                row + names.map { " | " + (scores[$0]?[index] ?? "") }.joined()
            }
            for written in orders(of: rows) {
                let selection = try selection(names.joined(separator: " | "), written)
                let byName = selection.candidates.sorted { $0.name < $1.name }
                #expect(byName.map { $0.result?.rounded(places: 4) } == ["4.0000", "3.7000", "3.5000"])
                #expect(byName.map(\.rank) == [1, 2, 3])
                #expect(selection.nearestTurn?.criterion.title.plain == "References")
                #expect(selection.nearestTurn?.rival == "Beta")
            }
        }
    }
}
