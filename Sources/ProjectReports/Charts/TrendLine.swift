import ProjectAssessment
import ProjectModel

/// The course of a figure over the last reports, in the size of a word and with a step a report, so that it stands
/// under a strip of statuses week by week.
package struct TrendLine: Sendable, Hashable {
    /// The values, the oldest first; nil where a report had none. The last twelve are drawn.
    package let values: [DecimalNumber?]
    /// What a screen reader says.
    package let title: String

    package init(values: [DecimalNumber?], title: String) {
        self.values = Array(values.suffix(StatusStrip.most))
        self.title = title
    }

    /// The picture, 12 to a report and 22 high; empty with fewer than two values.
    package func svg() -> [UInt8] {
        let points = values.enumerated().compactMap { index, value in
            value.map { (x: (Double(index) + 0.5) * StatusStrip.pitch, value: Rational($0).approximate) }
        }.filter { $0.value.isFinite }
        guard points.count > 1, let low = points.map(\.value).min(), let high = points.map(\.value).max() else {
            return []
        }
        var svg = SVGWriter(capacity: 240 + points.count * 14)
        svg.open(
            " strip", width: Double(values.count) * StatusStrip.pitch, height: Self.height, title: title,
            description: "")
        func y(_ value: Double) -> Double {
            high > low ? 18.5 - (value / 2 - low / 2) / (high / 2 - low / 2) * 15 : Self.height / 2
        }
        svg.raw("<path class=\"lb v\" d=\"")
        for (index, point) in points.enumerated() { svg.command(index == 0 ? "M" : "L", point.x, y(point.value)) }
        svg.endPath()
        if let last = points.last {
            svg.path("kb")
            StatusMark.circle(x: last.x, y: y(last.value), radius: 2.6, in: &svg)
            svg.endPath()
        }
        svg.close()
        return svg.bytes
    }

    private static let height = 22.0
}
