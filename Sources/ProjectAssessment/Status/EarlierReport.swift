import ProjectModel

/// What of the last report this one is held against.
package struct EarlierReport: Sendable {
    /// A status as it was computed and as the manager declared it.
    package struct Verdict: Sendable {
        package let computed: Status
        package let declared: Status?
    }

    package let statusDate: CivilDate
    package let overall: Verdict
    private let verdicts: [Dimension: Verdict]
    private let milestones: [String: CivilDate]
    private let places: [String: RiskScale.Place]

    package init(_ assessment: ProjectAssessment) {
        statusDate = assessment.statusDate
        overall = Verdict(computed: assessment.overall, declared: assessment.declaredOverall)
        verdicts = Dictionary(
            assessment.dimensions.map { ($0.dimension, Verdict(computed: $0.computed, declared: $0.declared)) },
            uniquingKeysWith: { first, _ in first })
        milestones = Dictionary(
            assessment.milestones.compactMap { milestone in
                milestone.record.id.flatMap { id in
                    (milestone.current ?? milestone.baseline).map { (id.value, $0) }
                }
            }, uniquingKeysWith: { first, _ in first })
        places = Dictionary(
            assessment.risks.compactMap { risk in risk.record.id.flatMap { id in risk.place.map { (id.value, $0) } } },
            uniquingKeysWith: { first, _ in first })
    }

    package func verdict(_ dimension: Dimension) -> Verdict? { verdicts[dimension] }

    /// Calendar days by which a milestone's date has moved since; nil where it or its date was not known by its ID.
    package func slip(of milestone: MilestoneAssessment) -> Int? {
        guard !milestone.isUnread, let id = milestone.record.id?.value, let before = milestones[id],
            let now = milestone.current ?? milestone.baseline
        else { return nil }
        return now.days(since: before)
    }

    /// The score that a risk had; nil where it was not known by its ID.
    package func score(of risk: RiskAssessment) -> Int? { place(of: risk)?.score }

    /// Where a risk stood on the matrix; nil where it was not known by its ID.
    package func place(of risk: RiskAssessment) -> RiskScale.Place? { risk.record.id.flatMap { places[$0.value] } }

    /// The date that a milestone had: actual, forecast or baseline; nil where it was not known by its ID.
    package func date(of milestone: MilestoneAssessment) -> CivilDate? {
        milestone.record.id.flatMap { milestones[$0.value] }
    }
}
