import Diagnostics
import ProjectModel

/// Earned value where the project keeps no table of its own: planned value from the stages' budgets spread evenly over
/// their baseline days, earned value from budget and progress, actual cost from the budget.
struct StagePlan {
    /// A stage with what it is worth.
    struct Stage {
        let record: Record
        let budget: Rational
        /// Where the budget stands.
        let budgetSpans: [Span]
        let start: CivilDate
        let finish: CivilDate
        /// A share of one; nil where nobody says.
        let progress: Rational?
        /// Days, both ends counted.
        var days: Int { finish.days(since: start) + 1 }

        /// What is planned by the end of a day.
        func planned(by day: CivilDate) -> Rational {
            let passed = min(max(day.days(since: start) + 1, 0), days)
            return budget * Rational(passed) / Rational(days) ?? Rational(0)
        }
    }

    let stages: [Stage]
    /// Why there is no planned value.
    let fault: EarnedValueFigures.Undefined?
    let faultSpans: [Span]
    let actual: DecimalNumber?
    let actualSpans: [Span]

    /// Nil where neither stages nor budget lines say what a stage is worth.
    init?(_ project: Project, budget: BudgetAssessment?, statusDate: CivilDate) {
        let records = project.records(Stages.register)
        let lines = project.records(Budget.register)
        let hasOwn = records.contains { $0[Stages.budget] != nil || $0.isUnread(Stages.budget) && !$0.isRagged }
        let hasLines = lines.contains { !($0[Budget.stage] ?? []).isEmpty && !Budget.isReserve($0) }
        guard hasOwn || hasLines, !records.isEmpty else { return nil }
        actual = budget?.total.actual
        actualSpans = lines.compactMap { $0.cell(Budget.actual)?.span }
        var stages: [Stage] = []
        var faults: [(EarnedValueFigures.Undefined, Span)] = []
        let worth = hasOwn ? [:] : Self.worth(lines, &faults)
        for record in records {
            if record.isUnread(Stages.start) || record.isUnread(Stages.finish) || record.isUnread(Stages.budget) {
                faults.append((.stageUnread, record.span))
                continue
            }
            guard let start = record[Stages.start], let finish = record[Stages.finish] else {
                faults.append((.stageUnread, record.span))
                continue
            }
            guard start <= finish else {
                faults.append((.stageEndsBeforeStart, record.span(of: Stages.finish)))
                continue
            }
            let own = hasOwn ? record[Stages.budget].map { Rational($0) } : worth[record.id?.value ?? ""]?.sum
            guard let own else {
                faults.append((.stageWithoutBudget, record.span(of: Stages.budget)))
                continue
            }
            stages.append(
                Stage(
                    record: record, budget: own,
                    budgetSpans: hasOwn
                        ? [record.span(of: Stages.budget)] : worth[record.id?.value ?? ""]?.spans ?? [],
                    start: start, finish: finish, progress: Self.progress(record, statusDate: statusDate)))
        }
        self.stages = stages
        fault = faults.first?.0
        faultSpans = faults.map(\.1)
    }

    /// What the lines of the budget, without the reserve, give to each stage.
    private static func worth(
        _ lines: [Record], _ faults: inout [(EarnedValueFigures.Undefined, Span)]
    ) -> [String: (sum: Rational, spans: [Span])] {
        var result: [String: (sum: Rational, spans: [Span])] = [:]
        for line in lines where !Budget.isReserve(line) {
            let stages = line[Budget.stage] ?? []
            guard !line.isRagged, stages.count == 1, let base = line[Budget.baseline], !line.isUnread(Budget.changes)
            else {
                faults.append((.lineWithoutStage, line.span(of: Budget.stage)))
                continue
            }
            let amount = Rational(base) + Rational(line[Budget.changes] ?? .zero)
            let before = result[stages[0].id] ?? (Rational(0), [])
            result[stages[0].id] = (before.sum + amount, before.spans + [line.span])
        }
        return result
    }

