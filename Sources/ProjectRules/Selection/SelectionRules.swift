/// The rules about choosing a system and its supplier.
enum SelectionRules {
    static let all: [any Rule.Type] = [
        WeightsNot100.self, ScoreUnread.self, ChosenWithoutDemonstration.self, ChosenWithoutReference.self,
        ChosenWithoutReason.self,
        NoCandidateChosen.self, SeveralCandidatesChosen.self, CandidateWithoutCost.self, SingleCandidate.self,
    ]
}
