import Diagnostics
import ProjectModel

/// How far an audience was reached, and how many of those assessed passed.
package struct TrainingAssessment: Sendable {
    package let audience: String
    package let records: [Record]
    /// The largest headcount that a row of the audience gives.
    package let headcount: DecimalNumber?
    /// The most people of the audience that one course reached.
    package let attended: DecimalNumber?
    package let assessed: DecimalNumber?
    package let passed: DecimalNumber?

    /// Attended / headcount, as a share of one.
    package var coverage: Rational? {
        guard let headcount, let attended else { return nil }
        return Rational(attended) / Rational(headcount)
    }

    /// Passed / assessed.
    package var passRate: Rational? {
        guard let passed, let assessed else { return nil }
        return Rational(passed) / Rational(assessed)
    }

    /// One an audience, in the order in which they first occur. Rows of one audience without different courses are
    /// sessions of one course, whose people add up; courses do not, since each is for everybody.
    static func all(_ project: Project) -> [TrainingAssessment] {
        var order: [String] = []
        var groups: [String: [Record]] = [:]
        for record in project.records(Training.register) where !record.isRagged {
            let key = HeadingName.normalized(record.title.plain)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(record)
        }
        return order.compactMap { groups[$0].map { TrainingAssessment($0) } }
    }

    private init(_ records: [Record]) {
        self.records = records
        audience = records.first?.title.plain ?? ""
        let isUnread = { (field: Field<DecimalNumber>) in records.contains { $0.isUnread(field) } }
        headcount = isUnread(Training.headcount) ? nil : records.compactMap { $0[Training.headcount] }.max()
        var courses: [String: [Record]] = [:]
        for record in records { courses[record[Training.course]?.plain ?? "", default: []].append(record) }
        let reached = courses.values.compactMap { rows -> DecimalNumber? in
            let counts = rows.compactMap { $0[Training.attended] }
            return counts.isEmpty ? nil : DecimalNumber.sum(counts)
        }
        attended = isUnread(Training.attended) ? nil : reached.max()
        assessed = isUnread(Training.assessed) ? nil : Self.sum(records, Training.assessed)
        passed = isUnread(Training.passed) ? nil : Self.sum(records, Training.passed)
    }

    private static func sum(_ records: [Record], _ field: Field<DecimalNumber>) -> DecimalNumber? {
        let values = records.compactMap { $0[field] }
        return values.isEmpty ? nil : DecimalNumber.sum(values)
    }
}
