import ProjectModel
import Testing

@testable import ProjectReports

@Suite("Trends over past reports")
struct TrendChartTests {
    private static func day(_ number: Int) -> CivilDate {
        MilestoneChartTests.day("2026-01-02").adding(days: number)
    }

    private static func chart(_ lines: Int, reports: Int, span: Int, slip: Int, isChinese: Bool) -> MilestoneTrendChart
    {
        MilestoneTrendChart(
            lines: (0..<lines).map { line in
                MilestoneTrendChart.Line(
                    id: line % 5 == 4 ? "MILESTONE-2026-\(line)" : "M\(line + 1)",
                    points: (0..<reports).map { report in
                        .init(
                            report: day(report * 7),
                            date: day(60 + (lines > 1 ? line * span / (lines - 1) : 0) + report * slip * (line % 3 - 1))
                        )
                    }, tone: [.blue, .amber, .red][line % 3])
            }, title: "Trend <h>", description: "M1 → later",
            axisLabel: isChinese ? MilestoneChartTests.chinese : MilestoneChartTests.english)
    }

    @Test(
        "No words of a milestone trend touch or run out", arguments: [1, 2, 12], [2, 3, 12, 60])
    func layout(lines: Int, reports: Int) throws {
        let courses: [(span: Int, slip: Int)] = [(0, 0), (20, 7), (300, 3), (3000, 90)]
        for (course, isChinese) in courses.flatMap({ [($0, false), ($0, true)] }) {
            let chart = Self.chart(
                lines, reports: reports, span: course.span, slip: course.slip, isChinese: isChinese)
            for bytes in [chart.wide(), chart.narrow()] {
                let root = try Picture.check(bytes)
                #expect(root.attributes["aria-label"] == "Trend <h>")
            }
            #expect(chart.wide() == chart.wide())
        }
    }

    @Test("One report is no trend")
    func single() {
        #expect(Self.chart(3, reports: 1, span: 90, slip: 0, isChinese: false).wide().isEmpty)
        #expect(MilestoneTrendChart(lines: [], title: "", axisLabel: MilestoneChartTests.english).wide().isEmpty)
    }

    @Test("A level line keeps its date, and one that meets the diagonal is reached")
    func meaning() throws {
        let reports = [0, 30, 60].map(Self.day)
        let chart = MilestoneTrendChart(
            lines: [
                .init(id: "M1", points: reports.reversed().map { .init(report: $0, date: Self.day(60)) }, tone: .blue),
                .init(
                    id: "M2", points: zip(reports, [90, 120, 150]).map { .init(report: $0, date: Self.day($1)) },
                    tone: .red),
            ], title: "T", axisLabel: MilestoneChartTests.english)
        let root = try Picture.check(chart.wide())
        func points(_ classes: String) throws -> [[Double]] {
            let path = try #require(root.all.first { $0.attributes["class"] == classes }?.attributes["d"])
            return path.split(whereSeparator: { "ML".contains($0) }).map { part in
                part.split(separator: " ").compactMap { Double($0) }
            }
        }
        let level = try points("lb v")
        #expect(Set(level.map { $0[1] }).count == 1)
        let rising = try points("lr v")
        #expect(rising[0][1] > rising[1][1] && rising[1][1] > rising[2][1])
        let diagonal = try points("r n u")
        // The last report is on the day itself.
        #expect(diagonal[1] == level[2])
    }

    @Test("The strip has a block a report, the last twelve, and the worse the taller")
    func strip() throws {
        #expect(StatusStrip(statuses: [.red], title: "t").svg().isEmpty)
        let statuses = [StatusColour](repeating: .grey, count: 5) + [.green, .amber, .red]
        let root = try Picture.check(StatusStrip(statuses: statuses, title: "Status").svg())
        #expect(root.children.filter { $0.name == "path" }.count == 8)
        #expect(root.attributes["aria-label"] == "Status")
        let heights = root.children.compactMap { element in
            element.attributes["d"]?.split(separator: "v").dropFirst().first?.split(separator: "h").first.flatMap {
                Double($0)
            }
        }
        #expect(heights.suffix(4) == [3, 6, 10, 15])
        let long = try Picture.check(
            StatusStrip(statuses: [StatusColour](repeating: .green, count: 40), title: "t").svg())
        #expect(long.children.filter { $0.name == "path" }.count == 12)
    }

    @Test("The cone opens from the last actual cost to the end, and belongs to what the axis spans")
    func cone() throws {
        var chart = EarnedValueChart(
            points: [
                .init(label: "Jan", planned: 10, actual: 12), .init(label: "Feb", planned: 20, actual: 24),
                .init(label: "Mar", planned: 30),
            ], budgetAtCompletion: 30, forecast: 36, cone: .init(low: 34, high: 41), title: "T")
        #expect(chart.range.high == 41)
        for bytes in [chart.wide(), chart.narrow()] {
            #expect(try Picture.check(bytes).all.contains { $0.attributes["class"] == "cone" })
        }
        // Nothing was spent yet, or the last actual cost stands at the end: there is nothing to open.
        chart.points = [.init(label: "Jan", planned: 10), .init(label: "Feb", planned: 20)]
        #expect(try !Picture.check(chart.wide()).all.contains { $0.attributes["class"] == "cone" })
        chart.points = [.init(label: "Jan", planned: 10, actual: 9)]
        chart.cone = .init(low: .nan, high: .infinity)
        try Picture.check(chart.wide())
    }
}
