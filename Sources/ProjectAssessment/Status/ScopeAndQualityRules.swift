import Diagnostics
import ProjectModel

extension StatusRules {
    // MARK: Scope

    var scope: [Reason] {
        unsignedSheet + unsignedRequirements + approvedChanges
    }

    /// Requirements that are not signed though design has begun.
    private var unsignedRequirements: [Reason] {
        let requirements = review.records(Requirements.register)
        let hasDesignBegun = review.records(Stages.register).contains { stage in
            (stage[Stages.type] == .design || stage[Stages.type] == .build) && review.hasBegun(stage)
        }
        guard !requirements.isEmpty, hasDesignBegun else { return [] }
        let unsigned = requirements.filter { !($0[Requirements.state]?.isClosed ?? false) }
        guard !unsigned.isEmpty else {
            return [
                Reason(
                    .requirementsSigned, .green,
                    [.count(requirements.count { $0[Requirements.state] == .signed })], at: [requirements[0].span])
            ]
        }
        return [
            Reason(
                .requirementsUnsigned, .amber, record: unsigned[0].id?.value,
                [.count(unsigned.count), .record(names(unsigned))], at: unsigned.map(\.span))
        ]
    }

    /// The sheet of the requirements' stage that is not signed though design has begun: it is what opens the design.
    private var unsignedSheet: [Reason] {
        let stages = review.records(Stages.register)
        let hasDesignBegun = stages.contains { stage in
            (stage[Stages.type] == .design || stage[Stages.type] == .build) && review.hasBegun(stage)
        }
        guard hasDesignBegun else { return [] }
        let sheets = Set(SheetCriteria.all(project).map(\.stage))
        return stages.compactMap { stage in
            guard stage[Stages.type] == .requirements, let id = stage.id?.value, sheets.contains(id),
                !project.parties(signing: id).isEmpty, project.signed(id, by: review.statusDate) == nil
            else { return nil }
            return Reason(.requirementsSheetUnsigned, .amber, record: id, [.record(id)], at: [stage.span])
        }
    }

    private var approvedChanges: [Reason] {
        let changes = project.records(Changes.register).filter { !$0.isRagged }
        guard let (approved, share) = ProjectAssessment.approvedChangeShare(project, budget) else { return [] }
        let open = changes.count { !($0[Changes.state]?.isClosed ?? false) && $0[Changes.state] != .approved }
        let parameters: [Reason.Parameter] = [.count(approved.count), .count(open), .percent(share)]
        let spans = approved.map(\.span)
        if share > ratio(10) {
            return [Reason(.changesOverBaseline, .red, parameters + [.percent(ratio(10))], at: spans)]
        }
        if share > ratio(5) {
            return [Reason(.changesOverBaseline, .amber, parameters + [.percent(ratio(5))], at: spans)]
        }
        return [Reason(.changesWithinTolerance, .green, parameters, at: spans)]
    }

    // MARK: Quality

    var quality: [Reason] {
        let reasons = testResults + migrationResults + audits + severeIssues
        let worse = reasons.filter { $0.status > .green }
        return worse.isEmpty ? reasons : worse + reasons.filter { $0.status <= .green }
    }

    private var testResults: [Reason] {
        guard !tests.isEmpty else { return [] }
        var reasons: [Reason] = []
        for test in tests {
            guard let rate = test.passRate else { continue }
            let parameters: [Reason.Parameter] = [.words(test.type.label), .percent(rate)]
            let spans = test.records.map(\.span)
            if rate < QualityLimits.red {
                reasons.append(
                    Reason(.testsFailing, .red, parameters + [.percent(QualityLimits.red)], at: spans))
            } else if rate < QualityLimits.amber {
                reasons.append(
                    Reason(.testsFailing, .amber, parameters + [.percent(QualityLimits.amber)], at: spans))
            }
        }
        let rated = tests.compactMap { test in test.passRate.map { (test, $0) } }
        if reasons.isEmpty, let worst = rated.min(by: { $0.1 < $1.1 }) {
            reasons.append(
                Reason(
                    .testsPassing, .green, [.count(rated.count), .words(worst.0.type.label), .percent(worst.1)],
                    at: worst.0.records.map(\.span)))
        }
        return reasons
    }

    private var migrationResults: [Reason] {
        let bad = migration.filter { $0.isWithinTolerance == false }.map(\.record)
        guard !bad.isEmpty else { return [] }
        return [
            Reason(
                .migrationBelowTolerance, .red, record: bad[0].id?.value, [.count(bad.count), .record(names(bad))],
                at: bad.map(\.span))
        ]
    }

    private var audits: [Reason] {
        let overdue = review.overdueAudits.map(\.record)
        guard !overdue.isEmpty else { return [] }
        return [
            Reason(
                .auditOverdue, .amber, record: overdue[0].id?.value,
                [.count(overdue.count), .record(names(overdue))], at: overdue.map(\.span))
        ]
    }

    private func names(_ records: [Record]) -> String {
        let shown = records.prefix(6).map { $0.id?.value ?? $0.title.plain }.joined(separator: ", ")
        return records.count > 6 ? shown + ", …" : shown
    }

    private var severeIssues: [Reason] {
        let issues = project.records(Issues.register).filter { !$0.isRagged }
        guard !issues.isEmpty else { return [] }
        let open = issues.filter { !($0[Issues.state]?.isClosed ?? false) }
        let critical = open.filter { $0[Issues.severity] == .critical }
        let major = open.filter { $0[Issues.severity] == .major }
        let names = { (records: [Record]) in records.compactMap { $0.id?.value }.joined(separator: ", ") }
        var reasons: [Reason] = []
        if !critical.isEmpty {
            reasons.append(
                Reason(
                    .issueCritical, .red, record: critical[0].id?.value,
                    [.count(critical.count), .record(names(critical))], at: critical.map(\.span)))
        }
        if !major.isEmpty {
            reasons.append(
                Reason(
                    .issueMajor, .amber, record: major[0].id?.value, [.count(major.count), .record(names(major))],
                    at: major.map(\.span)))
        }
        if reasons.isEmpty {
            reasons.append(Reason(.noSevereIssue, .green, [.count(open.count)], at: open.prefix(1).map(\.span)))
        }
        return reasons
    }
}
