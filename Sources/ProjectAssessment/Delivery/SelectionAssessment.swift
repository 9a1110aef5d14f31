import Diagnostics
import ProjectModel

/// Candidates scored by weighted criteria, and how firm the ranking is.
///
/// Weighted sum model: a candidate's result is Σ weight × score / Σ weight.
package struct SelectionAssessment: Sendable {
    /// A candidate with what its scores come to.
    package struct Candidate: Sendable {
        package let name: String
        /// Nil where a score is missing or could not be read: a sum without it would be a wrong one.
        package let result: Rational?
        /// 1 for the best; equals share a rank.
        package let rank: Int?
        /// The scores in the order of the criteria.
        package let scores: [DecimalNumber?]
    }

    /// What would have to happen to one weight for another candidate to lead.
    package struct Turn: Sendable {
        package let criterion: Record
        package let weight: DecimalNumber
        /// The weight at which the rival draws level, the others staying as they are; at least zero.
        package let turningWeight: Rational
        package let rival: String
    }

    package let criteria: [Record]
    package let weights: [DecimalNumber]
    /// In the order of the columns.
    package let candidates: [Candidate]
    /// The least change of a single weight that takes the lead from the winner; nil where no change of one weight does.
    package let nearestTurn: Turn?
    package let weightSum: DecimalNumber?

    /// The leader; nil where two lead or a result is missing.
    package var winner: Candidate? {
        let first = candidates.filter { $0.rank == 1 }
        return first.count == 1 && candidates.allSatisfy { $0.result != nil } ? first.first : nil
    }

    /// Best first; those without a result last.
    package var ranking: [Candidate] { candidates.stablySorted { ($0.rank ?? .max) < ($1.rank ?? .max) } }

    /// Nil where the project scores no candidates, or a weight could not be read.
    init?(_ project: Project) {
        let records = project.records(Selection.register)
        let criteria = records.filter { !$0.isRagged }
        // A row that nobody can read is a weight and scores that are missing.
        let isWhole = criteria.count == records.count
        guard !criteria.isEmpty else { return nil }
        let weights = criteria.compactMap { $0[Selection.weight]?.value }
        guard weights.count == criteria.count, let sum = DecimalNumber.sum(weights), !sum.isZero else { return nil }
        let names = Selection.candidates(criteria)
        let scores = criteria.map { record in
            Dictionary(record.unknownCells.map { ($0.heading, $0) }, uniquingKeysWith: { first, _ in first })
        }
        guard !names.isEmpty else { return nil }
        let scored = names.map { name -> (name: String, scores: [DecimalNumber?], result: Rational?) in
            let scores = scores.map { $0[name].flatMap { Selection.score($0) } }
            let parts = zip(weights, scores).compactMap { weight, score in
                score.map { Rational(weight) * Rational($0) }
            }
            let total = parts.reduce(Rational(0), +)
            return (name, scores, isWhole && parts.count == criteria.count ? total / Rational(sum) : nil)
        }
        let candidates = scored.map { candidate in
            let rank = candidate.result.map { result in
                1 + scored.count { other in other.result.map { $0 > result } ?? false }
            }
            return Candidate(name: candidate.name, result: candidate.result, rank: rank, scores: candidate.scores)
        }
        self.criteria = criteria
        self.weights = weights
        self.candidates = candidates
        weightSum = sum
        nearestTurn = Self.nearestTurn(candidates, criteria, weights)
    }

    /// With a lead of Σ wᵢ(aᵢ − bᵢ) the rival draws level once wᵢ becomes wᵢ − lead / (aᵢ − bᵢ).
    private static func nearestTurn(
        _ candidates: [Candidate], _ criteria: [Record], _ weights: [DecimalNumber]
    ) -> Turn? {
        let leaders = candidates.filter { $0.rank == 1 }
        guard leaders.count == 1, let winner = leaders.first, candidates.allSatisfy({ $0.result != nil }) else {
            return nil
        }
        let sum = weights.reduce(Rational(0)) { $0 + Rational($1) }
        var best: (turn: Turn, change: Rational)?
        for rival in candidates where rival.name != winner.name && rival.result != nil {
            let differences = zip(winner.scores, rival.scores).map { first, second in
                Rational(first ?? .zero) - Rational(second ?? .zero)
            }
            let lead = zip(weights, differences).reduce(Rational(0)) { $0 + Rational($1.0) * $1.1 }
            for (index, difference) in differences.enumerated() {
                guard let change = lead / difference else { continue }
                let weight = Rational(weights[index]) - change
                // Without any weight left there is no score.
                guard !weight.isNegative, !(sum - change).isZero else { continue }
                let size = change.isNegative ? -change : change
                if let best, best.change <= size { continue }
                best = (
                    Turn(
                        criterion: criteria[index], weight: weights[index], turningWeight: weight, rival: rival.name),
                    size
                )
            }
        }
        return best?.turn
    }
}

/// What a candidate costs and brings over its years.
package struct CandidateEconomics: Sendable {
    package let record: Record
    /// Purchase and implementation, and running cost over the years.
    package let cost: DecimalNumber?
    package let benefit: DecimalNumber?
    /// Benefit − cost, not discounted.
    package let net: DecimalNumber?

    init(_ record: Record) {
        self.record = record
        let years = record[Candidates.years]
        let once = [Candidates.purchaseCost, Candidates.implementationCost]
        let isUnread =
            (once + [Candidates.annualCost]).contains { record.isUnread($0) || record.cell($0)?.value == .open }
            || record.isUnread(Candidates.years)
        let given = once.compactMap { record[$0] }
        let running = record[Candidates.annualCost].flatMap { annual in years.flatMap { annual.multiplying($0) } }
        let isIncomplete =
            isUnread || given.isEmpty && running == nil || record[Candidates.annualCost] != nil && years == nil
        let cost = isIncomplete ? nil : DecimalNumber.sum(given + [running].compactMap { $0 })
        let benefit = record[Candidates.annualBenefit].flatMap { annual in years.flatMap { annual.multiplying($0) } }
        self.cost = cost
        self.benefit = benefit
        net = benefit.flatMap { benefit in cost.flatMap { benefit.subtracting($0) } }
    }

    static func all(_ project: Project) -> [CandidateEconomics] {
        project.records(Candidates.register).filter { !$0.isRagged }.map { CandidateEconomics($0) }
    }
}
