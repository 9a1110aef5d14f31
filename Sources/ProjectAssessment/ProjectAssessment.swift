import Diagnostics
import ProjectModel

/// What a project amounts to on a status date.
///
/// A class, since every row of a page holds it: copying its dozen arrays for each took a tenth of a build.
package final class ProjectAssessment: Sendable {
    package let project: Project
    package let statusDate: CivilDate
    package let tolerances: Tolerances
    package let riskScale: RiskScale
    /// The earlier reports, the oldest first; empty where history is not looked at.
    package let trail: [EarlierReport]
    /// The last report.
    package var earlier: EarlierReport? { trail.last }
    /// What was edited since the last report; nil where there is none to compare with.
    package let changes: [RecordChange]?
    package let milestones: [MilestoneAssessment]
    package let schedule: ScheduleAssessment
    package let risks: [RiskAssessment]
    package let exposure: RiskExposure
    package let kpis: [KPIAssessment]
    package let budget: BudgetAssessment?
    package let earnedValue: EarnedValueAssessment?
    package let acceptance: [AcceptanceAssessment]
    package let requirementCoverage: RequirementCoverage?
    package let selection: SelectionAssessment?
    package let candidates: [CandidateEconomics]
    package let effort: EffortAssessment?
    package let payments: [PaymentAssessment]
    package let migration: [MigrationAssessment]
    package let tests: [TestAssessment]
    package let training: [TrainingAssessment]
    package let goLiveBoard: GoLiveBoard?
    /// In the order of `Dimension.allCases`.
    package let dimensions: [DimensionStatus]
    /// The worst dimension.
    package let overall: Status
    package let declaredOverall: Status?
    package let overallDeclaration: Record?

    /// Works out everything from what the files say.
    ///
    /// - Parameters:
    ///   - portfolio: the portfolio's card, for tolerances that the project does not give itself.
    ///   - trail: the earlier reports, the oldest first.
    ///   - changes: what was edited since the last of them.
    package init(
        _ project: Project, statusDate: CivilDate, portfolio: Record? = nil, riskScale: RiskScale = .standard,
        trail: [EarlierReport] = [], changes: [RecordChange]? = nil
    ) {
        self.changes = changes
        self.riskScale = riskScale
        self.project = project
        self.trail = trail
        self.statusDate = statusDate
        tolerances = Tolerances.of(project.charter, portfolio: portfolio)
        milestones = MilestoneAssessment.all(project, statusDate: statusDate)
        schedule = ScheduleAssessment(
            milestones, isAnyRagged: project.records(Milestones.register).contains(where: \.isRagged),
            statusDate: statusDate)
        kpis = KPIAssessment.all(project, statusDate: statusDate)
        risks = RiskAssessment.all(project, kpis: kpis, scale: riskScale)
        exposure = RiskExposure(risks, isAnyRagged: project.records(Risks.register).contains(where: \.isRagged))
        budget = BudgetAssessment(project)
        earnedValue = EarnedValueAssessment(project, budget: budget, statusDate: statusDate)
        acceptance = AcceptanceAssessment.all(project, statusDate: statusDate)
        requirementCoverage = RequirementCoverage(project)
        selection = SelectionAssessment(project)
        candidates = CandidateEconomics.all(project)
        effort = EffortAssessment(project)
        payments = PaymentAssessment.all(project, statusDate: statusDate)
        migration = MigrationAssessment.all(project)
        tests = TestAssessment.all(project)
        training = TrainingAssessment.all(project)
        let review = Review(project, statusDate: statusDate, riskScale: riskScale)
        goLiveBoard = GoLiveBoard(review, migration: migration, tests: tests, training: training)
        let rules = StatusRules(
            review: review, tolerances: tolerances, milestones: milestones, risks: risks, exposure: exposure,
            kpis: kpis, budget: budget,
            earnedValue: earnedValue, effort: effort, migration: migration, tests: tests)
        let declarations = project.records(DeclaredStatus.register)
        dimensions = Dimension.allCases.map { dimension in
            Self.dimension(
                dimension, rules.reasons(dimension), unread: rules.unread(dimension),
                declarations.first { $0[DeclaredStatus.dimension] == dimension.word })
        }
        overall = dimensions.map(\.computed).max() ?? .notRated
        overallDeclaration = declarations.first { $0[DeclaredStatus.dimension] == .overall }
        declaredOverall = overallDeclaration?[DeclaredStatus.declared].map { Status($0) }
    }

    private static func dimension(
        _ dimension: Dimension, _ found: [Reason], unread: [Record], _ declaration: Record?
    ) -> DimensionStatus {
        var reasons = found
        if !unread.isEmpty {
            // What was read may be fine; whether everything is, nobody can say. Amber and red stand: it cannot be better.
            reasons.removeAll { $0.status == .green }
            reasons.append(Reason(.recordsUnread, .notRated, [.count(unread.count)], at: unread.map(\.span)))
        }
        // The worst first; among equals the order in which the rules gave them.
        let sorted = reasons.stablySorted { $0.status > $1.status }
        return DimensionStatus(
            dimension: dimension, computed: sorted.first?.status ?? .notRated,
            declared: declaration?[DeclaredStatus.declared].map { Status($0) },
            reasons: sorted.isEmpty ? [Reason(.nothingToRate, .notRated)] : sorted, declaration: declaration)
    }

    package var confidence: DeliveryConfidence { DeliveryConfidence(self) }

    package var isDeclaredBetter: Bool {
        guard let declaredOverall, declaredOverall != .notRated, overall != .notRated else { return false }
        return declaredOverall < overall
    }

    /// When the project ends by the milestones: the latest date on which one was reached or is expected. What is overdue
    /// is expected on the status date at the earliest.
    ///
    /// Nil where any milestone has no date, or one that could not be read: that one might be the last.
    package var finish: (date: CivilDate, milestone: MilestoneAssessment)? {
        // One without any date might be the last, too.
        let isUnknown = milestones.contains { $0.isUnread || $0.expected == nil }
        if isUnknown || project.records(Milestones.register).contains(where: \.isRagged) {
            return nil
        }
        return milestones.compactMap { milestone in milestone.expected.map { ($0, milestone) } }
            .max { $0.0 < $1.0 }.map { (date: $0.0, milestone: $0.1) }
    }

    /// The charter's finish, else the last baseline of a milestone.
    package var baselineFinish: CivilDate? {
        project.charter[Charter.finish] ?? milestones.compactMap(\.baseline).max()
    }

    /// Decisions that are still wanted, the most urgent first; those without a date come last.
    package var pendingDecisions: [Record] {
        project.records(Decisions.register).filter { !$0.isRagged && Decisions.isPending($0) }
            .stablySorted { left, right in
                guard let first = left[Decisions.neededBy] else { return false }
                return right[Decisions.neededBy].map { first < $0 } ?? true
            }
    }

    /// The day since which changes are told: that of the last report, else a week ago.
    package var changesSince: CivilDate { earlier?.statusDate ?? statusDate.adding(days: -7) }

    /// What changed since then, the worst first.
    package var recentChanges: [RecentChange] { RecentChange.all(self, since: changesSince) }

    /// The day of the last steering meeting before the status date.
    package var lastSteeringMeeting: CivilDate? { project.lastSteeringMeeting(before: statusDate) }

    /// The update of the status date's week, else the last before it.
    package var update: WeeklyUpdate? { project.updates.last { $0.week <= statusDate.week } }

    /// The stage that the charter names, else the first that has begun and has not ended.
    package var currentStage: Record? {
        let stages = project.records(Stages.register)
        if let id = project.charter[Charter.stage]?.first?.id { return stages.first { $0.id?.value == id } }
        return stages.first { stage in
            stage[Stages.actualFinish] == nil
                && (stage[Stages.actualStart] ?? stage[Stages.start]).map { $0 <= statusDate } ?? false
        }
    }

    /// How many criteria passed of how many that apply, over all stages.
    package var acceptanceTotals: (passed: Int, of: Int) {
        let passed = acceptance.reduce(0) { $0 + $1.passed }
        let all = acceptance.reduce(0) { $0 + $1.criteria.count - $1.notApplicable }
        return (passed, all)
    }
}
