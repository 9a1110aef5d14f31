import Diagnostics
import ProjectModel

/// A risk's score, band and share of the exposure.
package struct RiskAssessment: Sendable {
    package let record: Record
    /// As things stand; nil when probability or impact could not be read.
    package let place: RiskScale.Place?
    /// With the response in place, and what it is to bring the risk down to; nil where nobody says.
    package let residual: RiskScale.Place?
    package let target: RiskScale.Place?
    /// Probability × impact, 1 to 25.
    package var score: Int? { place?.score }
    package var band: Status { place.map { Self.status($0.band) } ?? .notRated }
    package let isOpen: Bool
    /// Whether it is a chance rather than a threat, by its strategy: exploit, enhance or share.
    package let isOpportunity: Bool
    /// The probability as a share of one: what is written, or what its step stands for.
    package let share: DecimalNumber?
    /// Expected monetary value, probability × cost, in the project's currency; nil without a cost.
    package let exposure: DecimalNumber?
    /// The indicator that has crossed the risk's threshold, or its own.
    package let crossedIndicator: KPIAssessment?

    package static func status(_ band: RiskScale.Band) -> Status {
        switch band {
        case .low: .green
        case .moderate: .amber
        case .high: .red
        }
    }

    init(_ record: Record, kpis: [KPIAssessment], scale: RiskScale) {
        self.record = record
        let state = record[Risks.state] ?? .open
        isOpen = !state.isClosed
        isOpportunity = Risks.isOpportunity(record)
        place = scale.inherent(record)
        residual = scale.residual(record)
        target = scale.target(record)
        share = record[Risks.probability].map(scale.share)
        let share = self.share
        exposure = share.flatMap { share in record[Risks.cost].flatMap { share.multiplying($0) } }
        let indicators = (record[Risks.indicator] ?? []).compactMap { reference in
            kpis.first { $0.record.id?.value == reference.id }
        }
        let threshold = record[Risks.threshold]
        let isOpen = self.isOpen
        crossedIndicator = indicators.first { isOpen && $0.hasCrossed(threshold) }
    }

    static func all(_ project: Project, kpis: [KPIAssessment], scale: RiskScale) -> [RiskAssessment] {
        project.records(Risks.register).filter { !$0.isRagged }.map { RiskAssessment($0, kpis: kpis, scale: scale) }
    }
}

/// The expected monetary value of a project's open risks.
package struct RiskExposure: Sendable {
    /// Nil when no open threat has a cost, or one's worth is not known: its probability or cost is open or could not be
    /// read, or its row. A closed risk or one that occurred is out of it.
    package let threats: DecimalNumber?
    /// The same of open opportunities, which stay apart.
    package let opportunities: DecimalNumber?

    init(_ risks: [RiskAssessment], isAnyRagged: Bool) {
        threats = isAnyRagged ? nil : Self.sum(risks.filter { $0.isOpen && !$0.isOpportunity })
        opportunities = isAnyRagged ? nil : Self.sum(risks.filter { $0.isOpen && $0.isOpportunity })
    }

    private static func sum(_ risks: [RiskAssessment]) -> DecimalNumber? {
        let weighed = risks.filter { risk in
            guard let cell = risk.record.cell(Risks.cost) else { return false }
            return cell.value != .empty
        }
        let values = weighed.compactMap(\.exposure)
        return values.isEmpty || values.count < weighed.count ? nil : DecimalNumber.sum(values)
    }
}
