/// Draws a risk matrix: the fields, the arrows, the marks.
struct RiskMatrixDrawing {
    typealias Place = RiskMatrixChart.Place

    let chart: RiskMatrixChart

    /// A mark where it stands, the risk it stands for, and the words in it.
    private struct Mark {
        let words: String
        let id: String
        let left: Double
        let top: Double
        let width: Double
        let place: Place
        let previous: Place?
        /// Whether the words count risks that have no mark of their own.
        let isCount: Bool
        var x: Double { left + width / 2 }
        var y: Double { top + RiskMatrixDrawing.markHeight / 2 }
    }

    private static let cellWidth = 58.0
    private static let cellHeight = 50.0
    private static let gap = 2.0
    private static let left = 22.0
    private static let top = 20.0
    private static let markHeight = 17.0
    private static let markSize = 9.5

    func svg() -> [UInt8] {
        var svg = SVGWriter(capacity: 5200 + chart.risks.count * 40 + chart.description.utf8.count)
        svg.open("", width: 320, height: 312, title: chart.title, description: chart.description)
        drawFields(in: &svg)
        drawAxes(in: &svg)
        let marks = self.marks
        drawArrows(marks, in: &svg)
        draw(marks, in: &svg)
        svg.close()
        return svg.bytes
    }

    private static func origin(_ place: Place) -> (x: Double, y: Double) {
        (
            left + Double(place.impact - 1) * (cellWidth + gap),
            top + Double(5 - place.probability) * (cellHeight + gap)
        )
    }

    private static let places = (1...5).flatMap { probability in
        (1...5).map { Place(probability: probability, impact: $0) }
    }

    private func drawFields(in svg: inout SVGWriter) {
        for band in StatusColour.allCases {
            let fields = Self.places.filter { chart.cell($0).band == band }
            if fields.isEmpty { continue }
            svg.path(band.tint)
            for place in fields {
                let (x, y) = Self.origin(place)
                svg.command("M", x, y)
                svg.command("h", Self.cellWidth)
                svg.command("v", Self.cellHeight)
                svg.command("h", -Self.cellWidth)
                svg.raw("z")
            }
            svg.endPath()
            if band == .grey { continue }
            svg.path(band.fill)
            for place in fields {
                let (x, y) = Self.origin(place)
                StatusMark.outline(band, x: x + 7, y: y + Self.cellHeight - 6, radius: 2.6, in: &svg)
            }
            svg.endPath()
        }
        svg.group("s e", size: 9.5)
        for place in Self.places where !chart.cell(place).score.isEmpty {
            let (x, y) = Self.origin(place)
            let score = TextWidth.cut(chart.cell(place).score, to: 40, size: 9.5)
            svg.label(score, x: x + Self.cellWidth - 4, y: y + Self.cellHeight - 3)
        }
        svg.endGroup()
    }

    /// Both titles lie flat: turned text is hard to read, Chinese most of all.
    private func drawAxes(in svg: inout SVGWriter) {
        svg.group("s m", size: 11.5)
        for (level, digit) in ["1", "2", "3", "4", "5"].enumerated() {
            let (x, y) = Self.origin(Place(probability: level + 1, impact: level + 1))
            svg.label(digit, x: 10, y: y + Self.cellHeight / 2 + 4)
            svg.label(digit, x: x + Self.cellWidth / 2, y: 293)
        }
        svg.endGroup()
        svg.group("c", size: 12)
        svg.label(TextWidth.cut(chart.probabilityTitle, to: 316, size: 12), x: 0, y: 12)
        svg.label(TextWidth.cut(chart.impactTitle, to: 316, size: 12), x: 320, y: 308, classes: "e")
        svg.endGroup()
    }

    private var marks: [Mark] {
        var fields = [[RiskMatrixChart.Risk]](repeating: [], count: 25)
        for risk in chart.risks {
            let place = risk.place
            fields[(place.probability - 1) * 5 + place.impact - 1].append(risk)
        }
        var marks: [Mark] = []
        for (place, risks) in zip(Self.places, fields) where !risks.isEmpty {
            let shown = risks.count > 4 ? Array(risks.prefix(3)) : risks
            marks += Self.marks(shown, rest: risks.count - shown.count, at: place)
        }
        return marks
    }

