import ProjectModel

/// The commits along first parents, so that a branch counts from its merge, each with the day from which it counts.
///
/// A commit belongs to the day on its committer's clock, but never to one before its parent's. A clock that contradicts
/// the others says nothing: its commit counts from the next one whose clock agrees, and until there is one, from no day
/// at all. No date is made up.
package struct CommitLog: Sendable {
    package struct Commit: Sendable {
        package let id: String
        /// The ID of the tree of its files.
        package let tree: String
        /// The day on its committer's clock; nil for one that no calendar has.
        package let date: CivilDate?
        package let author: String

        package init(id: String, tree: String, date: CivilDate?, author: String) {
            self.id = id
            self.tree = tree
            self.date = date
            self.author = author
        }
    }

    /// The oldest first.
    package let commits: [Commit]
    /// By commit, the day from which it counts; nil for one with a wrong clock and no later commit. Never falling.
    package let days: [CivilDate?]

    private let places: [String: Int]
    private let isPlausible: [Bool]

    /// Where a commit stands in the log; nil for one that is not of the line of first parents.
    package func place(of id: String) -> Int? { places[id] }

    package var newest: Commit? { commits.last }

    /// The commits whose clock contradicts the others'.
    package var skewed: [Commit] {
        zip(commits, isPlausible).filter { !$0.1 }.map(\.0)
    }

    /// Asks for the last commits along first parents.
    static func command(last count: Int) -> [String] {
        form + ["--first-parent", "--max-count=\(count)", "HEAD", "--"]
    }

    /// More commits than these are not looked at.
    static let most = 400_000

    private static let form = ["log", "-z", "--no-color", "--no-decorate", "--format=%H%x1f%T%x1f%cs%x1f%aN"]

    /// Asks for one commit by any name that git knows for it; a name that looks like an option is none.
    static func command(for revision: String) -> [String] { form + ["-1", "--end-of-options", revision, "--"] }

    /// Reads what git answers to a command; what cannot be read is left out.
    init(_ answer: [UInt8], until day: CivilDate? = nil) {
        let commits = answer.split(separator: 0).compactMap { line -> Commit? in
            let parts = line.split(separator: 0x1F, maxSplits: 3, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard parts.count == 4 else { return nil }
            return Commit(
                id: parts[0].split(separator: "\n").last.map(String.init) ?? parts[0], tree: parts[1],
                date: CivilDate(iso: parts[2]), author: parts[3])
        }
        self.init(commits.reversed(), until: day)
    }

    /// - Parameters:
    ///   - commits: the oldest first.
    ///   - day: a clock that is ahead of this day is wrong; nil where nobody knows what day it is.
    package init(_ commits: [Commit], until day: CivilDate? = nil) {
        self.commits = commits
        isPlausible = Self.isPlausible(commits.map(\.date), until: day)
        days = Self.days(commits.map(\.date), isPlausible)
        places = Dictionary(commits.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of the last commit that counts on a day; nil where the first is later.
    package func last(on day: CivilDate) -> Int? {
        // Days never fall, and those without one stand at the end.
        var low = 0
        var high = commits.count
        while low < high {
            let middle = (low + high) / 2
            if let other = days[middle], other <= day { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// The day from which each commit counts.
    private static func days(_ dates: [CivilDate?], _ isPlausible: [Bool]) -> [CivilDate?] {
        var result: [CivilDate?] = []
        var latest: CivilDate?
        for (date, isPlausible) in zip(dates, isPlausible) {
            guard isPlausible, let date else {
                result.append(nil)
                continue
            }
            latest = max(date, latest ?? date)
            result.append(latest)
        }
        var next: CivilDate?
        for index in result.indices.reversed() {
            if let day = result[index] { next = day } else { result[index] = next }
        }
        return result
    }

    /// Before this nobody kept a project in git, nor in what git took over.
    private static let earliest = CivilDate(year: 1990, month: 1, day: 1) ?? CivilDate(dayNumber: 0)

    /// More than so many days ahead of all later commits a clock is wrong.
    private static let ahead = 31

    /// Whether each date fits those of its neighbours.
    ///
    /// One that lies before its parent's does not, nor one ahead of the status date that commits follow whose dates are
    /// not, nor one more than a month ahead of all that follow. A day is left to what clocks in different time zones
    /// differ by. So what is committed later with an old date takes nothing back that was told before.
    private static func isPlausible(_ dates: [CivilDate?], until day: CivilDate?) -> [Bool] {
        let limit = day?.adding(days: 1)
        func isAhead(_ date: CivilDate) -> Bool { limit.map { date > $0 } ?? false }
        // The latest date that follows each commit and is not ahead.
        var following: [CivilDate?] = Array(repeating: nil, count: dates.count)
        var latest: CivilDate?
        for index in dates.indices.reversed() {
            following[index] = latest
            if let date = dates[index], date >= earliest, !isAhead(date) { latest = max(date, latest ?? date) }
        }
        var running: CivilDate?
        return dates.indices.map { index in
            guard let date = dates[index], date >= earliest else { return false }
            if let running, date < running.adding(days: -1) { return false }
            if let later = following[index] {
                if isAhead(date) { return false }
                let fits = running.map { later >= $0.adding(days: -1) } ?? true
                if fits, date > later.adding(days: ahead) { return false }
            }
            running = max(date, running ?? date)
            return true
        }
    }
}
