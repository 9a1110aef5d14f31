/// How much a risk weighs: probability × impact, each a step of 1 to 5.
package enum RiskScore {
    /// The least score of a high risk.
    package static let high = 15
    /// The least score of a moderate one.
    package static let moderate = 8

    /// As things stand; nil where probability or impact is missing or could not be read.
    package static func inherent(_ risk: Record) -> Int? { score(risk[Risks.probability], risk[Risks.impact]) }

    /// With the response in place.
    package static func residual(_ risk: Record) -> Int? {
        score(risk[Risks.residualProbability], risk[Risks.residualImpact])
    }

    /// What the response is to bring the risk down to.
    package static func target(_ risk: Record) -> Int? {
        score(risk[Risks.targetProbability], risk[Risks.targetImpact])
    }

    package static func isHigh(_ risk: Record) -> Bool { inherent(risk).map { $0 >= high } ?? false }

    /// A percentage falls into the step whose fifth of the scale holds it: up to 20% is 1, up to 40% is 2.
    package static func step(_ reading: ScaleReading) -> Int {
        switch reading {
        case .score(let step): step
        case .percent(let share): (1...4).first { share <= upperEnd(of: $0) } ?? 5
        }
    }

    private static func upperEnd(of step: Int) -> DecimalNumber {
        DecimalNumber(mantissa: Int128(step * 2), scale: 1) ?? .one
    }

    private static func score(_ probability: ScaleReading?, _ impact: ScaleReading?) -> Int? {
        guard let probability, let impact else { return nil }
        return step(probability) * step(impact)
    }
}
