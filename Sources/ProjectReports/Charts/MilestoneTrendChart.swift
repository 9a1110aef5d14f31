import ProjectModel

/// Milestone trend chart: the dates that milestones had at each report, by the day of the report.
///
/// A level line keeps its date, a rising one slips; a milestone is reached where its line meets the diagonal.
/// Source: DIN 69900, Meilensteintrendanalyse.
package struct MilestoneTrendChart: Sendable {
    /// One milestone and its date at each report that knew it.
    package struct Line: Sendable, Hashable {
        package let id: String
        package let points: [Point]
        package let tone: StatusColour

        /// A line; its points may come in any order.
        package init(id: String, points: [Point], tone: StatusColour) {
            self.id = id
            self.points = points.sorted { $0.report < $1.report }
            self.tone = tone
        }
    }

    /// The date that a milestone had at a report.
    package struct Point: Sendable, Hashable {
        package let report: CivilDate
        package let date: CivilDate

        package init(report: CivilDate, date: CivilDate) {
            self.report = report
            self.date = date
        }
    }

    package let lines: [Line]
    package let title: String
    package let description: String
    /// The name of the month, quarter or year that begins on a day.
    package let axisLabel: @Sendable (CivilDate, TimeUnit) -> String

    package init(
        lines: [Line], title: String, description: String = "",
        axisLabel: @escaping @Sendable (CivilDate, TimeUnit) -> String
    ) {
        self.lines = lines.filter { !$0.points.isEmpty }
        self.title = title
        self.description = description
        self.axisLabel = axisLabel
    }

    /// The picture for half a desk's width and for paper, 500 wide; empty with fewer than two reports.
    package func wide() -> [UInt8] { svg(" wide", width: 500, height: 300) }

    /// The picture for a phone, 332 wide.
    package func narrow() -> [UInt8] { svg(" narrow", width: 332, height: 280) }

    private func svg(_ classes: StaticString, width: Double, height: Double) -> [UInt8] {
        let points = lines.flatMap(\.points)
        guard Set(points.map(\.report)).count > 1, let first = points.map(\.report).min(),
            let last = points.map(\.report).max(), let low = points.map(\.date).min(),
            let high = points.map(\.date).max()
        else { return [] }
        return MilestoneTrendDrawing(
            chart: self, width: width, height: height, reports: (first, last), dates: (min(low, first), max(high, last))
        ).svg(classes)
    }
}

/// Draws a milestone trend chart: the grid, the diagonal, the lines, and the IDs at their ends.
private struct MilestoneTrendDrawing {
    let chart: MilestoneTrendChart
    let width: Double
    let height: Double
    let across: TimeAxis
    let up: TimeAxis
    private let reports: (first: CivilDate, last: CivilDate)
    private let left = 62.0
    private let top = 10.0
    private let size = 11.5
    private let right: Double
    private let bottom: Double

    init(
        chart: MilestoneTrendChart, width: Double, height: Double, reports: (CivilDate, CivilDate),
        dates: (CivilDate, CivilDate)
    ) {
        self.chart = chart
        self.width = width
        self.height = height
        self.reports = reports
        let ids = chart.lines.reduce(0) { max($0, TextWidth.ofMonospaced($1.id, size: 11.5)) }
        right = width - min(ids, width / 4) - 20
        bottom = height - 28
        across = TimeAxis(
            from: reports.0, to: reports.1, left: left, right: right, size: 11, label: chart.axisLabel)
        // Labels lie flat beside an upright axis: a column is as high as a line of words, however long they are.
        up = TimeAxis(from: dates.0, to: dates.1, left: 0, right: bottom - top, size: 4, label: chart.axisLabel)
    }

    private func y(_ date: CivilDate) -> Double { bottom - up.x(date) }

    func svg(_ classes: StaticString) -> [UInt8] {
        var svg = SVGWriter(capacity: 2_000 + chart.lines.count * 300)
        svg.open(classes, width: width, height: height, title: chart.title, description: chart.description)
        drawGrid(in: &svg)
        drawDiagonal(in: &svg)
        for tone in [StatusColour.blue, .amber, .red] { drawLines(tone, in: &svg) }
        drawIDs(in: &svg)
        svg.close()
        return svg.bytes
    }

    private func drawGrid(in svg: inout SVGWriter) {
        svg.path("g")
        for column in across.columns {
            svg.command("M", column.left, top)
            svg.command("V", bottom)
        }
        for row in up.columns {
            svg.command("M", left, bottom - row.left)
            svg.command("H", right)
        }
        svg.endPath()
        svg.group("f m", size: 11)
        for column in across.columns {
            svg.label(column.label, x: (column.left + column.right) / 2, y: height - 10)
        }
        svg.endGroup()
        svg.group("f e", size: 11)
        var highest = Double.infinity
        for row in up.columns {
            let middle = bottom - (row.left + row.right) / 2
            // Two words need the height of two.
            if highest - middle < 13 { continue }
            highest = middle
            svg.label(TextWidth.cut(row.label, to: left - 8, size: 11), x: left - 6, y: middle + 4, full: row.label)
        }
        svg.endGroup()
    }

    /// Where the day of the report is the milestone's date: what stands there is reached.
    private func drawDiagonal(in svg: inout SVGWriter) {
        svg.path("r n u")
        svg.command("M", across.x(reports.first), y(reports.first))
        svg.command("L", across.x(reports.last), y(reports.last))
        svg.endPath()
    }

    private func drawLines(_ tone: StatusColour, in svg: inout SVGWriter) {
        let lines = chart.lines.filter { $0.tone == tone }
        guard !lines.isEmpty else { return }
        svg.raw("<path class=\"")
        svg.raw(tone.line)
        svg.raw(" v\" d=\"")
        for line in lines {
            for (index, point) in line.points.enumerated() {
                svg.command(index == 0 ? "M" : "L", across.x(point.report), y(point.date))
            }
        }
        svg.endPath()
        svg.path(tone.fill)
        for line in lines {
            for point in line.points {
                StatusMark.circle(x: across.x(point.report), y: y(point.date), radius: 2.4, in: &svg)
            }
        }
        svg.endPath()
    }

    private func drawIDs(in svg: inout SVGWriter) {
        let ends = chart.lines.compactMap { line in line.points.last.map { (line, across.x($0.report), y($0.date)) } }
        let places = LabelColumn.spread(ends.map(\.2), height: 14, top: 2, bottom: bottom + 6)
        let moved = zip(ends, places).filter { abs($1 - $0.2) > 4 }
        if !moved.isEmpty {
            svg.path("q n")
            for ((_, x, y), place) in moved {
                svg.command("M", x + 4, y)
                svg.command("L", right + 12, place)
            }
            svg.endPath()
        }
        svg.group("s i", size: size)
        for ((line, _, _), place) in zip(ends, places) {
            let id = TextWidth.cutMonospaced(line.id, to: width - right - 15, size: size)
            svg.label(id, x: right + 15, y: place + 4, full: line.id)
        }
        svg.endGroup()
    }
}
