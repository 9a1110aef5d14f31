/// The overall status of past reports and this one, the oldest first: a block for each, the worse the taller.
package struct StatusStrip: Sendable, Hashable {
    /// The statuses, the oldest first; the last twelve are shown.
    package let statuses: [StatusColour]
    /// What a screen reader says.
    package let title: String

    package init(statuses: [StatusColour], title: String) {
        self.statuses = Array(statuses.suffix(Self.most))
        self.title = title
    }

    static let most = 12
    static let pitch = 12.0

    /// The picture, 12 to a report and 16 high; empty for a single report, which stands beside it in words.
    package func svg() -> [UInt8] {
        guard statuses.count > 1 else { return [] }
        var svg = SVGWriter(capacity: 160 + statuses.count * 60)
        svg.open(
            " strip", width: Double(statuses.count) * Self.pitch, height: 16, title: title, description: "")
        for (index, status) in statuses.enumerated() {
            let height = Self.height(status)
            svg.path(status.fill)
            svg.command("M", Double(index) * Self.pitch + 1, 15.5 - height)
            svg.command("h", Self.pitch - 2)
            svg.command("v", height)
            svg.command("h", 2 - Self.pitch)
            svg.raw("z")
            svg.endPath()
        }
        svg.close()
        return svg.bytes
    }

    /// On grey paper the height says what the colour does.
    private static func height(_ status: StatusColour) -> Double {
        switch status {
        case .grey: 3
        case .blue, .green: 6
        case .amber: 10
        case .red: 15
        }
    }
}
