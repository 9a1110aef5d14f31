/// Draws an earned-value chart: the axes, the lines, and the words at their ends.
struct EarnedValueDrawing {
    /// One line of the picture with the words at its end.
    struct Series {
        let line: StaticString
        let text: StaticString
        let label: String
        let points: [(x: Double, y: Double)?]
        var end: (x: Double, y: Double)? { points.last { $0 != nil } ?? nil }
    }

    let chart: EarnedValueChart
    let width: Double
    let height: Double
    let isWide: Bool
    let scale: ValueScale
    let left: Double
    let right: Double
    let size = 11.5
    /// By point, its share of the way from left to right.
    private let shares: [Double]

    init(_ chart: EarnedValueChart, width: Double, height: Double, isWide: Bool) {
        self.chart = chart
        self.width = width
        self.height = height
        self.isWide = isWide
        let ticks = chart.ticks.filter { $0.value.isFinite && abs($0.value) < 1e15 }
        let range = ticks.reduce(chart.range) { (min($0.low, $1.value), max($0.high, $1.value)) }
        // A flat zero stands on the axis, not in the middle.
        let high = range.high > range.low ? range.high : range.low + 1
        scale = ValueScale(low: range.low, high: high, top: 14, bottom: height - 30)
        let tickWidth = ticks.reduce(0) { max($0, TextWidth.of($1.label, size: 11)) }
        left = min(tickWidth, width / 4).rounded1 + 8
        let words = Self.wordsAtTheRight(chart)
        let room = words.reduce(0) { max($0, TextWidth.of($1, size: 11.5)) }
        right = width - (words.isEmpty ? 10 : min(room, width * 0.36).rounded1 + 18)
        shares = Self.shares(chart.points)
    }

    private static func shares(_ points: [EarnedValueChart.Point]) -> [Double] {
        guard points.count > 1 else { return points.map { _ in 0.5 } }
        let times = points.compactMap(\.time).filter(\.isFinite)
        if times.count == points.count, let first = times.min(), let last = times.max(), first < last {
            return times.map { ($0 - first) / (last - first) }
        }
        return points.indices.map { Double($0) / Double(points.count - 1) }
    }

    func svg() -> [UInt8] {
        var svg = SVGWriter(capacity: 2400 + chart.points.count * 90 + chart.description.utf8.count)
        svg.open(
            isWide ? " wide" : " narrow", width: width, height: height, title: chart.title,
            description: chart.description)
        drawTicks(in: &svg)
        drawPointLabels(in: &svg)
        drawCone(in: &svg)
        let all = series
        for line in all { draw(line, in: &svg) }
        drawEnds(in: &svg)
        drawEndLabels(all, in: &svg)
        svg.close()
        return svg.bytes
    }

    /// The budget and the forecast always end there; the others where their last value is at the last point.
    private static func wordsAtTheRight(_ chart: EarnedValueChart) -> [String] {
        let labels = chart.endLabels
        let last = chart.points.last
        let words = [
            chart.budgetAtCompletion == nil ? "" : labels.budget, chart.forecast == nil ? "" : labels.forecast,
            last?.planned == nil ? "" : labels.planned, last?.earned == nil ? "" : labels.earned,
            last?.actual == nil ? "" : labels.actual,
        ]
        return words.filter { !$0.isEmpty }
    }

    func x(_ index: Int) -> Double { left + shares[index] * (right - left) }

    private func place(_ index: Int, _ value: Double?) -> (x: Double, y: Double)? {
        guard let value, value.isFinite, abs(value) < 1e15 else { return nil }
        return (x(index), scale.y(value))
    }

    /// All lines, from the back to the front.
    var series: [Series] {
        let labels = chart.endLabels
        let points = chart.points.enumerated()
        let planned = points.map { place($0, $1.planned) }
        let earned = points.map { place($0, $1.earned) }
        let actual = points.map { place($0, $1.actual) }
        let isFinite: (Double) -> Bool = { $0.isFinite && abs($0) < 1e15 }
        var all: [Series] = []
        if let budget = chart.budgetAtCompletion, isFinite(budget) {
            let y = scale.y(budget)
            all.append(Series(line: "q n", text: "s", label: labels.budget, points: [(left, y), (right, y)]))
        }
        all.append(Series(line: "q z", text: "s", label: labels.planned, points: planned))
        if let forecast = chart.forecast, isFinite(forecast) {
            let start = actual.last { $0 != nil } ?? nil
            all.append(
                Series(
                    line: forecastLine, text: forecastText, label: labels.forecast,
                    points: [start, (right, scale.y(forecast))]))
        }
        all.append(Series(line: "t v", text: "c", label: labels.actual, points: actual))
        all.append(Series(line: "lb v", text: "tb", label: labels.earned, points: earned))
        return all
    }

    private func drawCone(in svg: inout SVGWriter) {
        guard let cone = chart.cone, let index = chart.points.lastIndex(where: { $0.actual != nil }),
            let start = place(index, chart.points[index].actual), let high = place(index, cone.high),
            let low = place(index, cone.low), start.x < right
        else { return }
        svg.path("cone")
        svg.command("M", start.x, start.y)
        svg.command("L", right, high.y)
        svg.command("V", low.y)
        svg.raw("z")
        svg.endPath()
    }

    private var forecastLine: StaticString {
        switch chart.forecastColour {
        case .grey: "t y"
        case .green: "lg y"
        case .amber: "la y"
        case .red: "lr y"
        case .blue: "lb y"
        }
    }

    private var forecastText: StaticString {
        switch chart.forecastColour {
        case .grey: "c"
        case .green: "tg"
        case .amber: "ta"
        case .red: "tr"
        case .blue: "tb"
        }
    }

    private func drawTicks(in svg: inout SVGWriter) {
        svg.path("g")
        var lowest = Double.infinity
        var shown: [(label: String, y: Double)] = []
        for tick in chart.ticks.sorted(by: { $0.value < $1.value }) where tick.value.isFinite && abs(tick.value) < 1e15
        {
            let y = scale.y(tick.value)
            if lowest - y < 14 { continue }
            lowest = y
            shown.append((tick.label, y))
            svg.command("M", left, y)
            svg.command("H", right)
        }
        if shown.isEmpty {
            svg.command("M", left, scale.y(0))
            svg.command("H", right)
        }
        svg.endPath()
        svg.group("f e", size: 11)
        for tick in shown {
            svg.label(TextWidth.cut(tick.label, to: left - 8, size: 11), x: left - 6, y: tick.y + 4, full: tick.label)
        }
        svg.endGroup()
    }

    /// The words below the axis: every one, or every second, third… so that they do not touch.
    private func drawPointLabels(in svg: inout SVGWriter) {
        let points = chart.points
        let widths = points.map { TextWidth.of($0.label, size: 11) }
        let labelled = points.indices.filter { !points[$0].label.isEmpty }
        let spaces = zip(labelled, labelled.dropFirst()).map { x($1) - x($0) }
        // The first and the last month of a plan may be part of one.
        let space = spaces.sorted().dropFirst(spaces.count > 2 ? 1 : 0).first ?? width
        let needed = (widths.max() ?? 0) + 4
        let step = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120].first { Double($0) * space >= needed } ?? points.count
        svg.group("f m", size: 11)
        for position in stride(from: 0, to: labelled.count, by: max(1, step)) {
            let index = labelled[position]
            let half = widths[index] / 2
            if half * 2 > width { continue }
            svg.label(points[index].label, x: min(max(x(index), half), width - half), y: height - 10)
        }
        svg.endGroup()
    }
}
