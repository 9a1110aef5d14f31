import ProjectModel

/// Which requirements and which criteria of acceptance name each other.
struct RequirementTraces {
    /// The requirements that criteria name.
    private var requirements: Set<String> = []
    /// The criteria that requirements name.
    private var criteria: Set<String> = []

    /// Nil where something that may name a record cannot be read.
    init?(_ review: Review) {
        for criterion in review.project.records(Acceptance.register) {
            if criterion.isUnread(Acceptance.requirement) { return nil }
            requirements.formUnion((criterion[Acceptance.requirement] ?? []).map(\.id))
        }
        for requirement in review.project.records(Requirements.register) {
            if requirement.isUnread(Requirements.criteria) { return nil }
            criteria.formUnion((requirement[Requirements.criteria] ?? []).map(\.id))
        }
    }

    func hasCriterion(_ requirement: Record) -> Bool {
        requirement[Requirements.criteria] != nil || requirement.id.map { requirements.contains($0.value) } ?? false
    }

    func hasRequirement(_ criterion: Record) -> Bool {
        criterion[Acceptance.requirement] != nil || criterion.id.map { criteria.contains($0.value) } ?? false
    }
}
