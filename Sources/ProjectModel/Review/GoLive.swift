import Diagnostics

/// The day on which the system is first used in earnest, as milestones say, else stages.
package struct GoLive: Sendable {
    /// The day that it came, else its forecast, else its baseline.
    package let date: CivilDate
    package let isReached: Bool
    /// The record that says so.
    package let record: Record

    /// How many days before go-live what belongs to it must be there.
    package static let preparation = 30
}

extension Review {
    /// The project's first go-live; nil where no milestone and no stage is one.
    package var goLive: GoLive? {
        let milestones = records(Milestones.register).filter { $0[Milestones.type] == .goLive }
        let dated = milestones.compactMap { record -> GoLive? in
            let actual = record[Milestones.actual]
            guard let date = actual ?? record[Milestones.forecast] ?? record[Milestones.baseline] else { return nil }
            return GoLive(date: date, isReached: actual.map { $0 <= statusDate } ?? false, record: record)
        }
        if let first = dated.min(by: { $0.date < $1.date }) { return first }
        let stages = records(Stages.register).filter { $0[Stages.type] == .goLive }
        return stages.compactMap { record -> GoLive? in
            let actual = record[Stages.actualFinish]
            guard let date = actual ?? record[Stages.forecast] ?? record[Stages.finish] else { return nil }
            return GoLive(date: date, isReached: actual.map { $0 <= statusDate } ?? false, record: record)
        }.min { $0.date < $1.date }
    }

    /// The go-live when it has come or is at most `GoLive.preparation` days away, so that what belongs to it must be
    /// there; nil before that.
    package var goLiveAtHand: GoLive? {
        guard let goLive, goLive.isReached || goLive.date.days(since: statusDate) <= GoLive.preparation else {
            return nil
        }
        return goLive
    }

    /// Whether the project is over: its last stage has ended, or every milestone is reached.
    package var isClosed: Bool {
        let stages = records(Stages.register)
        if !stages.isEmpty { return stages.allSatisfy { hasEnded($0) } }
        let milestones = records(Milestones.register)
        return !milestones.isEmpty
            && milestones.allSatisfy { $0[Milestones.actual].map { $0 <= statusDate } ?? false }
    }
}
