import ProjectModel

/// The commits along first parents, so that a branch counts from its merge, each with the day from which it counts.
///
/// A commit belongs to the day on its committer's clock, but never to one before its parent's. A clock that contradicts
/// those of most others, by years or by months, says nothing: its commit counts from the next one on whose clock
/// agrees, and until there is one, from no day at all. No date is made up.
package struct CommitLog: Sendable {
    package struct Commit: Sendable {
        package let id: String
        /// The ID of the tree of its files.
        package let tree: String
        /// The day on its committer's clock.
        package let date: CivilDate
        package let author: String

        package init(id: String, tree: String, date: CivilDate, author: String) {
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

    /// Where a commit stands in the log; nil for one that is not of the line of first parents.
    package func place(of id: String) -> Int? { places[id] }

    package var newest: Commit? { commits.last }

    /// The commits whose clock contradicts the others'.
    package var skewed: [Commit] {
        zip(commits, Self.isPlausible(commits.map(\.date))).filter { !$0.1 }.map(\.0)
    }

    static let command = form + ["--first-parent", "--max-count=400000", "HEAD", "--"]

    private static let form = ["log", "-z", "--no-color", "--no-decorate", "--format=%H%x1f%T%x1f%cs%x1f%aN"]

    /// Asks for one commit by any name that git knows for it; a name that looks like an option is none.
    static func command(for revision: String) -> [String] { form + ["-1", "--end-of-options", revision, "--"] }

    /// Reads what git answers to `command`; what cannot be read is left out.
    init(_ answer: [UInt8]) {
        let commits = answer.split(separator: 0).compactMap { line -> Commit? in
            let parts = line.split(separator: 0x1F, maxSplits: 3, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard parts.count == 4, let date = CivilDate(iso: parts[2]) else { return nil }
            return Commit(
                id: parts[0].split(separator: "\n").last.map(String.init) ?? parts[0], tree: parts[1], date: date,
                author: parts[3])
        }
        self.init(commits.reversed())
    }

    /// - Parameter commits: the oldest first.
    package init(_ commits: [Commit]) {
        self.commits = commits
        days = Self.days(commits.map(\.date))
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
    package static func days(_ dates: [CivilDate]) -> [CivilDate?] {
        var result: [CivilDate?] = []
        var latest: CivilDate?
        for (date, isPlausible) in zip(dates, isPlausible(dates)) {
            guard isPlausible else {
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

    /// Whether each date fits most others: whether it lies, to a day, between its neighbours in the longest sequence
    /// of dates that never falls. A day is what clocks in different time zones differ by.
    static func isPlausible(_ dates: [CivilDate]) -> [Bool] {
        // The longest sequence by patience sorting; of several, that with the earliest ends.
        var tails: [Int] = []
        var before: [Int?] = Array(repeating: nil, count: dates.count)
        for (index, date) in dates.enumerated() {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if dates[tails[middle]] <= date { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var result = Array(repeating: false, count: dates.count)
        var place = tails.last
        while let index = place {
            result[index] = true
            place = before[index]
        }
        var previous: CivilDate?
        var upper: [CivilDate?] = Array(repeating: nil, count: dates.count)
        var next: CivilDate?
        for index in dates.indices.reversed() {
            upper[index] = next
            if result[index] { next = dates[index] }
        }
        for index in dates.indices {
            if result[index] {
                previous = dates[index]
                continue
            }
            let isAfter = previous.map { dates[index] >= $0.adding(days: -1) } ?? true
            let isBefore = upper[index].map { dates[index] <= $0.adding(days: 1) } ?? true
            result[index] = isAfter && isBefore
        }
        return result
    }
}
