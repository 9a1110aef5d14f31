/// The course of one indicator in the size of a word: values, target and threshold.
package struct KPISparkline: Sendable, Hashable {
    /// Measurements, oldest first.
    package let values: [Double]
    /// The target is met from this value upwards, when there is one.
    package let targetLower: Double?
    /// The target is met from this value downwards, when there is one.
    package let targetUpper: Double?
    /// Where the indicator turns red, when that is set.
    package let threshold: Double?
    /// The mark at the latest value.
    package let state: StatusColour
    /// What a screen reader says; empty where the words beside the picture say it all.
    package let title: String

    /// A course of these values; those that are no numbers are passed over.
    package init(
        values: [Double], targetLower: Double? = nil, targetUpper: Double? = nil, threshold: Double? = nil,
        state: StatusColour, title: String
    ) {
        self.values = values.filter(\.isFinite).map(Self.limited)
        self.targetLower = targetLower.flatMap { $0.isFinite ? Self.limited($0) : nil }
        self.targetUpper = targetUpper.flatMap { $0.isFinite ? Self.limited($0) : nil }
        self.threshold = threshold.flatMap { $0.isFinite ? Self.limited($0) : nil }
        self.state = state
        self.title = title
    }

    /// The picture, 220 by 58; without values it shows the target and keeps its place.
    package func svg() -> [UInt8] {
        var svg = SVGWriter(capacity: 640 + values.count * 12)
        svg.open(" spark", width: Self.width, height: Self.height, title: title, description: "")
        let scale = self.scale
        drawTarget(scale, in: &svg)
        if let threshold {
            svg.path("q n")
            svg.command("M", 0, scale.y(threshold))
            svg.command("H", Self.width)
            svg.endPath()
        }
        drawLine(scale, in: &svg)
        svg.close()
        return svg.bytes
    }

    private static let width = 220.0
    private static let height = 58.0
    private static let first = 4.0
    private static let last = 212.0

    private func drawTarget(_ scale: ValueScale, in svg: inout SVGWriter) {
        guard targetLower != nil || targetUpper != nil else { return }
        let top = targetUpper.map(scale.y) ?? 0
        let bottom = targetLower.map(scale.y) ?? Self.height
        if bottom > top {
            svg.path("bg")
            svg.command("M", 0, top)
            svg.command("H", Self.width)
            svg.command("V", bottom)
            svg.raw("H0z")
            svg.endPath()
        }
        svg.path("lg u")
        if targetUpper != nil {
            svg.command("M", 0, top)
            svg.command("H", Self.width)
        }
        if targetLower != nil {
            svg.command("M", 0, bottom)
            svg.command("H", Self.width)
        }
        svg.endPath()
    }

    private func drawLine(_ scale: ValueScale, in svg: inout SVGWriter) {
        guard let latest = values.last else { return }
        let step = (Self.last - Self.first) / Double(max(values.count - 1, 1))
        if values.count > 1 {
            svg.path("t v")
            for (index, value) in values.enumerated() {
                svg.command(
                    index == 0 ? "M" : index == 1 ? "L" : " ", Self.first + Double(index) * step, scale.y(value))
            }
            svg.endPath()
        }
        svg.path(state.fill)
        StatusMark.outline(state, x: Self.last, y: scale.y(latest), radius: 4, in: &svg)
        svg.endPath()
    }

    private var scale: ValueScale {
        var low = values.min() ?? targetLower ?? targetUpper ?? threshold ?? 0
        var high = low
        for value in values { high = max(high, value) }
        for value in [targetLower, targetUpper, threshold] {
            guard let value else { continue }
            low = min(low, value)
            high = max(high, value)
        }
        // Room for the mark at the top and the bottom, and for a band beyond the outermost line.
        return ValueScale(low: low, high: high, top: 10, bottom: Self.height - 10)
    }

    /// Keeps sums and differences finite.
    private static func limited(_ value: Double) -> Double { min(max(value, -1e15), 1e15) }
}