    /// What is written; a stage that has ended is done, one that has not begun is not.
    private static func progress(_ stage: Record, statusDate: CivilDate) -> Rational? {
        if stage.isUnread(Stages.progress) { return nil }
        if let progress = stage[Stages.progress] {
            // More than all cannot be earned; the rule `progress-out-of-range` tells of it.
            return progress.isNegative || progress > .one ? nil : Rational(progress)
        }
        if let finish = stage[Stages.actualFinish], finish <= statusDate { return Rational(1) }
        if let start = stage[Stages.actualStart], start <= statusDate { return nil }
        return Rational(0)
    }

    /// EV: each stage's budget × its progress; nil where the progress of one is not known.
    var earned: Rational? {
        stages.reduce(Rational?.some(Rational(0))) { sum, stage in
            sum.flatMap { sum in stage.progress.map { sum + stage.budget * $0 } }
        }
    }

    var withoutProgress: [Stage] { stages.filter { $0.progress == nil } }

    var total: Rational { stages.reduce(Rational(0)) { $0 + $1.budget } }

    func planned(by day: CivilDate) -> Rational { stages.reduce(Rational(0)) { $0 + $1.planned(by: day) } }

    /// What is planned by the end of each day, in one pass: a project may have very many stages.
    private func planned(byEndOf days: [CivilDate]) -> [Rational] {
        var slopes: [(from: CivilDate, change: Rational)] = []
        for stage in stages {
            guard let daily = stage.budget / Rational(stage.days) else { continue }
            slopes.append((stage.start.adding(days: -1), daily))
            slopes.append((stage.finish, -daily))
        }
        slopes.sort { $0.from < $1.from }
        var (value, slope, at) = (Rational(0), Rational(0), 0)
        var reached = slopes.first?.from
        return days.map { day in
            while at < slopes.count, slopes[at].from <= day {
                value = value + slope * Rational(slopes[at].from.days(since: reached ?? day))
                slope = slope + slopes[at].change
                reached = slopes[at].from
                at += 1
            }
            guard let from = reached, from <= day else { return value }
            value = value + slope * Rational(day.days(since: from))
            reached = day
            return value
        }
    }

    /// The plan in calendar months, with a node wherever a stage begins or ends and a month ends: between them both
    /// the planned value and the time run straight.
    var plan: PlanCurve? {
        guard let first = stages.map(\.start).min(), let last = stages.map(\.finish).max() else { return nil }
        let start = first.adding(days: -1)
        var days = Set(stages.flatMap { [$0.start.adding(days: -1), $0.finish] })
        days.formUnion(monthEnds(from: first, to: last))
        let origin = start.monthTime
        let sorted = days.filter { $0 > start }.sorted()
        let nodes = zip(sorted, planned(byEndOf: sorted)).map { day, value in
            PlanCurve.Node(time: day.monthTime - origin, value: value, day: day)
        }
        return PlanCurve(start: start, nodes: nodes, step: .months)
    }

    /// The last days of the months that the plan touches, up to the end of the plan's last month.
    func monthEnds(from first: CivilDate, to last: CivilDate) -> [CivilDate] {
        var ends: [CivilDate] = []
        var (year, month) = (first.year, first.month)
        while let end = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year)),
            ends.last.map({ $0 < last }) ?? true, ends.count < 2400
        {
            ends.append(end)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return ends
    }

    /// The points of the chart: the ends of the months, and the status date with what is earned and spent.
    func periods(statusDate: CivilDate) -> [EarnedValuePeriod] {
        guard let first = stages.map(\.start).min(), let last = stages.map(\.finish).max() else { return [] }
        let span = stages[0].record.span
        var ends = monthEnds(from: first, to: last).filter { $0 != statusDate }
        if statusDate >= first { ends = (ends + [statusDate]).sorted() }
        return zip(ends, planned(byEndOf: ends)).map { end, planned in
            let isNow = end == statusDate
            return EarnedValuePeriod(
                label: isNow ? end.iso : String(end.iso.prefix(7)), end: end, planned: planned,
                earned: isNow ? earned : nil, actual: isNow ? actual.map { Rational($0) } : nil, span: span)
        }
    }
}
