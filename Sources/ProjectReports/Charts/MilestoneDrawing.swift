import ProjectModel

/// Draws a milestone chart in one of its two layouts, from the back to the front.
struct MilestoneDrawing {
    let chart: MilestoneChart
    let layout: MilestoneLayout
    let axis: TimeAxis
    /// The top of the first row and the bottom of the last.
    let top: Double
    let bottom: Double
    /// Where today stands; nil when it lies far outside the dates.
    let todayX: Double?
    private let marks: [(baseline: Double, current: Double?)]

    init(_ chart: MilestoneChart, layout: MilestoneLayout) {
        var low = chart.today
        var high = chart.today
        for (index, row) in chart.rows.enumerated() {
            low = index == 0 ? row.baseline : min(low, row.baseline)
            high = index == 0 ? row.baseline : max(high, row.baseline)
            if let current = row.current {
                low = min(low, current)
                high = max(high, current)
            }
        }
        // Today belongs in the picture unless it would squeeze the milestones together.
        let margin = max(high.days(since: low) / 4, 31)
        let isNear = chart.today >= low.adding(days: -margin) && chart.today <= high.adding(days: margin)
        let axis = TimeAxis(
            from: isNear ? min(low, chart.today) : low, to: isNear ? max(high, chart.today) : high,
            left: layout.plotLeft, right: layout.plotRight, size: layout.axisSize, label: chart.axisLabel)
        self.chart = chart
        self.layout = layout
        self.axis = axis
        top = axis.unit == .year ? 22 : 38
        bottom = top + Double(chart.rows.count) * layout.rowHeight
        todayX = isNear ? axis.x(chart.today) : nil
        marks = chart.rows.map { (axis.x($0.baseline), $0.current.map(axis.x)) }
    }

    func svg() -> [UInt8] {
        var svg = SVGWriter(capacity: 1800 + chart.rows.count * 320 + chart.description.utf8.count)
        svg.open(
            layout.classes, width: layout.width, height: bottom + 20, title: chart.title,
            description: chart.description)
        drawAxis(in: &svg)
        drawNames(in: &svg)
        if layout.isWide { drawDependencies(in: &svg) }
        drawToday(in: &svg)
        drawBaselines(in: &svg)
        for tone in [StatusColour.blue, .amber, .red] { drawMarks(tone, in: &svg) }
        drawSigns(in: &svg)
        drawSlips(in: &svg)
        svg.close()
        return svg.bytes
    }

    /// The top of a row's bar and its middle.
    private func barY(_ index: Int) -> Double { top + Double(index) * layout.rowHeight + layout.barDrop }

    private func drawNames(in svg: inout SVGWriter) {
        let rows = chart.rows
        svg.group("s i", size: layout.idSize)
        var ids: [Double] = []
        for (index, row) in rows.enumerated() {
            let id = TextWidth.cutMonospaced(row.id, to: layout.idRoom, size: layout.idSize)
            ids.append(TextWidth.ofMonospaced(id, size: layout.idSize))
            if !id.isEmpty { svg.label(id, x: 0, y: nameY(index), full: row.id) }
        }
        svg.endGroup()
        svg.group("c", size: layout.nameSize)
        for (index, row) in rows.enumerated() where !row.name.isEmpty {
            let x = layout.isWide ? layout.nameX : ids[index] > 0 ? (ids[index] + 7).rounded1 : 0
            let room = layout.isWide ? layout.nameRoom : layout.nameRoom - x
            let name = TextWidth.cut(row.name, to: room, size: layout.nameSize)
            svg.label(name, x: x, y: nameY(index), full: row.name)
        }
        svg.endGroup()
    }

    private func nameY(_ index: Int) -> Double { top + Double(index) * layout.rowHeight + layout.nameDrop }

