/// How far the signing of a stage's sheet has come on a day: of records that hold.
package struct StageSignOff: Sendable {
    /// The version that the sheet has: 1, and one more than the highest recorded once what was signed changed.
    package let version: Int
    /// The parties that have a signatory for the stage, in the order of the contract.
    package let parties: [PartyWord]
    /// The last record of each party on what the sheet says today, in the order of the contract.
    package let current: [SignOffRecord]
    /// Records on what the sheet said before it changed, and that nothing has replaced yet: the last of each party.
    package let changed: [SignOffRecord]
    /// Records that a later one or a new version replaced, the oldest first.
    package let superseded: [SignOffRecord]

    package init(_ stage: String, in project: Project, by day: CivilDate) {
        let all = project.signOffs.filter { $0.stage == stage }
        let holding = all.filter { $0.standing == .holds && $0.date <= day }
        let last = holding.map(\.version).max() ?? 0
        var current: [SignOffRecord] = []
        var changed: [SignOffRecord] = []
        var superseded = holding.filter { $0.version < last }
        for party in PartyWord.allCases {
            let own = holding.filter { $0.party == party && $0.version == last }.stablySorted {
                ($0.number, $0.statement.time.instant) < ($1.number, $1.statement.time.instant)
            }
            guard let standing = own.last else { continue }
            superseded += own.dropLast()
            if standing.isCurrent { current.append(standing) } else { changed.append(standing) }
        }
        self.current = current
        self.changed = changed
        self.superseded = superseded
        parties = project.parties(signing: stage)
        version = max(1, changed.isEmpty ? last : last + 1)
    }

    /// Whether a party refuses what the sheet says today.
    package var isRejected: Bool { current.contains { $0.decision == .reject } }
    /// Whether something of what was signed has changed, and no new version is signed.
    package var isChanged: Bool { !changed.isEmpty }
    /// The parties that have not signed what the sheet says today.
    package var missing: [PartyWord] { parties.filter { party in !current.contains { $0.party == party } } }
    /// Whether every party has accepted what the sheet says today.
    package var isSigned: Bool { !current.isEmpty && missing.isEmpty && !isRejected && !isChanged }
    /// The day of the last signature, once every party has accepted.
    package var signed: CivilDate? { isSigned ? current.map(\.date).max() : nil }
    /// Whether a party accepted with conditions.
    package var isConditional: Bool { current.contains { $0.decision == .conditional } }

    /// The facts that the first signature on today's version froze.
    package var facts: SheetFacts? {
        current.stablySorted { $0.statement.time.instant < $1.statement.time.instant }.first?.statement.facts
    }
}

extension Project {
    /// The parties that have a signatory for a stage, in the order of the contract.
    package func parties(signing stage: String) -> [PartyWord] {
        let signatories = records(Signatories.register).filter { Signatories.maySign($0, stage) }
        return PartyWord.allCases.filter { party in signatories.contains { $0[Signatories.party] == party } }
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
