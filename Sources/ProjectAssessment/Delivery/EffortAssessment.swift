import Diagnostics
import ProjectModel

/// Person-days planned, used and left, in all and by stage.
package struct EffortAssessment: Sendable {
    package struct Days: Sendable {
        package let planned: DecimalNumber?
        package let used: DecimalNumber?
        /// What is still needed: as written, else planned − used.
        package let remaining: DecimalNumber?

        /// Used / planned; nil where either is missing or nothing was planned.
        package var share: Rational? {
            guard let planned, let used else { return nil }
            return Rational(used) / Rational(planned)
        }
    }

    package struct Stage: Sendable {
        /// The stage's ID; nil for rows without one.
        package let id: String?
        package let days: Days
    }

    package let total: Days
    /// In the order in which stages first occur.
    package let stages: [Stage]
    package let span: Span
    /// Person-days of the work log; nil without one or with an entry that could not be read.
    package let logged: DecimalNumber?
    package let unsigned: Int

    /// Nil where the project keeps no effort register.
    init?(_ project: Project) {
        let records = project.records(Effort.register)
        guard let first = records.first else { return nil }
        span = first.span
        total = Self.sum(records)
        var order: [String] = []
        var groups: [String: [Record]] = [:]
        for record in records {
            let key = record[Effort.stage]?.first?.id ?? ""
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(record)
        }
        stages = order.map { Stage(id: $0.isEmpty ? nil : $0, days: Self.sum(groups[$0] ?? [])) }
        let log = project.records(WorkLog.register)
        logged = log.isEmpty ? nil : Self.sum(log, WorkLog.personDays)
        unsigned = log.count { $0[WorkLog.signed] == nil && !$0.isRagged }
    }

    private static func sum(_ records: [Record]) -> Days {
        let planned = sum(records, Effort.planned)
        // A row that used nothing yet may leave its cell empty; one that cannot be read makes the sum undefined.
        let used = sum(records, Effort.used, emptyIsNothing: true)
        let rest = records.map(Self.remaining)
        let known = rest.compactMap { $0 }
        return Days(
            planned: planned, used: used, remaining: known.count == rest.count ? DecimalNumber.sum(known) : nil)
    }

    /// What a row says, else planned − used.
    private static func remaining(_ record: Record) -> DecimalNumber? {
        if let written = record[Effort.remaining] { return written }
        guard !record.isUnread(Effort.remaining), let planned = record[Effort.planned] else { return nil }
        if let used = record[Effort.used] { return planned.subtracting(used) }
        return isMissing(record, Effort.used) ? planned : nil
    }

    /// Whether nothing is written, which is something else than what is still open or cannot be read.
    private static func isMissing(_ record: Record, _ field: Field<DecimalNumber>) -> Bool {
        if record.isRagged { return false }
        return record.cell(field).map { $0.value == .empty } ?? true
    }

    private static func sum(
        _ records: [Record], _ field: Field<DecimalNumber>, emptyIsNothing: Bool = false
    ) -> DecimalNumber? {
        var values: [DecimalNumber] = []
        for record in records {
            if let value = record[field] {
                values.append(value)
            } else if !emptyIsNothing || !isMissing(record, field) {
                return nil
            }
        }
        return DecimalNumber.sum(values)
    }
}