    /// One in the middle, two side by side or, when long, one above the other, up to four in two rows.
    private static func marks(_ risks: [RiskMatrixChart.Risk], rest: Int, at place: Place) -> [Mark] {
        let (x, y) = origin(place)
        let whole = cellWidth - 4
        let half = (whole - 2) / 2
        let count = risks.count + (rest > 0 ? 1 : 0)
        let isStacked = count == 1 || count == 2 && risks.contains { width($0.id) > half }
        let perRow = isStacked ? 1 : 2
        let room = isStacked ? whole : half
        let firstTop = count <= perRow ? 12.5 : 2
        return (0..<count).map { index in
            let inRow = min(perRow, count - index / perRow * perRow)
            let slot = x + 2 + (whole - Double(inRow) * room - Double(inRow - 1) * 2) / 2
            let isCount = index == risks.count
            let id = isCount ? "+" + String(min(rest, 999)) : risks[index].id
            let words = isCount ? id : TextWidth.end(of: id, room: (room - 4) / boldness, size: markSize)
            let width = min(width(words), room)
            return Mark(
                words: words, id: id, left: slot + Double(index % perRow) * (room + 2) + (room - width) / 2,
                top: y + firstTop + Double(index / perRow) * (markHeight + 2), width: width, place: place,
                previous: isCount ? nil : risks[index].previous, isCount: isCount)
        }
    }

    private static func width(_ words: String) -> Double {
        max(TextWidth.of(words, size: markSize) * boldness + 5, 22)
    }

    /// How much wider bold type is.
    private static let boldness = 1.08

    private func draw(_ marks: [Mark], in svg: inout SVGWriter) {
        if marks.isEmpty { return }
        svg.path("p t")
        for mark in marks where !mark.isCount {
            let radius = Self.markHeight / 2
            svg.command("M", mark.left + radius, mark.top)
            svg.command("h", mark.width - 2 * radius)
            svg.command("a", radius, radius)
            svg.command(" 0 0 1 ", 0, 2 * radius)
            svg.command("h", 2 * radius - mark.width)
            svg.command("a", radius, radius)
            svg.command(" 0 0 1 ", 0, -2 * radius)
            svg.raw("z")
        }
        svg.endPath()
        svg.group("m k", size: Self.markSize)
        for mark in marks { svg.label(mark.words, x: mark.x, y: mark.y + 3.4, full: mark.id) }
        svg.endGroup()
    }

    /// From the middle of the field where a risk was to the edge of its mark.
    private func drawArrows(_ marks: [Mark], in svg: inout SVGWriter) {
        var isOpen = false
        for mark in marks {
            guard let previous = mark.previous, previous != mark.place else { continue }
            let (left, top) = Self.origin(previous)
            let (fromX, fromY) = (left + Self.cellWidth / 2, top + 21)
            let (deltaX, deltaY) = (mark.x - fromX, mark.y - fromY)
            let length = (deltaX * deltaX + deltaY * deltaY).squareRoot()
            if length < 1 { continue }
            let (unitX, unitY) = (deltaX / length, deltaY / length)
            // The line ends where it would enter the mark: at its side or at its top.
            let radius = min(
                (mark.width / 2 + 2) / max(abs(unitX), 0.01), (Self.markHeight / 2 + 2) / max(abs(unitY), 0.01))
            let (tipX, tipY) = (mark.x - unitX * radius, mark.y - unitY * radius)
            if !isOpen { svg.path("j r") }
            isOpen = true
            StatusMark.circle(x: fromX, y: fromY, radius: 1.6, in: &svg)
            svg.command("M", fromX, fromY)
            svg.command("L", tipX, tipY)
            svg.command("M", tipX - 5 * unitX + 3 * unitY, tipY - 5 * unitY - 3 * unitX)
            svg.command("L", tipX, tipY)
            svg.command(" ", tipX - 5 * unitX - 3 * unitY, tipY - 5 * unitY + 3 * unitX)
        }
        if isOpen { svg.endPath() }
    }
}