    private func drawBaselines(in svg: inout SVGWriter) {
        for tone in [StatusColour.blue, .amber, .red] {
            var isOpen = false
            for (index, row) in chart.rows.enumerated() where marks[index].current != nil && row.tone == tone {
                let from = marks[index].baseline
                let to = marks[index].current ?? from
                if abs(to - from) < 8 { continue }
                if !isOpen {
                    svg.raw("<path class=\"d ")
                    svg.raw(tone.line)
                    svg.raw("\" d=\"")
                    isOpen = true
                }
                svg.command("M", from, barY(index))
                svg.command("H", to)
            }
            if isOpen { svg.endPath() }
        }
        svg.path("o")
        for index in chart.rows.indices {
            StatusMark.diamond(x: marks[index].baseline, y: barY(index), radius: 6, in: &svg)
        }
        svg.endPath()
    }

    private func drawMarks(_ tone: StatusColour, in svg: inout SVGWriter) {
        var isOpen = false
        for (index, row) in chart.rows.enumerated() where row.tone == tone {
            guard let x = marks[index].current else { continue }
            if !isOpen { svg.path(tone.fill) }
            isOpen = true
            StatusMark.diamond(x: x, y: barY(index), radius: 6.5, in: &svg)
        }
        if isOpen { svg.endPath() }
    }

    /// A tick in what is reached and a stroke in what is red, for those who see no colours.
    private func drawSigns(in svg: inout SVGWriter) {
        var isOpen = false
        for (index, row) in chart.rows.enumerated() where row.isReached || row.isRed {
            guard let x = marks[index].current else { continue }
            if !isOpen { svg.path("x") }
            isOpen = true
            if row.isReached {
                svg.command("M", x - 2.6, barY(index) + 0.3)
                svg.raw("l1.9 1.9 3.4-3.8")
            } else {
                svg.command("M", x, barY(index) - 3.6)
                svg.raw("v4m0 1.5v1.6")
            }
        }
        if isOpen { svg.endPath() }
    }

    /// From below a milestone straight to the edge of the row that waits for it, along that, and in from above.
    private func drawDependencies(in svg: inout SVGWriter) {
        var isOpen = false
        for (index, row) in chart.rows.enumerated() {
            for other in Set(row.dependsOn).sorted() where chart.rows.indices.contains(other) && other != index {
                let from = marks[other].current ?? marks[other].baseline
                let to = marks[index].current ?? marks[index].baseline
                let sign = other < index ? 1.0 : -1
                if !isOpen { svg.path("q j") }
                isOpen = true
                svg.command("M", from, barY(other) + 7 * sign)
                svg.command("V", barY(index) - layout.rowHeight / 2 * sign)
                svg.command("H", to)
                svg.command("V", barY(index) - 8 * sign)
                svg.command("m", -3, -3 * sign)
                svg.command("l", 3, 3 * sign)
                svg.command(" ", 3, -3 * sign)
            }
        }
        if isOpen { svg.endPath() }
    }

    private func drawSlips(in svg: inout SVGWriter) {
        var labels: [(words: String, x: Double, y: Double, isBefore: Bool)] = []
        var backing: [Box] = []
        for (index, row) in chart.rows.enumerated() where !row.slipLabel.isEmpty {
            let mark = marks[index]
            let words = TextWidth.cut(row.slipLabel, to: 110, size: layout.axisSize)
            let width = TextWidth.of(words, size: layout.axisSize)
            let place = SlipPlace(
                width: width,
                from: min(mark.baseline, mark.current ?? mark.baseline),
                to: max(mark.baseline, mark.current ?? mark.baseline),
                leftEdge: layout.isWide ? layout.plotLeft - 8 : 1,
                rightEdge: layout.width - 1, today: todayX)
            let left = place.isBefore ? place.x - width : place.x
            let y = barY(index)
            backing.append(Box(left: left - 2, top: y - 6, right: left + width + 2, bottom: y + 6))
            labels.append((words, place.x, y + 4.2, place.isBefore))
        }
        svg.backing(backing, classes: layout.isWide ? "p" : "w")
        svg.group("s", size: layout.axisSize)
        for label in labels { svg.label(label.words, x: label.x, y: label.y, classes: label.isBefore ? "e" : "") }
        svg.endGroup()
    }
}
