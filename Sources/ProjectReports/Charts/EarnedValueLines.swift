extension EarnedValueDrawing {
    /// A line with a gap where values are missing.
    func draw(_ series: Series, in svg: inout SVGWriter) {
        guard series.end != nil else { return }
        svg.path(series.line)
        var run = 0
        for point in series.points {
            guard let point else {
                run = 0
                continue
            }
            svg.command(run == 0 ? "M" : run == 1 ? "L" : " ", point.x, point.y)
            run += 1
        }
        svg.endPath()
    }

    /// A disc where the actual cost ends, a ring where the earned value does, a diamond at the forecast.
    func drawEnds(in svg: inout SVGWriter) {
        let points = chart.points
        if let index = points.lastIndex(where: { isShown($0.actual) }), let value = points[index].actual {
            svg.path("a")
            StatusMark.circle(x: x(index), y: scale.y(value), radius: 3.2, in: &svg)
            svg.endPath()
        }
        if let index = points.lastIndex(where: { isShown($0.earned) }), let value = points[index].earned {
            svg.path("p lb")
            StatusMark.circle(x: x(index), y: scale.y(value), radius: 3.2, in: &svg)
            svg.endPath()
        }
        if let value = chart.forecast, isShown(value) {
            svg.path(chart.forecastColour == .grey ? "a" : chart.forecastColour.fill)
            StatusMark.diamond(x: right, y: scale.y(value), radius: 4, in: &svg)
            svg.endPath()
        }
    }

    private func isShown(_ value: Double?) -> Bool {
        guard let value else { return false }
        return value.isFinite && abs(value) < 1e15
    }

    /// Words of lines that end at the right go down a column there, the others near their ends.
    func drawEndLabels(_ all: [Series], in svg: inout SVGWriter) {
        let height = size * 1.25
        var placement = LabelPlacement(bounds: Box(left: left + 2, top: 1, right: right - 2, bottom: self.height - 32))
        for series in all {
            placement.lines += Self.segments(series.points)
            guard let end = series.end else { continue }
            placement.take(Box(left: end.x - 5, top: end.y - 5, right: end.x + 5, bottom: end.y + 5))
        }
        var column: [(series: Series, y: Double)] = []
        var inside: [(series: Series, words: String, box: Box, end: (x: Double, y: Double))] = []
        for series in all where !series.label.isEmpty {
            guard let end = series.end else { continue }
            if end.x >= right - 1 {
                column.append((series, end.y))
                continue
            }
            let words = TextWidth.cut(series.label, to: (right - left) * 0.6, size: size)
            let width = TextWidth.of(words, size: size)
            let lean = self.lean(of: end, among: all)
            guard let box = placement.place(width: width, height: height, x: end.x, y: end.y, lean: lean) else {
                continue
            }
            inside.append((series, words, box, end))
        }
        svg.backing(inside.map(\.box), classes: "p")
        svg.group("", size: size)
        for (series, words, box, end) in inside {
            // Words to the left of the point end there, whatever the face makes of their width.
            let isBefore = box.right <= end.x - 7
            let isAbove = !isBefore && box.left < end.x
            svg.raw("<text class=\"")
            svg.raw(series.text)
            svg.raw(isBefore ? " e" : isAbove ? " m" : "")
            finish(words, isBefore ? box.right : isAbove ? end.x : box.left, (box.top + box.bottom) / 2, in: &svg)
        }
        drawColumn(column, height: height, in: &svg)
        svg.endGroup()
    }

    /// Away from the nearest end of another line, so that it is plain which words are whose.
    private func lean(of end: (x: Double, y: Double), among all: [Series]) -> Double {
        var nearest = 40.0
        var lean = 0.0
        for case let other? in all.map(\.end) where abs(other.x - end.x) < 40 && other.y != end.y {
            if abs(other.y - end.y) >= nearest { continue }
            nearest = abs(other.y - end.y)
            lean = end.y < other.y ? -1 : 1
        }
        return lean
    }

    private func drawColumn(_ column: [(series: Series, y: Double)], height: Double, in svg: inout SVGWriter) {
        let places = LabelColumn.spread(column.map(\.y), height: height, top: 1, bottom: self.height - 30)
        for (item, y) in zip(column, places) where abs(y - item.y) > 4 {
            // The words had to move: a line leads to them.
            svg.path("q n")
            svg.command("M", right + 5, item.y)
            svg.command("L", right + 13, y)
            svg.endPath()
        }
        for (item, y) in zip(column, places) {
            svg.raw("<text class=\"")
            svg.raw(item.series.text)
            finish(TextWidth.cut(item.series.label, to: width - right - 15, size: size), right + 15, y, in: &svg)
        }
    }

    private func finish(_ words: String, _ x: Double, _ middle: Double, in svg: inout SVGWriter) {
        svg.raw("\" x=\"")
        svg.number(x)
        svg.raw("\" y=\"")
        svg.number(middle + size * 0.36)
        svg.raw("\">")
        svg.escaped(words)
        svg.raw("</text>")
    }

    private static func segments(_ points: [(x: Double, y: Double)?]) -> [Segment] {
        var segments: [Segment] = []
        for (first, second) in zip(points, points.dropFirst()) {
            guard let first, let second else { continue }
            segments.append(Segment(x0: first.x, y0: first.y, x1: second.x, y1: second.y))
        }
        return segments
    }
}
