/// The rules about issues, changes and improvements.
enum ControlRules {
    static let all: [any Rule.Type] = [
        IssueOverdue.self, IssueWithoutOwner.self, IssueWithoutDue.self, IssueAgeing.self, IssueUnanswered.self,
        IssueWithoutType.self, ChangeDecidedWithoutAssessment.self, ChangeWithoutDecider.self, ChangeUndecided.self,
        ChangeAffectsNothing.self, ImprovementWithoutOwner.self, ImprovementWithoutDue.self, ImprovementOverdue.self,
    ]
}
