import Diagnostics
import ProjectModel

/// How the criteria of a stage came out.
package struct AcceptanceAssessment: Sendable {
    package enum SignOff: String, Sendable {
        case notReady = "not ready"
        case ready = "ready"
        /// Records of signatures lie beside the project; whether they hold was not asked.
        case recorded = "recorded"
        /// One of them refuses.
        case rejected = "rejected"
    }

    package enum Conclusion: Sendable { case open, pass, conditionalPass, fail }

    /// The stage's ID, or `final` for criteria of the whole project.
    package let stage: String
    package let stageRecord: Record?
    package let criteria: [Record]
    package let passed: Int
    package let conditional: Int
    package let failed: Int
    package let pending: Int
    package let notApplicable: Int
    /// Rows that have another number of cells than their table and so count nowhere.
    package let unread: Int

    package static let finalStage = "final"

    /// How many have a result: passed, with a condition or without, or failed.
    package var executed: Int { passed + conditional + failed }
    /// How many apply, with or without a result.
    package var applicable: Int { executed + pending + unread }
    /// Passed without a condition, of those with a result and of all that apply: two numbers, and nobody should take one
    /// for the other.
    package var executedRate: Rational? { Rational(passed) / Rational(executed) }
    package var plannedRate: Rational? { Rational(passed) / Rational(applicable) }

    /// The last record of each party, as it says of itself.
    package let recorded: [SignOffRecord]

    package var signOff: SignOff {
        if recorded.contains(where: { $0.decision == .reject }) { return .rejected }
        if pending + unread > 0 { return .notReady }
        return recorded.isEmpty ? .ready : .recorded
    }

    /// What the results amount to. A criterion that is not mandatory may fail without failing the stage.
    package var conclusion: Conclusion {
        if pending + unread > 0 { return .open }
        let failures = criteria.filter { $0[Acceptance.result] == .fail }
        if failures.contains(where: { $0[Acceptance.mandatory] ?? true }) { return .fail }
        return conditional > 0 || !failures.isEmpty ? .conditionalPass : .pass
    }

    init(stage: String, record: Record?, criteria: [Record], recorded: [SignOffRecord]) {
        self.recorded = recorded
        self.stage = stage
        stageRecord = record
        self.criteria = criteria
        var counts: [AcceptanceResult: Int] = [:]
        for criterion in criteria where !criterion.isRagged {
            // A criterion without a result, or with one that could not be read, is pending: it never counts as passed.
            counts[criterion[Acceptance.result] ?? .pending, default: 0] += 1
        }
        passed = counts[.pass] ?? 0
        conditional = counts[.conditionalPass] ?? 0
        failed = counts[.fail] ?? 0
        pending = counts[.pending] ?? 0
        notApplicable = counts[.notApplicable] ?? 0
        unread = criteria.count { $0.isRagged }
    }

    /// One for each stage that has criteria, in the order of the stages; criteria of the whole project come last.
    static func all(_ project: Project, statusDate: CivilDate) -> [AcceptanceAssessment] {
        var order: [String] = []
        var groups: [String: [Record]] = [:]
        let stages = project.records(Stages.register)
        let records = project.records(Acceptance.register)
        let isAnyRagged = records.contains { $0.isRagged }
        let named = isAnyRagged ? records.flatMap { $0[Acceptance.stage]?.map(\.id) ?? [] } : []
        let known = isAnyRagged ? stages.compactMap { $0.id?.value } + named : []
        for record in records {
            for stage in Self.stages(of: record, among: known) {
                if groups[stage] == nil { order.append(stage) }
                groups[stage, default: []].append(record)
            }
        }
        var positions: [String: Int] = [:]
        for (index, stage) in stages.enumerated() {
            if let id = stage.id?.value, positions[id] == nil { positions[id] = index }
        }
        let position = { (id: String) in positions[id] ?? (id == finalStage ? Int.max : stages.count) }
        let signed = Set(project.signOffs.map(\.stage))
        return order.stablySorted { position($0) < position($1) }.map { id in
            AcceptanceAssessment(
                stage: id, record: positions[id].map { stages[$0] }, criteria: groups[id] ?? [],
                recorded: signed.contains(id) ? project.signOffs(of: id, by: statusDate) : [])
        }
    }

    /// The stages of a criterion. In a row whose cells nobody can tell apart any cell may be the stage; where none is,
    /// the row stands on every sheet, so that no sheet is signed as if it were not there.
    private static func stages(of record: Record, among known: [String]) -> [String] {
        if !record.isRagged { return record[Acceptance.stage]?.map(\.id) ?? [finalStage] }
        let words = Set(record.unknownCells.map(\.text.plain))
        var seen: Set<String> = []
        let unique = known.filter { seen.insert($0).inserted }
        let matches = unique.filter(words.contains)
        return matches.isEmpty ? unique : matches
    }
}
