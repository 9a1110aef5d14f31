import ProjectModel

/// What a label on a time axis names.
package enum TimeUnit: Sendable, Hashable {
    case month, quarter, year
}

/// Whole months, quarters or years from left to right, as fine as their labels can stand without touching.
struct TimeAxis {
    struct Column {
        let left: Double
        let right: Double
        let label: String
    }

    let unit: TimeUnit
    let left: Double
    let right: Double
    private(set) var columns: [Column] = []
    /// The years above months and quarters, where each has the room; left out when the columns are years.
    private(set) var years: [Column] = []
    private let start: Int
    private let end: Int

    /// An axis that holds every day from `low` to `high`.
    init(
        from low: CivilDate, to high: CivilDate, left: Double, right: Double, size: Double,
        label: (CivilDate, TimeUnit) -> String
    ) {
        let first = Self.monthIndex(low)
        let last = Self.monthIndex(high)
        var choice: (step: Int, bounds: [CivilDate], labels: [String])?
        for step in Self.steps {
            let origin = Self.floor(first, step)
            let count = (last - origin) / step + 1
            // Nothing shorter than this can be read; do not ask for hundreds of labels in vain.
            let isLast = step == Self.steps.last
            if (right - left) / Double(count) < size && !isLast { continue }
            let bounds = (0...count).map { Self.firstDay(origin + $0 * step) }
            let labels = bounds.dropLast().map { label($0, Self.unit(step)) }
            if isLast || Self.fits(labels, bounds, (right - left), size) {
                choice = (step, bounds, labels)
                break
            }
        }
        self.left = left
        self.right = right
        let bounds = choice?.bounds ?? []
        unit = Self.unit(choice?.step ?? 1)
        start = Int((bounds.first ?? low).dayNumber)
        end = Int((bounds.last ?? high).dayNumber)
        for (index, words) in (choice?.labels ?? []).enumerated() {
            columns.append(Column(left: x(bounds[index]), right: x(bounds[index + 1]), label: words))
        }
        if unit != .year { addYears(bounds, size: size, label: label) }
    }

    /// Where a day stands, kept within the axis.
    func x(_ date: CivilDate) -> Double {
        let share = Double(Int(date.dayNumber) - start) / Double(max(end - start, 1))
        return left + min(max(share, 0), 1) * (right - left)
    }

    private mutating func addYears(_ bounds: [CivilDate], size: Double, label: (CivilDate, TimeUnit) -> String) {
        var index = 0
        while index + 1 < bounds.count {
            let year = bounds[index].year
            var next = index + 1
            while next + 1 < bounds.count, bounds[next].year == year { next += 1 }
            let words = label(bounds[index], .year)
            let column = Column(left: x(bounds[index]), right: x(bounds[next]), label: words)
            if TextWidth.of(words, size: size) + 8 <= column.right - column.left { years.append(column) }
            index = next
        }
    }

    /// Months, quarters, then years by ones, twos, fives and so on.
    private static let steps = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 24000]

    private static func unit(_ step: Int) -> TimeUnit { step == 1 ? .month : step == 3 ? .quarter : .year }

    private static func fits(_ labels: [String], _ bounds: [CivilDate], _ width: Double, _ size: Double) -> Bool {
        guard let first = bounds.first, let last = bounds.last, last > first else { return false }
        let scale = width / Double(last.days(since: first))
        for (index, words) in labels.enumerated() {
            let room = Double(bounds[index + 1].days(since: bounds[index])) * scale
            if TextWidth.of(words, size: size) + 4 > room { return false }
        }
        return true
    }

    /// Months since the year 0; far dates are brought into the years that a calendar shows.
    private static func monthIndex(_ date: CivilDate) -> Int {
        let (year, month, _) = date.components
        return min(max(year, 1), 9998) * 12 + month - 1
    }

    private static func floor(_ index: Int, _ step: Int) -> Int { index / step * step }

    /// The calendar has no year 0 and none after 9999: bounds beyond it stand at its ends.
    private static func firstDay(_ index: Int) -> CivilDate {
        let limited = min(max(index, 12), 9999 * 12 + 11)
        return CivilDate(year: limited / 12, month: limited % 12 + 1, day: 1) ?? CivilDate(dayNumber: 0)
    }
}
