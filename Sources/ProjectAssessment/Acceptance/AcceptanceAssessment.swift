import Diagnostics
import ProjectModel

/// How the criteria of a stage came out.
package struct AcceptanceAssessment: Sendable {
    package enum SignOff: String, Sendable {
        case notReady = "not ready"
        case ready = "ready"
        /// A party has accepted, and another that has a signatory has not.
        case partlySigned = "partly signed"
        case signed = "signed"
        /// Signed by all, and a party or a criterion sets a condition.
        case signedWithConditions = "signed with conditions"
        /// A party refuses.
        case rejected = "rejected"
        /// What a party signed is not what the sheet says today.
        case changedSinceSigning = "changed since signing"
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

    package static let finalStage = SheetCriteria.finalStage

    /// How many have a result: passed, with a condition or without, or failed.
    package var executed: Int { passed + conditional + failed }
    /// How many apply, with or without a result.
    package var applicable: Int { executed + pending + unread }
    /// Passed without a condition, of those with a result and of all that apply: two numbers, and nobody should take one
    /// for the other.
    package var executedRate: Rational? { Rational(passed) / Rational(executed) }
    package var plannedRate: Rational? { Rational(passed) / Rational(applicable) }

    /// Who has signed what.
    package let signing: StageSignOff
    /// The issues on which acceptance depends, open or closed, in the order of their register.
    package let conditions: [Record]

    package var signOff: SignOff {
        if signing.isChanged { return .changedSinceSigning }
        if signing.isRejected { return .rejected }
        if signing.isSigned {
            return signing.isConditional || conclusion == .conditionalPass ? .signedWithConditions : .signed
        }
        if !signing.current.isEmpty { return .partlySigned }
        return pending + unread > 0 ? .notReady : .ready
    }

    /// The conditions of a sheet that a party has signed and whose issues are not closed.
    package var openConditions: [Record] {
        signing.current.isEmpty ? [] : conditions.filter { !($0[Issues.state]?.isClosed ?? false) }
    }

    /// What the results amount to. A criterion that is not mandatory may fail without failing the stage.
    package var conclusion: Conclusion {
        if pending + unread > 0 { return .open }
        let failures = criteria.filter { $0[Acceptance.result] == .fail }
        if failures.contains(where: { $0[Acceptance.mandatory] ?? true }) { return .fail }
        return conditional > 0 || !failures.isEmpty ? .conditionalPass : .pass
    }

    init(stage: String, record: Record?, criteria: [Record], signing: StageSignOff, conditions: [Record]) {
        self.signing = signing
        self.conditions = conditions
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
    package static func all(_ project: Project, statusDate: CivilDate) -> [AcceptanceAssessment] {
        SheetCriteria.all(project).map { sheet in
            AcceptanceAssessment(
                stage: sheet.stage, record: sheet.record, criteria: sheet.criteria,
                signing: StageSignOff(sheet.stage, in: project, by: statusDate),
                conditions: conditions(sheet.criteria, in: project, on: sheet.stage, by: statusDate))
        }
    }

    /// The issues on which acceptance depends: those that criteria name, and those that a party named when it signed.
    private static func conditions(
        _ criteria: [Record], in project: Project, on stage: String, by day: CivilDate
    ) -> [Record] {
        let signing = project.signOffs.isEmpty ? [] : StageSignOff(stage, in: project, by: day).current
        let named = Set(signing.flatMap(\.statement.conditions).map(\.id))
        let ofCriteria = Set(ConditionIssues.named(by: criteria, in: project).compactMap { $0.id?.value })
        return project.records(Issues.register).filter { issue in
            issue.id.map { named.contains($0.value) || ofCriteria.contains($0.value) } ?? false
        }
    }
}
