/// The days that a written date covers. Each throws the fault where there are none.
enum DateSpans {
    /// Outside these years a date is a slip of the pen, which would stretch every chart.
    private static let years = 1900...2199

    static func day(_ year: Int, _ month: Int, _ day: Int) throws(ValueFault) -> PlanDate {
        PlanDate(try civil(year, month, day))
    }

    static func month(_ year: Int, _ month: Int) throws(ValueFault) -> PlanDate {
        let first = try civil(year, month, 1)
        let last = first.adding(days: CivilDate.days(inMonth: month, of: year) - 1)
        return PlanDate(first: first, last: last, precision: .month)
    }

    static func quarters(_ year: Int, _ from: Int, _ to: Int) throws(ValueFault) -> PlanDate {
        for quarter in [from, to] where !(1...4).contains(quarter) { throw DateFaults.noSuchQuarter(quarter) }
        guard from <= to else { throw DateFaults.quartersBackward }
        let first = try month(year, from * 3 - 2).first
        let last = try month(year, to * 3).last
        return PlanDate(first: first, last: last, precision: from == to ? .quarter : .quarters)
    }

    static func week(_ year: Int, _ week: Int) throws(ValueFault) -> PlanDate {
        guard years.contains(year) else { throw DateFaults.unlikelyYear(year) }
        guard let monday = ISOWeek(year: year, week: week).monday else { throw DateFaults.noSuchWeek(year, week) }
        return PlanDate(first: monday, last: monday.adding(days: 6), precision: .week)
    }

    static func year(_ year: Int) throws(ValueFault) -> PlanDate {
        PlanDate(first: try civil(year, 1, 1), last: try civil(year, 12, 31), precision: .year)
    }

    private static func civil(_ year: Int, _ month: Int, _ day: Int) throws(ValueFault) -> CivilDate {
        guard years.contains(year) else { throw DateFaults.unlikelyYear(year) }
        guard let date = CivilDate(year: year, month: month, day: day) else {
            throw DateFaults.noSuchDay(year, month, day)
        }
        return date
    }
}
