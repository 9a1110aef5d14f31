/// The rules about requirements, and about the processes that they come from.
enum RequirementRules {
    static let all: [any Rule.Type] = [
        NoRequirements.self, DesignBeforeSignOff.self, RequirementTypeMissing.self, DepartmentWithoutRequirement.self,
        RequirementNotReviewed.self, RequirementWithoutCriterion.self, CriterionWithoutRequirement.self,
        GapWithoutTreatment.self, DeclinedWithoutReason.self, ProcessNotConfirmed.self,
    ]
}
