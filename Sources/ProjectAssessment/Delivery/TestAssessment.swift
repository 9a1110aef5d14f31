import Diagnostics
import ProjectModel

/// The last cycle of one type of test, and the one before it.
package struct TestAssessment: Sendable {
    package let type: TestType
    /// The rows of the last cycle.
    package let records: [Record]
    package let cycle: String?
    package let run: DecimalNumber
    package let passed: DecimalNumber
    package let failed: DecimalNumber
    package let blocked: DecimalNumber
    package let planned: DecimalNumber?
    /// Passed / run; nil before anything is run.
    package var passRate: Rational? { Rational(passed) / Rational(run) }
    /// The pass rate of the cycle before.
    package let previousRate: Rational?

    /// One for each type that was run, in the order of types. The last cycle is that of the latest row by date, among
    /// undated ones the last that was written.
    static func all(_ project: Project) -> [TestAssessment] {
        let records = project.records(Tests.register).filter { !$0.isRagged && $0[Tests.type] != nil }
        return TestType.allCases.compactMap { type in
            let rows = records.filter {
                $0[Tests.type] == type && ($0.isUnread(Tests.run) || ($0[Tests.run].map { !$0.isZero } ?? false))
            }
            guard !rows.isEmpty else { return nil }
            // Undated rows keep their place behind the row above them.
            var last = CivilDate(dayNumber: .min)
            let dated = rows.map { row in
                last = row[Tests.date] ?? last
                return (row: row, date: last)
            }.stablySorted { $0.date < $1.date }
            let cycle = dated.last?.row[Tests.cycle]?.plain
            let latest = dated.filter { $0.row[Tests.cycle]?.plain == cycle }.map(\.row)
            let earlier = dated.filter { $0.row[Tests.cycle]?.plain != cycle }.map(\.row)
            let before = earlier.last?[Tests.cycle]?.plain
            return TestAssessment(
                type: type, cycle: cycle, records: latest,
                previousRate: rate(earlier.filter { $0[Tests.cycle]?.plain == before }))
        }
    }

    private init?(type: TestType, cycle: String?, records: [Record], previousRate: Rational?) {
        // A count that is missing or could not be read would make a rate that nobody ran.
        guard records.allSatisfy({ $0[Tests.passed] != nil && $0[Tests.run] != nil }),
            let run = Self.sum(records, Tests.run), let passed = Self.sum(records, Tests.passed)
        else { return nil }
        self.type = type
        self.cycle = cycle
        self.records = records
        self.run = run
        self.passed = passed
        failed = Self.sum(records, Tests.failed) ?? .zero
        blocked = Self.sum(records, Tests.blocked) ?? .zero
        let plans = records.compactMap { $0[Tests.planned] }
        planned = plans.count == records.count ? DecimalNumber.sum(plans) : nil
        self.previousRate = previousRate
    }

    private static func rate(_ records: [Record]) -> Rational? {
        guard let run = sum(records, Tests.run), let passed = sum(records, Tests.passed) else { return nil }
        return Rational(passed) / Rational(run)
    }

    private static func sum(_ records: [Record], _ field: Field<DecimalNumber>) -> DecimalNumber? {
        DecimalNumber.sum(records.compactMap { $0[field] })
    }
}
