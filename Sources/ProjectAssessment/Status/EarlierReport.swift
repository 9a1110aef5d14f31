import ProjectModel

/// What of an earlier report this one is held against.
package struct EarlierReport: Sendable, Hashable {
    /// A status as it was computed and as the manager declared it.
    package struct Verdict: Sendable, Hashable {
        package let computed: Status
        package let declared: Status?

        package init(computed: Status, declared: Status?) {
            self.computed = computed
            self.declared = declared
        }
    }

    /// The figures of a report that trends show.
    package struct Figures: Sendable, Hashable {
        /// When the project ends by the milestones.
        package var finish: CivilDate?
        /// Cost at completion, in base units.
        package var cost: DecimalNumber?
        /// What threats would cost, weighed by their probability, in base units.
        package var exposure: DecimalNumber?
        /// Criteria passed, and criteria that apply.
        package var passed = 0
        package var criteria = 0
        /// Open threats that are high, and all open threats.
        package var highRisks = 0
        package var openRisks = 0
        /// Findings that make a page wrong, and holes in governance.
        package var errors = 0
        package var warnings = 0

        package init() {}
    }

    package let statusDate: CivilDate
    package let overall: Verdict
    package let figures: Figures
    let verdicts: [Dimension: Verdict]
    let milestones: [String: CivilDate]
    let places: [String: Step]

    /// Where a risk stood on both scales.
    struct Step: Sendable, Hashable {
        let probability: Int
        let impact: Int
    }

    init(
        statusDate: CivilDate, overall: Verdict, figures: Figures, verdicts: [Dimension: Verdict],
        milestones: [String: CivilDate], places: [String: Step]
    ) {
        self.statusDate = statusDate
        self.overall = overall
        self.figures = figures
        self.verdicts = verdicts
        self.milestones = milestones
        self.places = places
    }

    /// - Parameters:
    ///   - errors: how many findings of that report made a page wrong.
    ///   - warnings: how many told of holes in governance.
    package init(_ assessment: ProjectAssessment, errors: Int = 0, warnings: Int = 0) {
        statusDate = assessment.statusDate
        overall = Verdict(computed: assessment.overall, declared: assessment.declaredOverall)
        figures = Figures(assessment, errors: errors, warnings: warnings)
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
            assessment.risks.compactMap { risk in
                risk.record.id.flatMap { id in
                    risk.place.map { (id.value, Step(probability: $0.probability, impact: $0.impact)) }
                }
            }, uniquingKeysWith: { first, _ in first })
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
    package func score(of risk: RiskAssessment) -> Int? { place(of: risk).map { $0.probability * $0.impact } }

    /// Where a risk stood on the matrix, probability and impact; nil where it was not known by its ID.
    package func place(of risk: RiskAssessment) -> (probability: Int, impact: Int)? {
        risk.record.id.flatMap { places[$0.value] }.map { ($0.probability, $0.impact) }
    }

    /// The date that a milestone had: actual, forecast or baseline; nil where it was not known by its ID.
    package func date(of milestone: MilestoneAssessment) -> CivilDate? {
        milestone.record.id.flatMap { milestones[$0.value] }
    }
}

extension EarlierReport.Figures {
    /// The figures of a report; what it could not work out is nil.
    package init(_ assessment: ProjectAssessment, errors: Int, warnings: Int) {
        finish = assessment.finish?.date
        cost = assessment.costAtCompletion.flatMap { $0.amount.decimal(places: 2) }
        exposure = assessment.exposure.threats
        (passed, criteria) = assessment.acceptanceTotals
        let threats = assessment.risks.filter { $0.isOpen && !$0.isOpportunity }
        highRisks = threats.count { $0.place?.band == .high }
        openRisks = threats.count
        self.errors = errors
        self.warnings = warnings
    }
}
