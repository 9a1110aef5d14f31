/// The rules about meetings, weekly updates, actions and decisions.
enum MeetingsRules {
    static let all: [any Rule.Type] = [
        NoKickOff.self, KickOffTopicMissing.self, MeetingMissing.self, MeetingNotChairedByClient.self,
        WeeklyUpdateMissing.self, ActionOverdue.self, ActionWithoutOwner.self, ActionWithoutDue.self,
        DecisionOverdue.self, DecisionWithoutRecommendation.self, DecisionWithoutOutcome.self,
    ]
}
