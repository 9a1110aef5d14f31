/// The rules about objectives, scope, stages, milestones and dates.
enum PlanRules {
    static let all: [any Rule.Type] = [
        NoObjectives.self, ObjectiveWithoutKPI.self, NoScope.self, ScopeItemUndecided.self, NoStages.self,
        NoMilestones.self, StageWithoutOutcome.self, NoStageAfterGoLive.self, MilestoneWithoutDeliverable.self,
        DeliverableOverdue.self, PlanLengthUnfit.self, NoAgreedPlan.self, DesignNotApproved.self,
        ClosedStageWithoutSummary.self, StageBegunWithoutPlan.self, ActualInFuture.self, ForecastInPast.self,
        MilestoneOverdue.self,
        MilestoneBeforeDependency.self, DoneWithoutDate.self, MilestoneOutsideProject.self,
        ProgressOutOfRange.self,
    ]
}
