import Diagnostics
import ProjectModel

/// A KPI's last measurement against its target and threshold.
package struct KPIAssessment: Sendable {
    package struct Measurement: Sendable {
        package let date: CivilDate
        package let value: DecimalNumber
        /// The unit that stands beside it; nil for a bare number.
        package let unit: String?
        package let span: Span
    }

    package let record: Record
    /// By date, none after the status date.
    package let measurements: [Measurement]
    package let direction: KPIDirection?
    package let target: TargetRange?
    package let threshold: TargetRange?
    package let baseline: DecimalNumber?
    package let state: Status
    /// Whether the last measurement is older than the interval at which the KPI is measured.
    package let isStale: Bool
    /// Whether the date by which the target was to be met has come.
    package let isDue: Bool

    /// Whether the last measurement is in another unit than target or threshold.
    package let isInOtherUnit: Bool
    /// Whether the KPI began in another unit than target or last measurement, so that nothing is held against it.
    package let isBaselineInOtherUnit: Bool
    /// Whether the last measurement could not be read.
    package let isUnread: Bool

    package var last: Measurement? { isUnread ? nil : measurements.last }

    /// - Parameter unread: the dates of measurements that could not be read, nil where the date itself could not.
    init(_ record: Record, measurements: [Measurement], unread: [CivilDate?], statusDate: CivilDate, isLive: Bool) {
        self.record = record
        self.measurements = measurements.filter { $0.date <= statusDate }.stablySorted { $0.date < $1.date }
        target = record[KPIs.target]
        threshold = record[KPIs.threshold]
        baseline = record[KPIs.baseline]?.value
        let began = record[KPIs.baseline]?.unit
        isBaselineInOtherUnit = [target?.unit, self.measurements.last?.unit].contains { unit in
            guard let unit, let began else { return false }
            return !WrittenNumber.isSameUnit(unit, began)
        }
        direction =
            record[KPIs.direction] ?? KPIs.direction(of: target, from: isBaselineInOtherUnit ? nil : baseline)
            ?? KPIs.direction(of: target, from: threshold?.lower)
        isDue = record[KPIs.by].map { $0 <= statusDate } ?? isLive
        let last = self.measurements.last
        isStale =
            if let last, let interval = record[KPIs.interval] {
                Rational(statusDate.days(since: last.date)) > interval.days(from: last.date)
            } else {
                false
            }
        // An older value must not pass for the last one.
        isUnread = unread.contains { date in date.map { $0 <= statusDate && $0 >= last?.date ?? $0 } ?? true }
        // 2 d is not less than 24 h; what is measured in another unit than the target cannot be compared.
        isInOtherUnit = [target?.unit, threshold?.unit].contains { unit in
            guard let unit, let measured = last?.unit else { return false }
            return !WrittenNumber.isSameUnit(unit, measured)
        }
        // Without a direction nobody knows on which side of a bare target a value is good.
        let hasSide = direction != nil || target?.relation != .plain
        guard let value = last?.value, let target, !isUnread, !isInOtherUnit, hasSide else {
            state = .notRated
            return
        }
        if Self.meets(value, target, direction) {
            state = .green
        } else if let threshold, Self.isPast(value, threshold, target: target, direction) {
            state = .red
        } else {
            state = .amber
        }
    }

    /// Whether a value is on the good side of a range. A value at the bound is, but for a strict one.
    package static func meets(_ value: DecimalNumber, _ range: TargetRange, _ direction: KPIDirection?) -> Bool {
        let isAbove = range.lower.map { value >= $0 } ?? true
        let isBelow = range.upper.map { value <= $0 } ?? true
        switch range.relation {
        case .atLeast: return isAbove
        case .above: return range.lower.map { value > $0 } ?? true
        case .atMost: return isBelow
        case .below: return range.upper.map { value < $0 } ?? true
        case .between: return isAbove && isBelow
        case .plain:
            switch direction {
            case .up: return isAbove
            case .down: return isBelow
            case .range, nil: return isAbove && isBelow
            }
        }
    }

    /// Whether a value is past a threshold. A bare threshold of a range bounds the side on which it lies.
    private static func isPast(
        _ value: DecimalNumber, _ threshold: TargetRange, target: TargetRange?, _ direction: KPIDirection?
    ) -> Bool {
        if threshold.relation == .plain, direction == .range, let limit = threshold.lower {
            if let lower = target?.lower, limit <= lower { return value < limit }
            if let upper = target?.upper, limit >= upper { return value > limit }
        }
        return !meets(value, threshold, direction)
    }

    /// Whether the last value has passed a threshold, or the KPI's own where the risk gives none.
    func hasCrossed(_ threshold: TargetRange?) -> Bool {
        guard let value = last?.value, let limit = threshold ?? self.threshold else { return false }
        return Self.isPast(value, limit, target: target, direction)
    }

    /// Whether the last value is worse than where the KPI began.
    package var isWorseThanBaseline: Bool {
        guard let value = last?.value, let baseline, !isBaselineInOtherUnit else { return false }
        switch direction {
        case .up: return value < baseline
        case .down: return value > baseline
        case .range, nil: return false
        }
    }

    static func all(_ project: Project, statusDate: CivilDate) -> [KPIAssessment] {
        var measured: [String: [Measurement]] = [:]
        var unread: [String: [CivilDate?]] = [:]
        for record in project.records(Measurements.register) where !record.isRagged {
            // An open value is no older one either.
            if record.isUnread(Measurements.date) || record.isUnread(Measurements.value)
                || record.cell(Measurements.value)?.value == .open
            {
                for reference in record[Measurements.kpi] ?? [] {
                    unread[reference.id, default: []].append(record[Measurements.date])
                }
            }
            guard let date = record[Measurements.date], let value = record[Measurements.value] else { continue }
            for reference in record[Measurements.kpi] ?? [] {
                measured[reference.id, default: []].append(
                    Measurement(
                        date: date, value: value.value, unit: value.unit, span: record.span(of: Measurements.value)))
            }
        }
        let isLive = isLive(project, statusDate: statusDate)
        return project.records(KPIs.register).filter { !$0.isRagged }.map { record in
            KPIAssessment(
                record, measurements: record.id.flatMap { measured[$0.value] } ?? [],
                unread: record.id.flatMap { unread[$0.value] } ?? [], statusDate: statusDate, isLive: isLive)
        }
    }

    /// Whether go-live was reached, by a milestone or a stage of that type.
    private static func isLive(_ project: Project, statusDate: CivilDate) -> Bool {
        project.records(Milestones.register).contains {
            $0[Milestones.type] == .goLive && $0[Milestones.actual].map { $0 <= statusDate } ?? false
        }
            || project.records(Stages.register).contains {
                $0[Stages.type] == .goLive && $0[Stages.actualFinish].map { $0 <= statusDate } ?? false
            }
    }
}
