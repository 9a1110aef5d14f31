import Diagnostics

/// What a party's signatory decided on a sheet.
package enum SignOffDecision: String, Sendable, CaseIterable {
    case accept, conditional, reject
}

/// A recorded signature of `signoffs/`, as the record itself tells; whether it holds is another matter.
package struct SignOffRecord: Sendable {
    /// The stage's ID, or `final`.
    package let stage: String
    package let version: Int
    package let party: PartyWord
    package let name: String
    package let decision: SignOffDecision
    package let date: CivilDate
    package let span: Span

    package init(
        stage: String, version: Int, party: PartyWord, name: String, decision: SignOffDecision, date: CivilDate,
        span: Span
    ) {
        self.stage = stage
        self.version = version
        self.party = party
        self.name = name
        self.decision = decision
        self.date = date
        self.span = span
    }
}

extension Project {
    /// The parties that have a signatory for a stage, in the order of the contract.
    package func parties(signing stage: String) -> [PartyWord] {
        let signatories = records(Signatories.register).filter { record in
            guard let stages = record[Signatories.stages], !stages.isEmpty else { return true }
            return stages.contains { $0.id == stage }
        }
        return PartyWord.allCases.filter { party in signatories.contains { $0[Signatories.party] == party } }
    }

    /// The last record of each party on a stage up to a day, in the order of the contract.
    package func signOffs(of stage: String, by day: CivilDate) -> [SignOffRecord] {
        let records = signOffs.filter { $0.stage == stage && $0.date <= day }
        return PartyWord.allCases.compactMap { party in
            records.filter { $0.party == party }.max { ($0.version, $0.date) < ($1.version, $1.date) }
        }
    }

    /// The day on which the last of the parties signed a stage; nil while one that has a signatory has not, or one
    /// refuses.
    package func signed(_ stage: String, by day: CivilDate) -> CivilDate? {
        let records = signOffs(of: stage, by: day)
        guard !records.isEmpty, !records.contains(where: { $0.decision == .reject }) else { return nil }
        let missing = parties(signing: stage).filter { party in !records.contains { $0.party == party } }
        return missing.isEmpty ? records.map(\.date).max() : nil
    }
}
