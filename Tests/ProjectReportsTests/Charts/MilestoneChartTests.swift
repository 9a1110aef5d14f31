import ProjectModel
import Testing

@testable import ProjectReports

@Suite("Milestone chart")
struct MilestoneChartTests {
    typealias Row = MilestoneChart.Row

    static let english: @Sendable (CivilDate, TimeUnit) -> String = { date, unit in
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return switch unit {
        case .month: names[date.month - 1]
        case .quarter: "Q\((date.month + 2) / 3)"
        case .year: "\(date.year)"
        }
    }

    static let chinese: @Sendable (CivilDate, TimeUnit) -> String = { date, unit in
        switch unit {
        case .month: "\(date.month)月"
        case .quarter: "第\((date.month + 2) / 3)季度"
        case .year: "\(date.year)年"
        }
    }

    static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

    static func chart(_ count: Int, span: Int, today: Int = 100, isChinese: Bool = false) -> MilestoneChart {
        let start = day("2026-01-05")
        let phrase = isChinese ? "华东区分销系统数据迁移演练与核对" : "Data migration rehearsal & check "
        let rows = (0..<count).map { index in
            let baseline = start.adding(days: count > 1 ? index * span / (count - 1) : 0)
            let slip = span == 0 ? 0 : (index * 37) % 90 - 30
            return Row(
                id: index % 5 == 4 ? "MS-2026-\(index)" : "M\(index + 1)",
                name: String(repeating: phrase, count: 1 + index % 4), baseline: baseline,
                current: index % 7 == 6 ? nil : baseline.adding(days: slip), isReached: index < count / 3,
                isLate: slip > 10, isRed: slip > 40,
                slipLabel: slip == 0 ? "" : isChinese ? "+\(slip) 天" : "+\(slip) d",
                dependsOn: [index - 1, index + 2, index, -4])
        }
        return MilestoneChart(
            rows: rows, today: start.adding(days: today), todayLabel: isChinese ? "今天 11月20日" : "Today, 20 Nov",
            title: "Milestones", description: "Twelve milestones", axisLabel: isChinese ? chinese : english)
    }

    @Test(
        "No words touch or run out, whatever the count, the span and the language",
        arguments: [1, 2, 3, 12, 40], [0, 20, 200, 420, 900, 2000, 7300])
    func layout(count: Int, span: Int) throws {
        for isChinese in [false, true] {
            for today in [-5000, -20, 100, span + 40] {
                let chart = Self.chart(count, span: span, today: today, isChinese: isChinese)
                try Picture.check(chart.wide())
                try Picture.check(chart.narrow())
            }
        }
    }

    @Test("Centuries, the first year and the last do not break the axis")
    func farDates() throws {
        for (first, last) in [("0001-01-01", "9999-12-31"), ("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31")]
        {
            let rows = [
                Row(
                    id: "A", name: "First", baseline: Self.day(first), current: Self.day(last),
                    slipLabel: "+3 652 058 d"),
                Row(id: "B", name: "Last", baseline: Self.day(last), current: nil),
            ]
            let chart = MilestoneChart(
                rows: rows, today: Self.day("2026-11-20"), todayLabel: "Today", title: "T", axisLabel: Self.english)
            try Picture.check(chart.wide())
            try Picture.check(chart.narrow())
        }
    }

    @Test("Without rows there is no picture")
    func empty() {
        let chart = Self.chart(0, span: 0)
        #expect(chart.wide().isEmpty)
        #expect(chart.narrow().isEmpty)
    }

    @Test("The same values give the same bytes, and twelve milestones fit in 6 KB")
    func bytes() {
        var chart = Self.chart(12, span: 400)
        #expect(chart.wide() == Self.chart(12, span: 400).wide())
        #expect(chart.narrow() == Self.chart(12, span: 400).narrow())
        for index in chart.rows.indices { chart.rows[index].name = "Data migration rehearsal, third round" }
        #expect(chart.wide().count < 6144)
        #expect(chart.narrow().count < 6144)
    }

    @Test("A name that is cut stands in full in its tooltip")
    func longName() throws {
        let name = String(repeating: "验收", count: 40)
        let row = Row(id: "M1", name: name, baseline: Self.day("2026-03-02"), current: nil)
        let chart = MilestoneChart(
            rows: [row], today: Self.day("2026-03-05"), todayLabel: "今天", title: "里程碑", axisLabel: Self.chinese)
        for bytes in [chart.wide(), chart.narrow()] {
            let root = try Picture.check(bytes)
            let cut = try #require(root.named("text").first { !$0.named("title").isEmpty })
            #expect(cut.named("title").first?.text == name)
            #expect(cut.text.hasSuffix("…"))
            #expect(name.hasPrefix(cut.text.dropLast()))
        }
    }

    @Test("Text from outside stays text")
    func escapes() throws {
        let row = Row(
            id: "<M>", name: "A & B </text><script>\u{1}\u{9F}\u{FFFF}", baseline: Self.day("2026-03-02"), current: nil,
            slipLabel: "\"<d>\"")
        let chart = MilestoneChart(
            rows: [row], today: Self.day("2026-03-05"), todayLabel: "<&>", title: "\"quoted\" <title>",
            description: "a > b", axisLabel: { _, _ in "&" })
        let root = try Picture.check(chart.wide())
        #expect(root.attributes["aria-label"] == "\"quoted\" <title>")
        #expect(root.named("desc").first?.text == "a > b")
        #expect(root.named("script").isEmpty)
        #expect(root.named("text").contains { $0.text == "A & B </text><script>\u{FFFD}\u{FFFD}\u{FFFD}" })
        try Picture.check(chart.narrow())
    }

    @Test("Months thin out to quarters, then to years")
    func axisUnits() {
        let low = Self.day("2026-03-10")
        func unit(_ days: Int) -> TimeUnit {
            TimeAxis(
                from: low, to: low.adding(days: days), left: 0, right: 740, size: 12, label: Self.english
            ).unit
        }
        #expect(unit(0) == .month)
        #expect(unit(400) == .month)
        #expect(unit(1000) == .quarter)
        #expect(unit(4000) == .year)
        #expect(unit(300_000) == .year)
    }

    @Test("The slip stands behind the mark, clear of today, and before the marks at the edge")
    func slipPlaces() {
        let free = SlipPlace(width: 30, from: 100, to: 120, leftEdge: 0, rightEdge: 400, today: nil)
        #expect(free.x == 131 && !free.isBefore)
        let atToday = SlipPlace(width: 30, from: 100, to: 120, leftEdge: 0, rightEdge: 400, today: 140)
        #expect(atToday.x == 145 && !atToday.isBefore)
        let atEdge = SlipPlace(width: 30, from: 350, to: 380, leftEdge: 0, rightEdge: 400, today: nil)
        #expect(atEdge.x == 339 && atEdge.isBefore)
        let atBoth = SlipPlace(width: 30, from: 350, to: 380, leftEdge: 0, rightEdge: 400, today: 330)
        #expect(atBoth.x == 325 && atBoth.isBefore)
        let nowhere = SlipPlace(width: 30, from: 10, to: 390, leftEdge: 0, rightEdge: 400, today: nil)
        #expect(nowhere.x == 378 && nowhere.isBefore)
    }
}
