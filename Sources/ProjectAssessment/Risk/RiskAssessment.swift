import Diagnostics
import ProjectModel

/// A risk's score, band and share of the exposure.
package struct RiskAssessment: Sendable {
    package let record: Record
    /// 1 to 5; nil when the cell could not be read.
    package let probability: Int?
    package let impact: Int?
    /// Probability × impact, 1 to 25.
    package let score: Int?
    package let band: Status
    package let isOpen: Bool
    /// Whether it is a chance rather than a threat, by its strategy: exploit, enhance or share.
    package let isOpportunity: Bool
    /// Expected monetary value, probability × cost, in the project's currency; nil without a cost.
    package let exposure: DecimalNumber?
    /// The indicator that has crossed the risk's threshold, or its own.
    package let crossedIndicator: KPIAssessment?

    /// Bands 1–7, 8–14 and 15–25.
    package static func band(score: Int) -> Status {
        score >= RiskScore.high ? .red : score >= RiskScore.moderate ? .amber : .green
    }

    /// What a step of the scale stands for: .1 .3 .5 .7 .9 (PMBOK's linear scale of probability).
    package static func probability(step: Int) -> DecimalNumber {
        DecimalNumber(mantissa: Int128(step * 2 - 1), scale: 1) ?? .zero
    }

    init(_ record: Record, kpis: [KPIAssessment]) {
        self.record = record
        let state = record[Risks.state] ?? .open
        isOpen = !state.isClosed
        switch record[Risks.strategy] {
        case .exploit, .enhance, .share: isOpportunity = true
        default: isOpportunity = false
        }
        probability = record[Risks.probability].map(RiskScore.step)
        impact = record[Risks.impact].map(RiskScore.step)
        if let probability, let impact { score = probability * impact } else { score = nil }
        band = score.map(Self.band) ?? .notRated
        let share: DecimalNumber? = record[Risks.probability].map {
            switch $0 {
            case .score(let step): Self.probability(step: step)
            case .percent(let percent): percent
            }
        }
        exposure = share.flatMap { share in record[Risks.cost].flatMap { share.multiplying($0) } }
        let indicators = (record[Risks.indicator] ?? []).compactMap { reference in
            kpis.first { $0.record.id?.value == reference.id }
        }
        let threshold = record[Risks.threshold]
        let isOpen = self.isOpen
        crossedIndicator = indicators.first { isOpen && $0.hasCrossed(threshold) }
    }

    static func all(_ project: Project, kpis: [KPIAssessment]) -> [RiskAssessment] {
        project.records(Risks.register).filter { !$0.isRagged }.map { RiskAssessment($0, kpis: kpis) }
    }
}

extension [RiskAssessment] {
    /// The expected monetary value of open threats; nil when none of them has a cost, or one has a value that could not
    /// be read. A closed risk or one that occurred is out of it, an opportunity apart.
    package var threatExposure: DecimalNumber? { exposure { $0.isOpen && !$0.isOpportunity } }
    package var opportunityExposure: DecimalNumber? { exposure { $0.isOpen && $0.isOpportunity } }

    private func exposure(_ isCounted: (RiskAssessment) -> Bool) -> DecimalNumber? {
        let counted = filter(isCounted)
        if counted.contains(where: {
            $0.record.isUnread(Risks.cost) || ($0.record[Risks.cost] != nil && $0.record.isUnread(Risks.probability))
        }) {
            return nil
        }
        let values = counted.compactMap(\.exposure)
        return values.isEmpty ? nil : DecimalNumber.sum(values)
    }
}
