/// Measurements are edits of their KPI: `31.5 → 24`, not a new row of another register.
struct MeasurementChanges {
    private struct Key: Hashable {
        let kpi: String
        let date: PlanDate
    }

    private var values: [Key: WrittenNumber] = [:]
    private var order: [String: [PlanDate]] = [:]
    /// Rows that say nothing of a KPI on a day: compared as they stand.
    private(set) var others: [Record] = []

    init(_ project: Project) {
        let register = Measurements.register
        for record in project.records(register) {
            guard !record.isRagged, let kpi = record[Measurements.kpi]?.first?.id,
                let value = record[Measurements.value], let slot = register.slot(key: "date"),
                case .date(let date)? = record.cells[slot]?.value, values[Key(kpi: kpi, date: date)] == nil
            else {
                others.append(record)
                continue
            }
            values[Key(kpi: kpi, date: date)] = value
            order[kpi, default: []].append(date)
        }
        for (kpi, dates) in order { order[kpi] = dates.sorted { ($0.last, $0.first) < ($1.last, $1.first) } }
    }

    /// The edits of one KPI's measurements, by their days.
    func changes(of kpi: Record, before: Record, since old: MeasurementChanges) -> [RecordChange] {
        guard let id = kpi.id?.value, let oldID = before.id?.value else { return [] }
        let dates = order[id] ?? []
        var result: [RecordChange] = []
        for (index, date) in dates.enumerated() {
            guard let now = values[Key(kpi: id, date: date)] else { continue }
            let corrected = old.values[Key(kpi: oldID, date: date)]
            if let corrected, corrected.isSame(as: now) { continue }
            let previous = index > 0 ? values[Key(kpi: id, date: dates[index - 1])] : nil
            result.append(change(kpi, before, from: corrected ?? previous, to: now))
        }
        for date in old.order[oldID] ?? [] where values[Key(kpi: id, date: date)] == nil {
            if let gone = old.values[Key(kpi: oldID, date: date)] {
                result.append(change(kpi, before, from: gone, to: nil))
            }
        }
        return result
    }

    private func change(
        _ kpi: Record, _ before: Record, from: WrittenNumber?, to: WrittenNumber?
    ) -> RecordChange {
        RecordChange(
            kind: kind(kpi, from, to), register: kpi.register.key, registerTitle: kpi.register.titles,
            id: kpi.id?.value, title: kpi.title, part: .value, from: from.map { .number($0) } ?? .none,
            to: to.map { .number($0) } ?? .none, record: kpi, before: before)
    }

    /// For the better towards the target, by the KPI's direction; into or out of a range by the distance to it.
    private func kind(_ kpi: Record, _ from: WrittenNumber?, _ to: WrittenNumber?) -> RecordChange.Kind {
        guard let from, let to, from.value != to.value else { return .changed }
        let target = kpi[KPIs.target]
        let direction =
            kpi[KPIs.direction] ?? KPIs.direction(of: target, from: kpi[KPIs.baseline]?.value)
            ?? KPIs.direction(of: target, from: kpi[KPIs.threshold]?.lower)
        switch direction {
        case .up: return to.value > from.value ? .better : .worse
        case .down: return to.value < from.value ? .better : .worse
        case .range:
            guard let target else { return .changed }
            let (before, now) = (target.distance(to: from.value), target.distance(to: to.value))
            guard let before, let now, before != now else { return .changed }
            return now < before ? .better : .worse
        case nil: return .changed
        }
    }
}

extension TargetRange {
    /// How far a value is outside of the range; nothing within it. Nil where the difference cannot be counted exactly.
    fileprivate func distance(to value: DecimalNumber) -> DecimalNumber? {
        if let lower, value < lower { return lower.subtracting(value) }
        if let upper, value > upper { return value.subtracting(upper) }
        return .zero
    }
}
