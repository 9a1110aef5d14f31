import Testing

@testable import ProjectReports

@Suite("Earned-value chart")
struct EarnedValueChartTests {
    typealias Point = EarnedValueChart.Point

    static func chart(
        _ count: Int, done: Int, earned: Double = 0.9, actual: Double = 1.05, forecast: Double? = 397, scale: Double = 1
    ) -> EarnedValueChart {
        let points = (0..<count).map { index in
            let planned = scale * 360 * Double(index + 1) / Double(max(count, 1))
            return Point(
                label: "\(index % 12 + 1)月", planned: planned, earned: index < done ? planned * earned : nil,
                actual: index < done ? planned * actual : nil)
        }
        var chart = EarnedValueChart(
            points: points, budgetAtCompletion: 360 * scale, forecast: forecast.map { $0 * scale },
            forecastColour: .red,
            endLabels: .init(
                planned: "Planned 360", earned: "挣值 262", actual: "实际成本 291", forecast: "完工预测 397", budget: "预算 360"),
            title: "Earned value", description: "By month")
        chart.ticks = AxisTicks.values(from: chart.range.low, to: chart.range.high).map {
            .init(value: $0, label: "\($0)")
        }
        return chart
    }

    @Test("No words touch or run out", arguments: [1, 2, 3, 8, 14, 40, 120])
    func layout(count: Int) throws {
        for done in [0, 1, count / 2, count - 1, count] {
            for (earned, actual) in [(1.0, 1.0), (0.9, 1.1), (0.2, 3.0), (-0.5, 0.0)] {
                for forecast in [nil, 360.0, 365, 900, -100] {
                    for scale in [1.0, 0, -1, 1e6, 0.001] {
                        let chart = Self.chart(
                            count, done: done, earned: earned, actual: actual, forecast: forecast, scale: scale)
                        try Picture.check(chart.wide())
                        try Picture.check(chart.narrow())
                    }
                }
            }
        }
    }

    @Test("All words of an ordinary chart are there")
    func words() throws {
        let root = try Picture.check(Self.chart(14, done: 10).wide())
        let words = Picture.texts(root).map(\.words)
        for word in ["Planned 360", "挣值 262", "实际成本 291", "完工预测 397", "预算 360"] {
            #expect(words.contains(word))
        }
    }

    @Test("Values that are no numbers and gaps are passed over")
    func gaps() throws {
        let points = [
            Point(label: "", planned: .nan, earned: 1, actual: nil),
            Point(label: "b", planned: .infinity, earned: nil, actual: 2),
            Point(label: "c", planned: 1e300, earned: 3, actual: 1),
        ]
        let chart = EarnedValueChart(
            points: points, budgetAtCompletion: .nan, forecast: -.infinity, ticks: [.init(value: .nan, label: "x")],
            endLabels: .init(planned: "p", earned: "e", actual: "a", forecast: "f", budget: "b"), title: "T")
        #expect(chart.range.low == 0 && chart.range.high == 3)
        try Picture.check(chart.wide())
        try Picture.check(chart.narrow())
    }

    @Test("Long words are cut to the room")
    func longWords() throws {
        var chart = Self.chart(14, done: 9)
        let long = String(repeating: "完工预测 forecast ", count: 6)
        chart.endLabels = .init(planned: long, earned: long, actual: long, forecast: long, budget: long)
        chart.ticks = [
            .init(value: 0, label: long), .init(value: 1, label: "too near"), .init(value: 300, label: "300"),
        ]
        try Picture.check(chart.wide())
        try Picture.check(chart.narrow())
    }

    @Test("Without points there is no picture; the same values give the same bytes")
    func bytes() {
        #expect(Self.chart(0, done: 0).wide().isEmpty)
        #expect(Self.chart(0, done: 0).narrow().isEmpty)
        #expect(Self.chart(14, done: 9).wide() == Self.chart(14, done: 9).wide())
        #expect(Self.chart(14, done: 9).wide().count < 4096)
    }

    @Test("Axis values are round and enclose what they are asked for")
    func ticks() {
        #expect(AxisTicks.values(from: 0, to: 397) == [0, 100, 200, 300, 400])
        #expect(AxisTicks.values(from: 0, to: 1) == [0, 0.2, 0.4, 0.6, 0.8, 1])
        #expect(AxisTicks.values(from: -20, to: 149) == [-50, 0, 50, 100, 150])
        #expect(AxisTicks.values(from: 0, to: .nan).isEmpty)
        for (low, high) in [(0.0, 0.0), (0, 1e-9), (-7, -7), (0, 9.99e14), (-3e5, 2), (0.001, 0.0017)] {
            let values = AxisTicks.values(from: low, to: high)
            #expect((1...8).contains(values.count))
            #expect(
                (values.first ?? .infinity) <= low && (values.last ?? -.infinity) >= high, "\(low) \(high) \(values)")
        }
    }

    @Test("Words in a column keep apart and stay near where they belong")
    func column() {
        #expect(LabelColumn.spread([50, 20], height: 10, top: 0, bottom: 100) == [50, 20])
        #expect(LabelColumn.spread([50, 50], height: 10, top: 0, bottom: 100) == [45, 55])
        #expect(LabelColumn.spread([2, 2, 2], height: 10, top: 0, bottom: 100) == [5, 15, 25])
        #expect(LabelColumn.spread([99, 95], height: 10, top: 0, bottom: 100) == [95, 85])
        #expect(LabelColumn.spread([], height: 10, top: 0, bottom: 100).isEmpty)
    }
}
