import Diagnostics
import ProjectModel

/// Something that happened within the week, as the registers date it: all there is to tell where no earlier report can be
/// compared with.
package struct RecentChange: Sendable {
    package enum Event: Sendable, Hashable {
        /// A KPI's last measurement but one, and its last.
        case measured(from: DecimalNumber, to: DecimalNumber)
        /// Calendar days after the baseline; nil where there is none.
        case milestoneReached(slipDays: Int?)
        case raised
        case decided
        case changeDecided(ChangeState)
        /// What came out of the criteria of a stage that were verified.
        case verified(passed: Int, conditional: Int, failed: Int)
        case signed(PartyWord, SignOffDecision)
        case stageStarted, stageFinished
        case deliverableApproved, requirementSigned, dataConfirmed, wentLive, trainingHeld
        case invoiced, received
    }

    /// What the change is of: one record, several of one register, or a stage by its ID.
    package enum Subject: Sendable {
        case record(Record)
        case records(Register, count: Int)
        case stage(String)
    }

    package let changeClass: ChangeClass
    package let event: Event
    package let subject: Subject
    /// The day on which it happened; nil for several.
    package let date: CivilDate?

    /// More of one kind than this are told by their number.
    private static let mostOfOneKind = 3
}

extension RecentChange {
    /// What changed after a day and up to the status date, the worst first, else by date.
    static func all(_ assessment: ProjectAssessment, since start: CivilDate) -> [RecentChange] {
        let changes = RecentChanges(assessment: assessment, start: start)
        return bounded(changes.dated + changes.verified + changes.signed + changes.measured)
            .stablySorted { one, other in
                if one.changeClass != other.changeClass { return one.changeClass < other.changeClass }
                guard let date = one.date, let otherDate = other.date else {
                    return one.date == nil && other.date != nil
                }
                return date < otherDate
            }
    }

    /// Many of one kind become one with their number.
    private static func bounded(_ changes: [RecentChange]) -> [RecentChange] {
        struct Kind: Hashable {
            let event: Event
            let register: String
        }
        func kind(_ change: RecentChange) -> Kind? {
            guard case .record(let record) = change.subject else { return nil }
            switch change.event {
            case .measured, .milestoneReached: return nil
            default: return Kind(event: change.event, register: record.register.key)
            }
        }
        let counts: [Kind: Int] = changes.reduce(into: [:]) { counts, change in
            if let kind = kind(change) { counts[kind, default: 0] += 1 }
        }
        var told: Set<Kind> = []
        return changes.compactMap { change in
            guard let kind = kind(change), let count = counts[kind], count > mostOfOneKind,
                case .record(let record) = change.subject
            else { return change }
            guard told.insert(kind).inserted else { return nil }
            return RecentChange(
                changeClass: change.changeClass, event: change.event,
                subject: .records(record.register, count: count), date: nil)
        }
    }
}

/// Finds what changed in one project since a day.
private struct RecentChanges {
    let assessment: ProjectAssessment
    let start: CivilDate

    private var project: Project { assessment.project }

    private func isRecent(_ day: CivilDate) -> Bool { day > start && day <= assessment.statusDate }

    private func records(_ register: Register) -> [Record] { project.records(register).filter { !$0.isRagged } }

    private func change(
        _ changeClass: ChangeClass, _ event: RecentChange.Event, _ record: Record, _ date: CivilDate? = nil
    ) -> RecentChange {
        RecentChange(changeClass: changeClass, event: event, subject: .record(record), date: date)
    }

    /// Records of a register with a date in the week.
    private func dated(
        _ register: Register, _ field: Field<CivilDate>, _ changeClass: ChangeClass, _ event: RecentChange.Event
    ) -> [RecentChange] {
        records(register).compactMap { record in
            guard let day = record[field], isRecent(day) else { return nil }
            return change(changeClass, event, record, day)
        }
    }

