import ProjectModel

/// The milestones as a network: what each date means for those that wait for it.
package struct ScheduleAssessment: Sendable {
    /// A milestone of the chain that drives the finish, with the days to it from the one before.
    package struct Link: Sendable {
        package let milestone: MilestoneAssessment
        /// When it is to be reached, with what it waits for.
        package let date: CivilDate
        /// Calendar days from the date of the one before; nil for the first.
        package let gap: Int?
        /// The same between the two baselines; nil where one of them has none.
        package let baselineGap: Int?
    }

    /// By milestone: its expected date, or the latest of what it depends on, directly or through others, where that is
    /// later; nil where a date of these could not be read, or where they depend on each other in a circle.
    package let implied: [CivilDate?]
    /// From the first to the last milestone, each of them the latest that the next one depends on; empty where the last
    /// depends on nothing.
    package let chain: [Link]
    /// Due by their baseline on the status date and not reached.
    package let missed: [MilestoneAssessment]
    /// The next to be reached, by the expected date, without those that were missed.
    package let next: [MilestoneAssessment]
    /// How many are reached, and how many were due by their baseline up to the status date; nil where a date could not
    /// be read.
    package let counts: (reached: Int, due: Int)?
    /// BEI, the baseline execution index of the DCMA's fourteen points: reached / due; nil where none was due.
    package var baselineExecution: Rational? { counts.flatMap { Rational($0.reached) / Rational($0.due) } }

    private static let mostNext = 3

    init(_ milestones: [MilestoneAssessment], isAnyRagged: Bool, statusDate: CivilDate) {
        var positions: [String: Int] = [:]
        for (index, milestone) in milestones.enumerated() {
            if let id = milestone.record.id?.value, positions[id] == nil { positions[id] = index }
        }
        let named = milestones.map { $0.record[Milestones.dependsOn] ?? [] }
        let predecessors = named.map { $0.compactMap { positions[$0.id] } }
        // Of what is not there, or could not be read, nobody knows when it comes.
        let isKnown = zip(milestones, zip(named, predecessors)).map { milestone, links in
            links.0.count == links.1.count && !milestone.record.isUnread(Milestones.dependsOn)
        }
        let order: [Int]
        (implied, order) = Self.propagate(milestones, predecessors, isKnown)
        chain = Self.chain(milestones, predecessors, implied, order)
        let isDue = { (milestone: MilestoneAssessment) in milestone.baseline.map { $0 <= statusDate } ?? false }
        missed = milestones.filter { !$0.isUnread && $0.isOpen && isDue($0) }
        next = Array(
            milestones.filter { !$0.isUnread && $0.isOpen && !isDue($0) && $0.expected != nil }
                .stablySorted { ($0.expected ?? statusDate) < ($1.expected ?? statusDate) }.prefix(Self.mostNext))
        counts =
            isAnyRagged || milestones.contains(where: \.isUnread)
            ? nil : (milestones.count { !$0.isOpen }, milestones.count(where: isDue))
    }

    /// In the order in which each milestone comes after all that it depends on (Kahn); what is left is in a circle.
    private static func propagate(
        _ milestones: [MilestoneAssessment], _ predecessors: [[Int]], _ isKnown: [Bool]
    ) -> ([CivilDate?], order: [Int]) {
        var successors: [[Int]] = Array(repeating: [], count: milestones.count)
        var waits = predecessors.map(\.count)
        for (index, before) in predecessors.enumerated() {
            for other in before { successors[other].append(index) }
        }
        var ready = waits.indices.filter { waits[$0] == 0 }
        var result: [CivilDate?] = Array(repeating: nil, count: milestones.count)
        var at = 0
        while at < ready.count {
            let index = ready[at]
            at += 1
            let milestone = milestones[index]
            let awaited = predecessors[index].map { result[$0] }
            // What is reached is reached, whatever it waited for.
            if !milestone.isOpen {
                result[index] = milestone.actual
            } else if let own = milestone.expected, isKnown[index], !awaited.contains(nil) {
                result[index] = awaited.compactMap { $0 }.reduce(own, max)
            }
            for next in successors[index] {
                waits[next] -= 1
                if waits[next] == 0 { ready.append(next) }
            }
        }
        return (result, ready)
    }

    /// - Parameter order: in which each milestone comes after all that it depends on. Of those of one date the last in it
    ///   is the one that the others lead to.
    private static func chain(
        _ milestones: [MilestoneAssessment], _ predecessors: [[Int]], _ implied: [CivilDate?], _ order: [Int]
    ) -> [Link] {
        guard !implied.contains(nil) else { return [] }
        var last: Int?
        var ranks = Array(repeating: 0, count: milestones.count)
        for (rank, index) in order.enumerated() {
            ranks[index] = rank
            if let end = implied[index], last.flatMap({ implied[$0] }).map({ end >= $0 }) ?? true { last = index }
        }
        var path: [Int] = []
        while let index = last, path.count <= milestones.count {
            path.append(index)
            last = nil
            // What was reached drives nothing any more; the day on which it was is where the chain begins.
            if !milestones[index].isOpen { break }
            for other in predecessors[index].sorted(by: { ranks[$0] < ranks[$1] }) {
                if let date = implied[other], last.flatMap({ implied[$0] }).map({ date >= $0 }) ?? true { last = other }
            }
        }
        guard path.count > 1 else { return [] }
        var before: Int?
        return path.reversed().compactMap { index in
            guard let date = implied[index] else { return nil }
            defer { before = index }
            return Link(
                milestone: milestones[index], date: date,
                gap: before.flatMap { implied[$0] }.map { date.days(since: $0) },
                baselineGap: before.flatMap { milestones[$0].baseline }.flatMap { start in
                    milestones[index].baseline.map { $0.days(since: start) }
                })
        }
    }
}
