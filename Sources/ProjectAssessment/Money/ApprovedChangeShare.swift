import ProjectModel

extension ProjectAssessment {
    /// The approved changes, and the sum of their absolute cost impacts as a share of the baseline cost. Absolute, so that
    /// one that adds and one that takes away do not cancel out. Nil without changes or a baseline.
    static func approvedChangeShare(
        _ project: Project, _ budget: BudgetAssessment?
    ) -> (changes: [Record], share: Rational)? {
        let changes = project.records(Changes.register).filter { !$0.isRagged }
        guard !changes.isEmpty, let baseline = budget?.total.baseline, !baseline.isZero else { return nil }
        let approved = changes.filter(Changes.isApproved)
        let sum = approved.compactMap { $0[Changes.costImpact] }.reduce(Rational(0)) { $0 + Rational($1.magnitude) }
        return (sum / Rational(baseline)).map { (approved, $0) }
    }

    var approvedChangeShare: (changes: [Record], share: Rational)? { Self.approvedChangeShare(project, budget) }
}
