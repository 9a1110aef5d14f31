/// An audit that ought to have been held by the status date.
package struct OverdueAudit: Sendable {
    package let record: Record
    /// When it was due.
    package let due: CivilDate
    /// Whether it is the audit after the one that the record tells of.
    package let isNext: Bool
}

extension Review {
    /// Audits that were planned for a day that has passed, and next ones that are due; a later audit of the same name
    /// or subject stands for the next one.
    package var overdueAudits: [OverdueAudit] {
        let audits = records(QualityAudits.register)
        var latest: [String: CivilDate] = [:]
        for audit in audits {
            guard let date = audit[QualityAudits.date] else { continue }
            for key in Self.keys(of: audit) { latest[key] = max(latest[key] ?? date, date) }
        }
        return audits.compactMap { audit in
            guard !audit.isUnread(QualityAudits.state) else { return nil }
            let date = audit[QualityAudits.date]
            if let date, date < statusDate, (audit[QualityAudits.state] ?? .planned) == .planned {
                return OverdueAudit(record: audit, due: date, isNext: false)
            }
            guard let next = audit[QualityAudits.next], next < statusDate,
                !Self.keys(of: audit).contains(where: { key in latest[key].map { $0 > date ?? next } ?? false })
            else { return nil }
            return OverdueAudit(record: audit, due: next, isNext: true)
        }
    }

    /// By what an audit and the next one of its kind are known.
    private static func keys(of audit: Record) -> [String] {
        let title = "audit " + HeadingName.normalized(audit.title.plain)
        return [title] + (audit[QualityAudits.subject].map { ["subject " + $0.canonical] } ?? [])
    }
}
