import BigInt
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

        /// Of these, how many have passed at the end of a day.
        func passed(by day: CivilDate) -> Int { min(max(day.days(since: start) + 1, 0), days) }
    }

    let stages: [Stage]
    /// Why there is no planned value.
    let fault: EarnedValueFigures.Undefined?
    let faultSpans: [Span]
    let actual: DecimalNumber?
    /// Whether a stage has begun by its baseline.
    let hasBegun: Bool
    /// What all the stages' lengths divide, so that planned values are whole numbers of its parts: with fractions of
    /// their own, thousands of stages would keep a build busy for minutes.
    private let parts: BigInt

    /// Nil where neither stages nor budget lines say what a stage is worth.
    init?(_ project: Project, budget: BudgetAssessment?, statusDate: CivilDate) {
        let records = project.records(Stages.register)
        let lines = project.records(Budget.register)
        let hasOwn = records.contains { $0[Stages.budget] != nil || $0.isUnread(Stages.budget) && !$0.isRagged }
        let hasLines = lines.contains { !($0[Budget.stage] ?? []).isEmpty && !Budget.isReserve($0) }
        guard hasOwn || hasLines, !records.isEmpty else { return nil }
        actual = budget?.total.actual
        hasBegun = records.contains { $0[Stages.start].map { $0 <= statusDate } ?? false }
        var stages: [Stage] = []
        var faults: [(EarnedValueFigures.Undefined, Span)] = []
        let worth = hasOwn ? [:] : Self.worth(lines, of: records, &faults)
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
            let own = hasOwn ? record[Stages.budget] : worth[record.id?.value ?? ""]?.sum
            guard let own else {
                faults.append((.stageWithoutBudget, record.span(of: Stages.budget)))
                continue
            }
            stages.append(
                Stage(
                    record: record, budget: Rational(own),
                    budgetSpans: hasOwn
                        ? [record.span(of: Stages.budget)] : worth[record.id?.value ?? ""]?.spans ?? [],
                    start: start, finish: finish, progress: Self.progress(record, statusDate: statusDate)))
        }
        var parts = BigInt(1)
        for length in Set(stages.map(\.days)).sorted() where parts.bitWidth <= Self.mostBits {
            let length = BigInt(length)
            parts = parts / parts.greatestCommonDivisor(with: length) * length
        }
        if parts.bitWidth > Self.mostBits, let last = stages.last {
            faults.append((.stagesTooMany, last.record.span))
        }
        self.parts = parts
        self.stages = stages
        fault = faults.first?.0
        faultSpans = faults.map(\.1)
    }

    /// More than a thousand stages of different lengths.
    private static let mostBits = 2048

    /// What the lines of the budget, without the reserve, give to each stage.
    private static func worth(
        _ lines: [Record], of stages: [Record], _ faults: inout [(EarnedValueFigures.Undefined, Span)]
    ) -> [String: (sum: DecimalNumber, spans: [Span])] {
        // A line of a stage that is there twice, or not at all, belongs to no one stage.
        let counts = Dictionary(stages.compactMap { $0.id.map { ($0.value, 1) } }, uniquingKeysWith: +)
        var result: [String: (sum: DecimalNumber, spans: [Span])] = [:]
        for line in lines where !Budget.isReserve(line) {
            // An open change may be any.
            let changes = line[Budget.changes]
            let isOpen = changes == nil && line.cell(Budget.changes).map { $0.value != .empty } ?? false
            guard !line.isRagged, let base = line[Budget.baseline], !isOpen else {
                faults.append((.lineUnread, line.span))
                continue
            }
            let named = line[Budget.stage] ?? []
            guard named.count == 1, counts[named[0].id] == 1 else {
                faults.append((.lineWithoutStage, line.span(of: Budget.stage)))
                continue
            }
            let before = result[named[0].id] ?? (.zero, [])
            guard let sum = base.adding(changes ?? .zero).flatMap(before.sum.adding) else {
                faults.append((.lineUnread, line.span))
                continue
            }
            result[named[0].id] = (sum, before.spans + [line.span])
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
        if stage.isUnread(Stages.actualStart) || stage.isUnread(Stages.actualFinish) { return nil }
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

    /// What is planned by the end of each day, days rising, in one pass: a project may have very many stages.
    func planned(byEndOf days: [CivilDate]) -> [Rational] {
        let places = stages.compactMap(\.budget.decimalPlaces).max() ?? 0
        let unit = BigInt(10).power(places)
        var slopes: [(from: CivilDate, change: BigInt)] = []
        for stage in stages {
            // Whole: budgets are decimal numbers, and the parts are a multiple of every length.
            let daily = stage.budget.numerator * unit / stage.budget.denominator * (parts / BigInt(stage.days))
            slopes.append((stage.start.adding(days: -1), daily))
            slopes.append((stage.finish, -daily))
        }
        slopes.sort { $0.from < $1.from }
        var (value, slope, at) = (BigInt(0), BigInt(0), 0)
        var reached = slopes.first?.from
        func advance(to day: CivilDate) {
            if let from = reached, from < day { value += slope * BigInt(day.days(since: from)) }
            reached = max(reached ?? day, day)
        }
        return days.map { day in
            while at < slopes.count, slopes[at].from <= day {
                advance(to: slopes[at].from)
                slope += slopes[at].change
                at += 1
            }
            if reached != nil, at > 0 { advance(to: day) }
            return Rational(value, unit * parts) ?? Rational(0)
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
