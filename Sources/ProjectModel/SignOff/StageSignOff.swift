/// How far the signing of a stage's sheet has come on a day: of records that hold.
package struct StageSignOff: Sendable {
    /// The version that the sheet has: 1, and one more than the highest recorded once content changed after a signature.
    package let version: Int
    /// The parties that must sign, in the order of the contract.
    package let parties: [PartyWord]
    /// The last record of each party on this version of the sheet, in the order of the contract.
    package let current: [SignOffRecord]
    /// The last record of each party on the version before, where what one of them signed has changed since and nobody
    /// has signed the new version.
    package let changed: [SignOffRecord]
    /// Records that a later one or a new version replaced, the oldest first.
    package let superseded: [SignOffRecord]

    package init(_ stage: String, in project: Project, by day: CivilDate) {
        let all = project.signOffs.filter { $0.stage == stage }
        let holding = all.filter {
            $0.standing == .holds && max($0.date, $0.signedAt.day) <= day
        }
        let last = holding.map(\.version).max() ?? 0
        var standing: [SignOffRecord] = []
        var superseded = holding.filter { $0.version < last }
        for party in PartyWord.allCases {
            let own = holding.filter { $0.party == party && $0.version == last }.stablySorted {
                $0.number < $1.number
            }
            guard let record = own.last else { continue }
            superseded += own.dropLast()
            standing.append(record)
        }
        // One version is one sheet: where what one party signed has changed, the others signed it for another.
        let isChanged = standing.contains { !$0.isCurrent }
        current = isChanged ? [] : standing
        changed = isChanged ? standing : []
        self.superseded = superseded
        // A party that has signed once is not left out because its signatory was.
        let signers = project.parties(signing: stage)
        parties = PartyWord.allCases.filter { party in
            signers.contains(party) || all.contains { $0.party == party }
        }
        version = max(1, isChanged ? last + 1 : last)
    }

    /// Whether a party refuses what the sheet says today.
    package var isRejected: Bool { current.contains { $0.decision == .reject } }
    /// Whether something of what was signed has changed, and no new version is signed.
    package var isChanged: Bool { !changed.isEmpty }
    /// The parties that have not signed what the sheet says today.
    package var missing: [PartyWord] { parties.filter { party in !current.contains { $0.party == party } } }
    /// Whether every party has accepted what the sheet says today, with the same facts.
    package var isSigned: Bool { !current.isEmpty && missing.isEmpty && !isRejected && areFactsSame }
    /// The day of the last signature, once every party has accepted.
    package var signed: CivilDate? { isSigned ? current.map(\.date).max() : nil }
    /// Whether a party accepted with conditions.
    package var isConditional: Bool { current.contains { $0.decision == .conditional } }

    private var accepting: [SignOffRecord] { current.filter { $0.decision != .reject } }
    private var areFactsSame: Bool {
        accepting.dropFirst().allSatisfy { $0.statement.facts == accepting[0].statement.facts }
    }

    /// The facts that the first acceptance of this version froze; nil where there is none, or two parties signed
    /// different ones.
    package var facts: SheetFacts? { areFactsSame ? accepting.first?.statement.facts : nil }
}

extension Project {
    /// The parties that have a signatory for a stage, in the order of the contract.
    ///
    /// A row that nobody can read might name any party, so that the two to the contract must sign then.
    package func parties(signing stage: String) -> [PartyWord] {
        if let known = signingParties[stage] { return known }
        let signatories = records(Signatories.register).filter { Signatories.maySign($0, stage) }
        let isUnclear = records(Signatories.register).contains {
            $0.isUnread(Signatories.party) || $0.isUnread(Signatories.stages)
        }
        return PartyWord.allCases.filter { party in
            signatories.contains { $0[Signatories.party] == party } || isUnclear && party != .supervisor
        }
    }

    /// What counts on a stage up to a day: the last record of each party on what the sheet says, in the order of the
    /// contract.
    package func signOffs(of stage: String, by day: CivilDate) -> [SignOffRecord] {
        StageSignOff(stage, in: self, by: day).current
    }

    /// The day on which the last of the parties signed a stage; nil while one that has a signatory has not, one refuses,
    /// or what was signed has changed.
    package func signed(_ stage: String, by day: CivilDate) -> CivilDate? {
        guard signOffs.contains(where: { $0.stage == stage && $0.standing == .holds }) else { return nil }
        return StageSignOff(stage, in: self, by: day).signed
    }
}
