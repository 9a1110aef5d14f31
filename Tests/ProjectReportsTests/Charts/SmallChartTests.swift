import Testing

@testable import ProjectReports

@Suite("Sparklines and marks")
struct SmallChartTests {
    @Test("Sparklines of all kinds are well-formed", arguments: StatusColour.allCases)
    func sparklines(state: StatusColour) throws {
        let limits: [Double?] = [nil, 0, -3, 1e300, .nan]
        for values in [[], [5], [7, 7, 7], [-5, -2, 3], [.nan, 2, .infinity], [1e300, -1e300]] as [[Double]] {
            for lower in limits {
                for upper in limits {
                    let chart = KPISparkline(
                        values: values, targetLower: lower, targetUpper: upper, threshold: lower, state: state,
                        title: "周期 <h>")
                    let root = try Picture.check(chart.svg())
                    #expect(root.attributes["aria-label"] == "周期 <h>")
                    #expect(chart.svg() == chart.svg())
                }
            }
        }
    }

    @Test("The band lies where the target is met")
    func band() throws {
        func data(_ chart: KPISparkline) throws -> String? {
            try Picture.check(chart.svg()).all.first { $0.attributes["class"] == "bg" }?.attributes["d"]
        }
        let values = [0.0, 10]
        #expect(try data(.init(values: values, targetLower: 10, state: .green, title: "")) == "M0 0H220V10H0z")
        #expect(try data(.init(values: values, targetUpper: 0, state: .green, title: "")) == "M0 48H220V58H0z")
        #expect(
            try data(.init(values: values, targetLower: 0, targetUpper: 10, state: .green, title: ""))
                == "M0 10H220V48H0z")
        #expect(try data(.init(values: values, state: .green, title: "")) == nil)
        // A target that nothing can meet has no band.
        #expect(try data(.init(values: values, targetLower: 10, targetUpper: 0, state: .red, title: "")) == nil)
    }

    @Test("Without a title a sparkline is hidden, as the words beside it say it all")
    func untitled() throws {
        let root = try Picture.check(KPISparkline(values: [1, 2], state: .green, title: "").svg())
        #expect(root.attributes["aria-hidden"] == "true")
    }

    @Test("Every status has a shape of its own")
    func marks() throws {
        var shapes: Set<String> = []
        for colour in StatusColour.allCases {
            let root = try Picture.check(StatusMark.svg(colour))
            let shape = try #require(root.children.first)
            shapes.insert(shape.name + (shape.attributes["d"] ?? "") + (shape.attributes["r"] ?? ""))
            #expect(root.attributes["aria-hidden"] == "true")
        }
        #expect(shapes.count == StatusColour.allCases.count)
    }
}
