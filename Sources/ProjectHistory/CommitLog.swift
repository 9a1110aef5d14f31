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

    static let command = form + ["--first-parent", "--max-count=400000", "HEAD", "--"]

    private static let form = ["log", "-z", "--no-color", "--no-decorate", "--format=%H%x1f%T%x1f%cs%x1f%aN"]

    /// Asks for one commit by any name that git knows for it; a name that looks like an option is none.
    static func command(for revision: String) -> [String] { form + ["-1", "--end-of-options", revision, "--"] }

    /// Reads what git answers to `command`; what cannot be read is left out.
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

    /// Whether each date fits most others: whether it lies, to a day, between its neighbours in the longest sequence
    /// of dates that never falls. A day is what clocks in different time zones differ by.
    ///
    /// Of several sequences it is the one of the earliest commits, so that a later one does not change what was told.
    private static func isPlausible(_ dates: [CivilDate?], until day: CivilDate?) -> [Bool] {
        let latest = day?.adding(days: 1)
        let places = dates.indices.filter { index in
            guard let date = dates[index] else { return false }
            return date >= earliest && latest.map { date <= $0 } ?? true
        }
        var result = Array(repeating: false, count: dates.count)
        for index in sequence(places, dates) { result[index] = true }
        var next: CivilDate?
        var upper: [CivilDate?] = Array(repeating: nil, count: dates.count)
        for index in dates.indices.reversed() {
            upper[index] = next
            if result[index] { next = dates[index] }
        }
        var previous: CivilDate?
        for index in places {
            if result[index] {
                previous = dates[index]
                continue
            }
            guard let date = dates[index] else { continue }
            let isAfter = previous.map { date >= $0.adding(days: -1) } ?? true
            let isBefore = upper[index].map { date <= $0.adding(days: 1) } ?? true
            result[index] = isAfter && isBefore
        }
        return result
    }

    /// The longest sequence that never falls, by patience sorting: a pile holds the ends of all sequences of one length.
    /// Within a pile dates fall, so that of the ends that a date may follow the earliest is found by halving.
    private static func sequence(_ places: [Int], _ dates: [CivilDate?]) -> [Int] {
        var piles: [[Int]] = []
        var before: [Int: Int] = [:]
        func isAfter(_ end: Int, _ date: CivilDate) -> Bool { dates[end].map { $0 > date } ?? true }
        for place in places {
            guard let date = dates[place] else { continue }
            let length = half(piles.count) { pile in piles[pile].last.map { !isAfter($0, date) } ?? true }
            if length > 0 {
                let ends = piles[length - 1]
                before[place] = ends[half(ends.count) { isAfter(ends[$0], date) }]
            }
            if length == piles.count { piles.append([place]) } else { piles[length].append(place) }
        }
        var result: [Int] = []
        var place = piles.last?.first
        while let found = place {
            result.append(found)
            place = before[found]
        }
        return result.reversed()
    }

    /// How many of a row's first places hold, where those that hold come first.
    private static func half(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