    /// What the registers date themselves.
    var dated: [RecentChange] {
        let reached = assessment.milestones.compactMap { milestone -> RecentChange? in
            guard let day = milestone.actual, isRecent(day) else { return nil }
            return change(.closed, .milestoneReached(slipDays: milestone.slipDays), milestone.record, day)
        }
        let decided = records(Changes.register).compactMap { record -> RecentChange? in
            guard let day = record[Changes.decided], isRecent(day) else { return nil }
            switch record[Changes.state] {
            // A date of decision on what is not decided says nothing.
            case .proposed, .assessed: return nil
            case .some(let state): return change(.changed, .changeDecided(state), record, day)
            case nil: return change(.changed, .decided, record, day)
            }
        }
        let decisions = dated(Decisions.register, Decisions.decided, .changed, .decided).filter { change in
            // What is still asked of the committee is not told as decided beside it.
            if case .record(let record) = change.subject { return !Decisions.isPending(record) }
            return true
        }
        let raised =
            dated(Risks.register, Risks.raised, .new, .raised) + dated(Issues.register, Issues.raised, .new, .raised)
            + dated(Changes.register, Changes.raised, .new, .raised)
        let stages =
            dated(Stages.register, Stages.actualStart, .changed, .stageStarted)
            + dated(Stages.register, Stages.actualFinish, .closed, .stageFinished)
        let delivered =
            dated(Deliverables.register, Deliverables.approved, .closed, .deliverableApproved)
            + dated(Requirements.register, Requirements.signed, .closed, .requirementSigned)
            + dated(Migration.register, Migration.confirmed, .closed, .dataConfirmed)
            + dated(Interfaces.register, Interfaces.live, .closed, .wentLive)
            + dated(Modules.register, Modules.live, .closed, .wentLive)
            + dated(Training.register, Training.held, .closed, .trainingHeld)
        let paid =
            dated(Payments.register, Payments.invoiced, .changed, .invoiced)
            + dated(Payments.register, Payments.received, .closed, .received)
        return reached + raised + decided + decisions + stages + delivered + paid
    }

    /// The criteria that were verified, stage by stage.
    var verified: [RecentChange] {
        assessment.acceptance.compactMap { stage in
            let criteria = stage.criteria.filter { !$0.isRagged && ($0[Acceptance.verified].map(isRecent) ?? false) }
            let passed = criteria.count { $0[Acceptance.result] == .pass }
            let conditional = criteria.count { $0[Acceptance.result] == .conditionalPass }
            let failed = criteria.count { $0[Acceptance.result] == .fail }
            guard passed + conditional + failed > 0 else { return nil }
            return RecentChange(
                changeClass: failed > 0 ? .worse : conditional > 0 ? .changed : .better,
                event: .verified(passed: passed, conditional: conditional, failed: failed),
                subject: .stage(stage.stage), date: criteria.compactMap { $0[Acceptance.verified] }.max())
        }
    }

    var signed: [RecentChange] {
        project.signOffs.filter { $0.standing == .holds && isRecent($0.date) }.map { record in
            let changeClass: ChangeClass =
                switch record.decision {
                case .accept: .better
                case .conditional: .changed
                case .reject: .worse
                }
            return RecentChange(
                changeClass: changeClass, event: .signed(record.party, record.decision), subject: .stage(record.stage),
                date: record.date)
        }
    }

    /// KPIs that were measured, against the measurement before.
    var measured: [RecentChange] {
        assessment.kpis.compactMap { kpi in
            guard let last = kpi.last, isRecent(last.date), let before = kpi.measurements.dropLast().last,
                before.unit == last.unit, Rational(before.value) != Rational(last.value),
                let direction = kpi.direction, direction != .range
            else { return nil }
            let isBetter = (Rational(last.value) > Rational(before.value)) == (direction == .up)
            let changeClass: ChangeClass = isBetter ? .better : .worse
            return change(
                changeClass, .measured(from: before.value, to: last.value), kpi.record, last.date)
        }
    }
}
