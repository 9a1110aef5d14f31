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
    /// The next go-live, or the last one where all are reached; nil where no milestone and no stage is one.
    ///
    /// A rollout in waves has several: what belongs to the next is asked for, not what the pilot had.
    package var goLive: GoLive? {
        let all = goLives
        return all.filter { !$0.isReached }.min { $0.date < $1.date } ?? all.max { $0.date < $1.date }
    }

    /// Every go-live, as milestones say, else stages.
    package var goLives: [GoLive] {
        let milestones = records(Milestones.register).filter { $0[Milestones.type] == .goLive }
        let dated = milestones.compactMap { record -> GoLive? in
            let actual = record[Milestones.actual]
            guard let date = actual ?? record[Milestones.forecast] ?? record[Milestones.baseline] else { return nil }
            return GoLive(date: date, isReached: actual.map { $0 <= statusDate } ?? false, record: record)
        }
        if !dated.isEmpty { return dated }
        let stages = records(Stages.register).filter { $0[Stages.type] == .goLive }
        return stages.compactMap { record -> GoLive? in
            let actual = record[Stages.actualFinish]
            guard let date = actual ?? record[Stages.forecast] ?? record[Stages.finish] else { return nil }
            return GoLive(date: date, isReached: actual.map { $0 <= statusDate } ?? false, record: record)
        }
    }

    /// The go-live when it is at most `GoLive.preparation` days away or ago, so that what belongs to it must be there;
    /// nil before and after that: nobody prepares for what is long past.
    package var goLiveAtHand: GoLive? {
        guard let goLive = goLiveAtHandOrPast else { return nil }
        return goLive.isReached && age(of: goLive.date) > GoLive.preparation ? nil : goLive
    }

    /// The go-live when it is at hand or has come, for what must be there as long as the system runs.
    package var goLiveAtHandOrPast: GoLive? {
        let reached = goLives.filter(\.isReached).max { $0.date < $1.date }
        guard let goLive, goLive.isReached || goLive.date.days(since: statusDate) <= GoLive.preparation else {
            return reached
        }
        return goLive
    }

    /// Whether the project has run for so many days that what it lacks is no longer to come; one without a start has.
    package func hasRun(for days: Int) -> Bool {
        project.charter[Charter.start].map { age(of: $0) >= days } ?? true
    }

    /// Whether the project is over: every stage that is listed has ended and every milestone is reached, and there is
    /// one or the other. A plan that lists only the stages so far is not over with them.
    package var isClosed: Bool {
        let stages = records(Stages.register)
        let milestones = records(Milestones.register)
        return !(stages.isEmpty && milestones.isEmpty) && stages.allSatisfy { hasEnded($0) }
            && milestones.allSatisfy { $0[Milestones.actual].map { $0 <= statusDate } ?? false }
            && goLives.allSatisfy(\.isReached)
    }
}
