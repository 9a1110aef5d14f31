/// The rules about the team, stakeholders and who is told what.
enum PeopleRules {
    static let all: [any Rule.Type] = [
        NoSponsor.self, NoManager.self, NoKeyUser.self, OwnerNotInTeam.self, ManagerDoesNotFit.self, NoDeputy.self,
        OwnerHasLeft.self, NoCertifiedKeyUser.self, StakeholderOpposedWithoutAction.self, NoStakeholders.self,
        NoCommunications.self, CommunicationOverdue.self, CommunicationWithoutOwner.self, NoTeamLayer.self,
    ]
}
