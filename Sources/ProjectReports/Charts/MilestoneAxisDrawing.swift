import ProjectModel

extension MilestoneDrawing {
    /// The lines of months and rows, and the words above them.
    func drawAxis(in svg: inout SVGWriter) {
        if layout.isWide { drawGrid(in: &svg) } else { drawTracks(in: &svg) }
        svg.group("f m", size: layout.axisSize)
        for column in axis.columns {
            svg.label(column.label, x: (column.left + column.right) / 2, y: top - 8)
        }
        svg.endGroup()
        if axis.years.isEmpty { return }
        svg.group("s", size: layout.axisSize)
        for year in axis.years { svg.label(year.label, x: year.left + (layout.isWide ? 5 : 3), y: 13) }
        svg.endGroup()
    }

    private func drawGrid(in svg: inout SVGWriter) {
        svg.path("g")
        for column in axis.columns {
            let opensYear = axis.years.contains { $0.left == column.left }
            svg.command("M", column.left, opensYear ? 3 : top - 4)
            svg.command("V", bottom)
        }
        svg.command("M", axis.right, top - 4)
        svg.command("V", bottom)
        svg.endPath()
        svg.path("g n")
        for index in 1...chart.rows.count {
            svg.command("M", 0, top + Double(index) * layout.rowHeight)
            svg.command("H", layout.width)
        }
        svg.endPath()
    }

    /// On a phone each bar lies in a track of its own, so that no line runs through a name.
    private func drawTracks(in svg: inout SVGWriter) {
        svg.path("w")
        for index in chart.rows.indices {
            svg.command("M", 0, trackTop(index))
            svg.command("H", layout.width)
            svg.command("v", Self.trackHeight)
            svg.raw("H0z")
        }
        svg.endPath()
        svg.path("g")
        for (number, column) in axis.columns.enumerated() {
            let opensYear = axis.years.contains { $0.left == column.left }
            svg.command("M", column.left, opensYear ? 3 : top - 18)
            svg.command("V", top - 4)
            // The first line of the plot would be no more than a second edge.
            if number == 0 { continue }
            for index in chart.rows.indices {
                svg.command("M", column.left, trackTop(index))
                svg.command("v", Self.trackHeight)
            }
        }
        svg.endPath()
    }

    /// Today's line, and its words below the rows where no other words stand.
    func drawToday(in svg: inout SVGWriter) {
        let size = layout.axisSize
        let words = TextWidth.cut(chart.todayLabel, to: (axis.right - axis.left) / 2, size: size)
        let half = TextWidth.of(words, size: size) / 2
        guard let x = todayX else { return drawTodayOutside(words, in: &svg) }
        svg.path("t")
        if layout.isWide {
            svg.command("M", x, top - 4)
            svg.command("V", bottom + 5)
        } else {
            for index in chart.rows.indices {
                svg.command("M", x, trackTop(index))
                svg.command("v", Self.trackHeight)
            }
            svg.command("M", x, bottom)
            svg.command("v", 5)
        }
        svg.endPath()
        svg.group("m c", size: size)
        svg.label(words, x: min(max(x, half), layout.width - half), y: bottom + 16)
        svg.endGroup()
    }

    /// Today lies beyond the picture: an arrow points to it.
    private func drawTodayOutside(_ words: String, in svg: inout SVGWriter) {
        let isBefore = chart.rows.allSatisfy { $0.baseline > chart.today }
        let x = isBefore ? axis.left : axis.right
        let sign = isBefore ? -1.0 : 1
        svg.path("a")
        svg.command("M", x, bottom + 12)
        svg.command("l", -6 * sign, -4)
        svg.raw("v8z")
        svg.endPath()
        svg.group(isBefore ? "c" : "e c", size: layout.axisSize)
        svg.label(words, x: x - 10 * sign, y: bottom + 16)
        svg.endGroup()
    }

    private static let trackHeight = 22.0

    private func trackTop(_ index: Int) -> Double {
        top + Double(index) * layout.rowHeight + layout.barDrop - Self.trackHeight / 2
    }
}

/// Where the words of a slip stand: behind the later mark, else before the earlier, clear of today's line.
struct SlipPlace {
    let x: Double
    /// Whether the words end at `x`.
    let isBefore: Bool

    init(width: Double, from: Double, to: Double, leftEdge: Double, rightEdge: Double, today: Double?) {
        var after = to + 11
        if let today, today > after - 4, today < after + width + 4 { after = today + 5 }
        if after + width <= rightEdge {
            (x, isBefore) = (after, false)
            return
        }
        var before = from - 11
        if let today, today > before - width - 4, today < before + 4 { before = today - 5 }
        if before - width >= leftEdge {
            (x, isBefore) = (before, true)
        } else {
            // The bar fills the picture: the words interrupt it, in its right half and clear of its marks.
            (x, isBefore) = (max(to - 12, leftEdge + width), true)
        }
    }
}
