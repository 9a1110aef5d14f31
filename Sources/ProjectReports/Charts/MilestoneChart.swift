import ProjectModel

/// Milestones on a time line: baseline against actual or forecast, the slip, what waits for what, and today.
package struct MilestoneChart: Sendable {
    /// One milestone.
    package struct Row: Sendable, Hashable {
        /// What stands before the name, such as `M7`.
        package var id: String
        /// The name; cut to the room, then in full in the tooltip.
        package var name: String
        /// The date as it was agreed.
        package var baseline: CivilDate
        /// The actual date, else the forecast; nil when there is neither.
        package var current: CivilDate?
        /// Reached: a tick stands in the mark.
        package var isReached: Bool
        /// Open and later than its baseline.
        package var isLate: Bool
        /// Open and later than its tolerance; goes before `isLate`.
        package var isRed: Bool
        /// `+12 d` in the language of the page; empty when there is nothing to say.
        package var slipLabel: String
        /// The rows that must be reached before this one; an index that is no row is passed over.
        package var dependsOn: [Int]

        /// A milestone; what is not given is not so.
        package init(
            id: String, name: String, baseline: CivilDate, current: CivilDate?, isReached: Bool = false,
            isLate: Bool = false, isRed: Bool = false, slipLabel: String = "", dependsOn: [Int] = []
        ) {
            self.id = id
            self.name = name
            self.baseline = baseline
            self.current = current
            self.isReached = isReached
            self.isLate = isLate
            self.isRed = isRed
            self.slipLabel = slipLabel
            self.dependsOn = dependsOn
        }

        /// Blue while nothing is wrong, else amber or red.
        var tone: StatusColour { isReached ? .blue : isRed ? .red : isLate ? .amber : .blue }
    }

    /// The milestones from top to bottom.
    package var rows: [Row]
    /// The day of the line.
    package var today: CivilDate
    /// The words at today's line, such as `20 Nov`.
    package var todayLabel: String
    /// The name of the month, quarter or year that begins on a day: `Nov`, `Q4`, `2026`.
    package var axisLabel: @Sendable (CivilDate, TimeUnit) -> String
    /// What the picture is, for a screen reader.
    package var title: String
    /// What the picture shows, for a screen reader.
    package var description: String

    /// A chart of these milestones.
    package init(
        rows: [Row], today: CivilDate, todayLabel: String, title: String, description: String = "",
        axisLabel: @escaping @Sendable (CivilDate, TimeUnit) -> String
    ) {
        self.rows = rows
        self.today = today
        self.todayLabel = todayLabel
        self.axisLabel = axisLabel
        self.title = title
        self.description = description
    }

    /// Where the wide picture is shown.
    package enum Medium: Sendable { case deskAndPaper, desk, paper }

    /// The picture for a desk and for paper, 1024 wide, with dependencies; empty without rows.
    package func wide(for medium: Medium = .deskAndPaper) -> [UInt8] {
        rows.isEmpty ? [] : MilestoneDrawing(self, layout: .wide(rows, for: medium)).svg()
    }

    /// The picture for a phone, 332 wide, each name above its bar; empty without rows.
    package func narrow() -> [UInt8] { rows.isEmpty ? [] : MilestoneDrawing(self, layout: .narrow).svg() }
}

/// The measures in which the wide and the narrow picture differ.
struct MilestoneLayout {
    let isWide: Bool
    /// The classes of the picture, each after a space.
    let classes: StaticString
    let width: Double
    let plotLeft: Double
    let plotRight: Double
    let rowHeight: Double
    /// From the top of a row to the baseline of its name, and to the middle of its bar.
    let nameDrop: Double
    let barDrop: Double
    let idRoom: Double
    let nameX: Double
    let nameRoom: Double
    let nameSize: Double
    let idSize: Double
    let axisSize: Double

    static let narrow = MilestoneLayout(
        isWide: false, classes: " narrow", width: 332, plotLeft: 10, plotRight: 322, rowHeight: 44, nameDrop: 16,
        barDrop: 31,
        idRoom: 90, nameX: 0, nameRoom: 332, nameSize: 13, idSize: 11.5, axisSize: 11)

    /// The plot begins where the longest name ends, within limits.
    static func wide(_ rows: [MilestoneChart.Row], for medium: MilestoneChart.Medium) -> MilestoneLayout {
        let classes: StaticString =
            switch medium {
            case .deskAndPaper: " wide"
            case .desk: " wide screen"
            case .paper: " paper"
            }
        let ids = min(rows.reduce(0) { max($0, TextWidth.ofMonospaced($1.id, size: 12)) }, 96)
        let nameX = ids > 0 ? (ids + 10).rounded1 : 0
        let names = rows.reduce(0) { max($0, TextWidth.of($1.name, size: 13.5)) }
        let room = min(max(names, 120), 340 - nameX).rounded1
        let rowHeight = rows.count > 16 ? 23.0 : 27
        return MilestoneLayout(
            isWide: true, classes: classes, width: 1024, plotLeft: nameX + room + 18, plotRight: 1016,
            rowHeight: rowHeight,
            nameDrop: rowHeight / 2 + 4.5, barDrop: rowHeight / 2, idRoom: 96, nameX: nameX, nameRoom: room,
            nameSize: 13.5, idSize: 12, axisSize: 12)
    }
}

extension Double {
    /// Rounded up to one decimal, so that what is written stands where it was reckoned.
    var rounded1: Double { Double(Int(self * 10 + 0.999)) / 10 }
}
