import Diagnostics

/// How much a risk weighs in a portfolio: what the steps of its scales stand for, and from which score on it is amber
/// and red.
///
/// The defaults are PMBOK's linear scale of probability, .1 .3 .5 .7 .9, and the bands 1–7, 8–14 and 15–25; no standard
/// gives bands, and sources differ, so a portfolio may set both and the page prints them.
package struct RiskScale: Sendable, Hashable {
    /// A risk's weight.
    package enum Band: Int, Sendable, Comparable {
        case low, moderate, high

        package static func < (left: Band, right: Band) -> Bool { left.rawValue < right.rawValue }
    }

    /// The least score of a moderate risk.
    package var moderate = 8
    /// The least score of a high one.
    package var high = 15
    /// What each step of probability stands for, shares of one, rising.
    package var probabilities = (1...5).compactMap { DecimalNumber(mantissa: Int128($0 * 2 - 1), scale: 1) }
    /// The band of each cell, by probability and impact from 1 on; nil where the score decides.
    package var cells: [[Band]]?

    package static let standard = RiskScale()

    /// The step of an impact. A percentage falls into the fifth of the scale that holds it: up to 20% is 1.
    package func impact(_ reading: ScaleReading) -> Int {
        switch reading {
        case .score(let step): step
        case .percent(let share):
            (1...4).first { share <= (DecimalNumber(mantissa: Int128($0 * 2), scale: 1) ?? .one) } ?? 5
        }
    }

    /// The step of a probability. A percentage belongs to the step whose own is nearest, and to the lower of two.
    package func probability(_ reading: ScaleReading) -> Int {
        switch reading {
        case .score(let step): return step
        case .percent(let share):
            let twice = share.adding(share) ?? share
            for step in 1..<probabilities.count {
                if let sum = probabilities[step - 1].adding(probabilities[step]), twice <= sum { return step }
            }
            return probabilities.count
        }
    }

    /// The share of one that a probability is: what is written, or what its step stands for.
    package func share(_ reading: ScaleReading) -> DecimalNumber {
        switch reading {
        case .percent(let share): share
        case .score(let step): probabilities.indices.contains(step - 1) ? probabilities[step - 1] : .one
        }
    }

    /// The band of two steps of 1 to 5.
    package func band(probability: Int, impact: Int) -> Band {
        if let cells, cells.indices.contains(probability - 1), cells[probability - 1].indices.contains(impact - 1) {
            return cells[probability - 1][impact - 1]
        }
        let score = probability * impact
        return score >= high ? .high : score >= moderate ? .moderate : .low
    }

    /// Where a risk stands on both scales.
    package struct Place: Sendable, Hashable {
        /// 1 to 5.
        package let probability: Int
        package let impact: Int
        package let band: Band
        /// Probability × impact, 1 to 25.
        package var score: Int { probability * impact }
    }

    /// As things stand; nil where probability or impact is missing or could not be read.
    package func inherent(_ risk: Record) -> Place? { place(risk[Risks.probability], risk[Risks.impact]) }

    /// With the response in place.
    package func residual(_ risk: Record) -> Place? {
        place(risk[Risks.residualProbability], risk[Risks.residualImpact])
    }

    /// What the response is to bring the risk down to.
    package func target(_ risk: Record) -> Place? { place(risk[Risks.targetProbability], risk[Risks.targetImpact]) }

    package func isHigh(_ risk: Record) -> Bool { inherent(risk)?.band == .high }

    private func place(_ probability: ScaleReading?, _ impact: ScaleReading?) -> Place? {
        guard let probability, let impact else { return nil }
        let (likely, severe) = (self.probability(probability), self.impact(impact))
        return Place(probability: likely, impact: severe, band: band(probability: likely, impact: severe))
    }
}
