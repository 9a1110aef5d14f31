import Diagnostics
import ProjectModel

/// Where a milestone stands on the status date.
package struct MilestoneAssessment: Sendable {
    package enum State: String, Sendable {
        case planned, late, overdue, reached
    }

    package let record: Record
    package let baseline: CivilDate?
    package let forecast: CivilDate?
    package let actual: CivilDate?
    package let state: State
    /// (actual, else forecast, else the status date when overdue) − baseline, in calendar days; nil for a milestone
    /// that is neither reached, forecast nor due.
    package let slipDays: Int?

    package var isOpen: Bool { state != .reached }

    /// Whether one of its dates could not be read, so that nothing is said of where it stands.
    package let isUnread: Bool

    /// The day on which it was reached, else its forecast or baseline, but no day that has passed: what is overdue comes
    /// on the status date at the earliest. Nil where a date could not be read or none is known.
    package let expected: CivilDate?

    /// Where the milestone stands on a time line: reached or forecast; nil where only its baseline is known.
    package var current: CivilDate? { isUnread ? nil : actual ?? forecast }

    init(_ record: Record, statusDate: CivilDate) {
        self.record = record
        baseline = record[Milestones.baseline]
        // A date that has not come cannot have been reached; it says when that is expected.
        let reached = record[Milestones.actual]
        let isReached = reached.map { $0 <= statusDate } ?? false
        actual = isReached ? reached : nil
        forecast = record[Milestones.forecast] ?? (isReached ? nil : reached)
        let due = forecast ?? baseline
        isUnread =
            record.isUnread(Milestones.baseline) || record.isUnread(Milestones.forecast)
            || record.isUnread(Milestones.actual)
        if isUnread {
            state = .planned
            slipDays = nil
            expected = nil
            return
        }
        if isReached {
            state = .reached
        } else if let due, due < statusDate {
            state = .overdue
        } else if let forecast, let baseline, forecast > baseline {
            state = .late
        } else {
            state = .planned
        }
        expected = actual ?? due.map { max($0, statusDate) }
        let end = actual ?? forecast ?? (state == .overdue ? statusDate : nil)
        if let end, let baseline { slipDays = end.days(since: baseline) } else { slipDays = nil }
    }

    /// The assessments of a project's milestones in the order in which they are written.
    static func all(_ project: Project, statusDate: CivilDate) -> [MilestoneAssessment] {
        project.records(Milestones.register).filter { !$0.isRagged }.map {
            MilestoneAssessment($0, statusDate: statusDate)
        }
    }
}
