import Diagnostics
import ProjectModel

extension StatusRules {
    // MARK: Resources

    var resources: [Reason] {
        let effort = personDays
        let reasons = effort + morale(effortIsKnown: !effort.isEmpty)
        return reasons.filter { $0.status > .green } + reasons.filter { $0.status <= .green }
    }

    /// How many points the share of person-days used may be ahead of progress.
    private static let lead = 10

    private var personDays: [Reason] {
        guard let effort, let planned = effort.total.planned, let used = effort.total.used,
            let share = effort.total.share
        else { return [] }
        let days: [Reason.Parameter] = [.number(Rational(used)), .number(Rational(planned))]
        if used > planned { return [Reason(.effortOverPlanned, .red, days, at: [effort.span])] }
        guard let progress = earnedValue?.percentComplete else {
            return [Reason(.effortWithinPlan, .green, days, at: [effort.span])]
        }
        let parameters: [Reason.Parameter] = [.percent(share), .percent(progress)]
        if share - progress > ratio(Self.lead) {
            return [Reason(.effortAheadOfProgress, .amber, parameters, at: [effort.span])]
        }
        return [Reason(.effortInStep, .green, parameters, at: [effort.span])]
    }

    private func morale(effortIsKnown: Bool) -> [Reason] {
        let updates = project.updates.filter { $0.week <= statusDate.week }
        let morale = updates.suffix(3).compactMap(\.morale)
        guard let last = updates.last?.morale else { return [] }
        var reasons: [Reason] = []
        if last.value <= 2 {
            reasons.append(Reason(.moraleLow, last.value == 1 ? .red : .amber, [.count(last.value)], at: [last.span]))
        }
        if morale.count == 3, morale[0].value > morale[1].value, morale[1].value > morale[2].value {
            reasons.append(
                Reason(.moraleFalling, .amber, morale.map { .count($0.value) }, at: morale.map(\.span)))
        }
        if reasons.isEmpty {
            reasons.append(
                Reason(
                    effortIsKnown ? .moraleFine : .moraleFineWithoutEffort, .green, [.count(last.value)],
                    at: [last.span]))
        }
        return reasons
    }

    // MARK: Benefits

    var benefits: [Reason] {
        guard !kpis.isEmpty else { return [] }
        var reasons: [Reason] = []
        for kpi in kpis {
            let id = kpi.record.id?.value
            let name = Reason.Parameter.record([id, kpi.record.title.plain].compactMap { $0 }.joined(separator: " "))
            let spans = kpi.last.map { [$0.span] } ?? [kpi.record.span]
            if kpi.isDue, kpi.state == .red {
                reasons.append(Reason(.kpiPastThreshold, .red, record: id, [name], at: spans))
            } else if kpi.isDue, kpi.state == .amber {
                reasons.append(Reason(.kpiMissesTarget, .amber, record: id, [name], at: spans))
            } else if !kpi.isDue, kpi.isWorseThanBaseline {
                reasons.append(Reason(.kpiWorseThanBaseline, .amber, record: id, [name], at: spans))
            }
            if kpi.isStale, let last = kpi.last {
                reasons.append(
                    Reason(.kpiStale, .amber, record: id, [name, .days(statusDate.days(since: last.date))], at: spans))
            }
        }
        if reasons.isEmpty, kpis.contains(where: { $0.state != .notRated }) {
            let met = kpis.count { $0.state == .green }
            reasons.append(
                Reason(
                    kpis.contains(where: \.isDue) ? .kpisOnCourse : .kpisNotDue, .green,
                    [.count(met), .count(kpis.count)], at: kpis.prefix(1).map(\.record.span)))
        }
        return reasons
    }
}
