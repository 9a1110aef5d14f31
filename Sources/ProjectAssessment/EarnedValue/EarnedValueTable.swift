import Diagnostics
import ProjectModel

/// Earned value as the project's own table gives it.
struct EarnedValueTable {
    /// In the order of time.
    let periods: [EarnedValuePeriod]
    /// How many of them count on the status date.
    let counted: Int
    /// Why the table gives no figures at all; nil where it does.
    let fault: EarnedValueFigures.Undefined?
    var isUnread: Bool { fault != nil }
    private let first: PlanDate?

    /// Nil where the project has no such table.
    init?(_ project: Project, statusDate: CivilDate) {
        let cumulative = project.records(EarnedValue.register)
        let records = cumulative.isEmpty ? project.records(EarnedValue.registerPerPeriod) : cumulative
        guard !records.isEmpty else { return nil }
        let ordered = Self.inOrder(records.filter { !$0.isRagged })
        first = ordered.first?[EarnedValue.days]
        periods = Self.periods(ordered, addsUp: cumulative.isEmpty)
        // Dates and numbers in one table cannot be put in order.
        let isNumbered = periods.contains { $0.end == nil }
        let isMixed = isNumbered && periods.contains { $0.end != nil }
        if isMixed || records.contains(where: { $0.isUnread(EarnedValue.period) || $0[EarnedValue.period] == nil }) {
            // It may be the last of the plan, or the one that counts.
            fault = .rowUnread
        } else {
            fault = Self.overlap(ordered) ? .periodsOverlap : nil
        }
        if isNumbered {
            // What is written counts, also where a sum of it is not known.
            counted = (ordered.lastIndex { Self.hasValue($0) } ?? -1) + 1
        } else {
            counted = periods.prefix { period in period.end.map { $0 <= statusDate } ?? false }.count
        }
    }

    private static func hasValue(_ record: Record) -> Bool {
        record[EarnedValue.earnedValue] != nil || record[EarnedValue.actualCost] != nil
            || record.isUnread(EarnedValue.earnedValue) || record.isUnread(EarnedValue.actualCost)
    }

    /// Whether a day belongs to two of the periods, which stand in the order of their ends.
    private static func overlap(_ records: [Record]) -> Bool {
        let days = records.compactMap { $0[EarnedValue.days] }
        return zip(days, days.dropFirst()).contains { $1.first <= $0.last }
    }

    /// Dated rows stand in the order of time, however they are written; numbered ones as they stand.
    private static func inOrder(_ records: [Record]) -> [Record] {
        let dates = records.map { $0[EarnedValue.days]?.last }
        if dates.contains(nil) { return records }
        let order = records.indices.sorted { left, right in
            guard let first = dates[left], let second = dates[right], first != second else { return left < right }
            return first < second
        }
        return order.map { records[$0] }
    }

    private static func periods(_ records: [Record], addsUp: Bool) -> [EarnedValuePeriod] {
        var sums: (Rational?, Rational?, Rational?) = (Rational(0), Rational(0), Rational(0))
        func next(_ sum: inout Rational?, _ value: DecimalNumber?) -> Rational? {
            guard addsUp else { return value.map { Rational($0) } }
            sum = value.flatMap { value in sum.map { $0 + Rational(value) } }
            return sum
        }
        return records.map { record in
            EarnedValuePeriod(
                label: record[EarnedValue.period]?.plain ?? "", end: record[EarnedValue.days]?.last,
                planned: next(&sums.0, record[EarnedValue.plannedValue]),
                earned: next(&sums.1, record[EarnedValue.earnedValue]),
                actual: next(&sums.2, record[EarnedValue.actualCost]), span: record.span)
        }
    }

    /// The plan by whole periods; nil where one has no planned value.
    var plan: PlanCurve? {
        let nodes = periods.enumerated().compactMap { index, period in
            period.planned.map { PlanCurve.Node(time: Rational(index + 1), value: $0, day: period.end) }
        }
        guard nodes.count == periods.count else { return nil }
        return PlanCurve(start: start, nodes: nodes, step: step)
    }

    private var ends: [CivilDate] { periods.compactMap(\.end) }

    /// Month by month where every period ends with a month, else as long as the last one was.
    private var step: PlanCurve.Step? {
        let ends = self.ends
        guard let last = ends.last else { return nil }
        if ends.allSatisfy(\.isEndOfMonth) {
            // Quarters end with a month too.
            let isMonthly = zip(ends, ends.dropFirst()).allSatisfy { $1.monthTime - $0.monthTime == Rational(1) }
            if isMonthly { return .months }
        }
        if ends.count > 1 { return .days(max(1, last.days(since: ends[ends.count - 2]))) }
        return first.map { .days($0.last.days(since: $0.first) + 1) }
    }

    /// The day before the first period begins: a written month or week says when that is, a day does not.
    private var start: CivilDate? {
        guard let first else { return nil }
        if first.isCoarse { return first.first.adding(days: -1) }
        switch step {
        case .months: return first.last.adding(days: -first.last.day)
        case .days:
            return ends.count > 1 ? first.last.adding(days: -max(1, ends[1].days(since: ends[0]))) : nil
        case nil: return nil
        }
    }
}

extension CivilDate {
    fileprivate var isEndOfMonth: Bool { adding(days: 1).day == 1 }
}
