import ProjectModel

/// The cumulative planned value over time, from nothing at the start to the budget at completion: straight lines
/// between its nodes.
///
/// Time is counted in periods, which need not be equally long; where days are known, a time is also a day.
package struct PlanCurve: Sendable {
    package struct Node: Sendable {
        /// In periods since the start.
        package let time: Rational
        package let value: Rational
        /// The day at whose end the value is planned; nil for numbered periods.
        package let day: CivilDate?

        package init(time: Rational, value: Rational, day: CivilDate?) {
            self.time = time
            self.value = value
            self.day = day
        }
    }

    /// How time goes on after the last node.
    package enum Step: Sendable {
        case months
        case days(Int)
    }

    /// In the order of time; the first is the start, with a value of zero. Never empty.
    package let nodes: [Node]
    /// Nil where periods are only numbered.
    package let step: Step?

    /// - Parameters:
    ///   - start: the day before the first period begins.
    ///   - nodes: those after the start, in the order of time.
    package init(start: CivilDate?, nodes: [Node], step: Step?) {
        self.nodes = [Node(time: Rational(0), value: Rational(0), day: start)] + nodes
        self.step = step
    }

    /// The budget at completion.
    package var total: Rational { nodes[nodes.count - 1].value }

    /// The planned duration: the time at which the plan first reaches its total.
    package var duration: Rational { firstComplete.time }

    private var firstComplete: Node { nodes.first { $0.value >= total } ?? nodes[nodes.count - 1] }

    /// The time that has passed at the end of a day, in periods; nil where days are not known.
    package func time(at day: CivilDate) -> Rational? {
        guard let first = nodes[0].day, let last = nodes[nodes.count - 1].day, let step else { return nil }
        if day <= first { return Rational(0) }
        if let next = nodes.firstIndex(where: { $0.day.map { $0 >= day } ?? false }) {
            return time(at: day, between: nodes[next - 1], nodes[next])
        }
        let passed: Rational?
        switch step {
        case .months: passed = day.monthTime - last.monthTime
        case .days(let days): passed = Rational(day.days(since: last)) / Rational(max(1, days))
        }
        return passed.map { nodes[nodes.count - 1].time + $0 }
    }

    private func time(at day: CivilDate, between left: Node, _ right: Node) -> Rational {
        guard let from = left.day, let to = right.day,
            let share = Rational(day.days(since: from)) / Rational(to.days(since: from))
        else { return right.time }
        return left.time + share * (right.time - left.time)
    }

    /// The day on which a time is reached; nil where days are not known, or beyond the years that are counted.
    package func day(at time: Rational) -> CivilDate? {
        guard let first = nodes[0].day, let last = nodes[nodes.count - 1].day else { return nil }
        if time <= Rational(0) { return first }
        if let next = nodes.firstIndex(where: { $0.time >= time }) {
            let (left, right) = (nodes[next - 1], nodes[next])
            guard let from = left.day, let to = right.day,
                let share = (time - left.time) / (right.time - left.time)
            else { return right.day }
            return from.adding(days: (share * Rational(to.days(since: from))).roundedUp(below: 200_000) ?? 0)
        }
        let beyond = time - nodes[nodes.count - 1].time
        switch step {
        case nil: return nil
        case .days(let days):
            return (beyond * Rational(days)).roundedUp(below: 80_000).map { last.adding(days: $0) }
        case .months: return CivilDate.day(atMonthTime: last.monthTime + beyond)
        }
    }

    /// Earned schedule: the time at which the plan reaches what is earned. It ends where the plan is complete; where
    /// the plan rests on that value, the end of the rest counts.
    ///
    /// ES = C + (EV − PV(C)) / (PV(C+1) − PV(C)), after W. Lipke, where C is the last node that is earned.
    package func earnedSchedule(_ earned: Rational) -> Rational {
        if earned <= Rational(0) { return Rational(0) }
        guard let (left, right) = step(at: earned) else { return duration }
        guard let share = (earned - left.value) / (right.value - left.value) else { return left.time }
        return left.time + share * (right.time - left.time)
    }

    /// The nodes between which something is earned; nil where nothing is, or all.
    func step(at earned: Rational) -> (left: Node, right: Node)? {
        guard earned > Rational(0), earned < total else { return nil }
        // The last node that is earned, so that a rest in the plan counts as passed.
        let at = nodes.lastIndex { $0.value <= earned } ?? 0
        return at + 1 < nodes.count ? (nodes[at], nodes[at + 1]) : nil
    }
}

extension CivilDate {
    /// Months since year 0 at the end of the day: a day is its part of its own month.
    var monthTime: Rational {
        let (year, month, day) = components
        let part = Rational(day) / Rational(Self.days(inMonth: month, of: year)) ?? Rational(1)
        return Rational(year * 12 + month - 1) + part
    }

    /// The day whose end is the first at or after a time in months; nil beyond the years that are counted.
    static func day(atMonthTime time: Rational) -> CivilDate? {
        guard let whole = time.roundedUp(below: 2200 * 12) else { return nil }
        // The month that ends at `whole`.
        let (year, month) = ((whole - 1) / 12, (whole - 1) % 12 + 1)
        let length = days(inMonth: month, of: year)
        let part = time - Rational(whole - 1)
        guard let day = (part * Rational(length)).roundedUp(below: 32) else { return nil }
        return CivilDate(year: year, month: month, day: max(1, day))
    }
}
