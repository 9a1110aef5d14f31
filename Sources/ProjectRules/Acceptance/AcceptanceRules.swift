/// Rules about criteria, their results, and what is signed.
enum AcceptanceRules {
    static let all: [any Rule.Type] = [
        SignOffOfUnknownStage.self,
        ConditionWithoutIssue.self, FailedCriterionInClosedStage.self, AcceptedWithFailedCriterion.self,
        ResultWithoutVerifier.self, ResultWithoutEvidence.self, StandardWithoutNumber.self,
        FinalCriteriaIncomplete.self, NoAcceptanceBasis.self, CriterionWithoutStage.self, StageWithoutCriteria.self,
        NoSignatories.self, NextStageUnsigned.self, ConditionIssueOverdue.self, IncompleteArchive.self,
        DeliverableNotApproved.self,
    ]
}
