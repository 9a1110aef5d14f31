import Testing

@testable import ProjectModel

@Suite struct DateReaderTests {
    @Test(arguments: [
        "2026-11-20", "2026/11/20", "2026.11.20", "2026年11月20日", "20 Nov 2026", "Nov 20, 2026", "20 November 2026",
        "2026-11-20 周五", "2026-11-20 (Fri)", "2026-11-20（星期五）", "2026年11月20日星期五", "2026年11月20日 週五",
        "Fri, 20 Nov 2026", "Friday 20 November 2026", "2026-11-20, Friday", "2026年 11月 20号", "2026-Nov-20",
        "20-Nov-2026", "20th Nov. 2026", "NOVEMBER 20 2026", "20Nov2026", "民國115年11月20日", "民國 115/11/20",
        "中華民國115年11月20日", "民国115.11.20", "２０２６－１１－２０", "２０２６年１１月２０日", "２０２６／１１／２０",
        "\u{3000}2026-11-20\u{A0}", " 2026-11-20\t", "2026−11−20",
    ]) func day(_ text: String) {
        #expect(summary(DateReader.read(text, .standard), \.described) == "2026-11-20")
    }

    @Test(arguments: [
        ("2026-1-5", "2026-01-05"), ("2024-02-29", "2024-02-29"), ("1 may 2026", "2026-05-01"),
        ("2026-11", "2026-11-01..2026-11-30 month"), ("2026/11", "2026-11-01..2026-11-30 month"),
        ("2026.11", "2026-11-01..2026-11-30 month"), ("2026年11月", "2026-11-01..2026-11-30 month"),
        ("2024年2月", "2024-02-01..2024-02-29 month"), ("Nov 2026", "2026-11-01..2026-11-30 month"),
        ("Sept. 2026", "2026-09-01..2026-09-30 month"), ("民國115年11月", "2026-11-01..2026-11-30 month"),
        ("Q4 2026", "2026-10-01..2026-12-31 quarter"), ("2026 Q4", "2026-10-01..2026-12-31 quarter"),
        ("2026-Q4", "2026-10-01..2026-12-31 quarter"), ("2026Q4", "2026-10-01..2026-12-31 quarter"),
        ("Q4-2026", "2026-10-01..2026-12-31 quarter"), ("q1/2026", "2026-01-01..2026-03-31 quarter"),
        ("2026年第四季度", "2026-10-01..2026-12-31 quarter"), ("2026年第4季", "2026-10-01..2026-12-31 quarter"),
        ("2026年第三季", "2026-07-01..2026-09-30 quarter"), ("2026年Q4", "2026-10-01..2026-12-31 quarter"),
        ("2026年四季度", "2026-10-01..2026-12-31 quarter"), ("Ｑ４　２０２６", "2026-10-01..2026-12-31 quarter"),
        ("Q2-Q3 2026", "2026-04-01..2026-09-30 quarters"), ("Q2 – Q3 2026", "2026-04-01..2026-09-30 quarters"),
        ("2026 Q2-Q3", "2026-04-01..2026-09-30 quarters"), ("Q2-3 2026", "2026-04-01..2026-09-30 quarters"),
        ("2026年第二至第三季度", "2026-04-01..2026-09-30 quarters"), ("2026-W47", "2026-11-16..2026-11-22 week"),
        ("2026W47", "2026-11-16..2026-11-22 week"), ("W47 2026", "2026-11-16..2026-11-22 week"),
        ("2026年第47周", "2026-11-16..2026-11-22 week"), ("2026年第47週", "2026-11-16..2026-11-22 week"),
        ("2026-W53", "2026-12-28..2027-01-03 week"), ("2026", "2026-01-01..2026-12-31 year"),
        ("2026年", "2026-01-01..2026-12-31 year"),
    ]) func other(_ text: String, _ expected: String) {
        #expect(summary(DateReader.read(text, .standard), \.described) == expected)
    }

    @Test(arguments: [
        ("", "empty"), (" \u{3000}", "empty"), ("TBD", "open"), ("tbc", "open"), ("待定", "open"), ("待确认", "open"),
        ("待確認", "open"), ("未定", "open"), ("—", "open"), ("-", "open"), ("－", "open"), ("–", "open"), ("——", "open"),
        ("N/A", "fault: unreadable"), ("无", "fault: unreadable"),
    ]) func withoutValue(_ text: String, _ expected: String) {
        #expect(summary(DateReader.read(text, .standard), \.described) == expected)
    }

    @Test(arguments: [
        ("03/04/2026", "fault: ambiguousDate"), ("3-4-2026", "fault: ambiguousDate"),
        ("25/12/2026", "fault: ambiguousDate"), ("05.05.2026", "fault: ambiguousDate"),
        ("03/04/26", "fault: ambiguousDate"), ("20-Nov-26", "fault: ambiguousDate"),
        ("20 Nov '26", "fault: ambiguousDate"),
        ("11月20日", "fault: ambiguousDate"), ("20 Nov", "fault: ambiguousDate"), ("Nov 20", "fault: ambiguousDate"),
        ("Nov", "fault: ambiguousDate"), ("11/20", "fault: ambiguousDate"), ("Q4", "fault: ambiguousDate"),
        ("第四季度", "fault: ambiguousDate"), ("W47", "fault: ambiguousDate"),
        ("2026-02-30", "fault: outOfRange"), ("2025-02-29", "fault: outOfRange"), ("2026-13-01", "fault: outOfRange"),
        ("2026-00-10", "fault: outOfRange"), ("31 Nov 2026", "fault: outOfRange"), ("99/99/2026", "fault: outOfRange"),
        ("2026-W54", "fault: outOfRange"), ("2025-W53", "fault: outOfRange"), ("2026-W00", "fault: outOfRange"),
        ("Q5 2026", "fault: outOfRange"), ("Q3-Q2 2026", "fault: outOfRange"), ("2026年第五季", "fault: unreadable"),
        ("0226-11-20", "fault: outOfRange"), ("9999", "fault: outOfRange"), ("民國999年1月1日", "fault: outOfRange"),
        ("2026-11-20 周四", "fault: outOfRange"), ("Mon, 20 Nov 2026", "fault: outOfRange"),
        ("2026年底", "fault: unreadable"), ("2026年11月底", "fault: unreadable"), ("20226-11-20", "fault: unreadable"),
        ("20261120", "fault: unreadable"), ("2026-11/20", "fault: unreadable"),
        ("2026-11-20 10:00", "fault: unreadable"),
        ("2026-11-20T00:00", "fault: unreadable"), ("2026-11-", "fault: unreadable"), ("2026-", "fault: unreadable"),
        ("early 2026", "fault: unreadable"), ("115年11月20日", "fault: unreadable"), ("2026-11 周五", "fault: unreadable"),
        ("2026-2027", "fault: unreadable"), ("Friday", "fault: unreadable"), ("2026 11 20", "fault: unreadable"),
        ("November 2026 and later", "fault: unreadable"), ("2026-11-20x", "fault: unreadable"),
        ("🔥", "fault: unreadable"),
        ("Q", "fault: unreadable"), ("W", "fault: unreadable"), ("Q2-QQ 2026", "fault: unreadable"),
        ("民國", "fault: unreadable"),
    ]) func fault(_ text: String, _ expected: String) {
        #expect(summary(DateReader.read(text, .standard), \.described) == expected)
    }

    @Test(arguments: [
        ("03/04/2026", DateOrder.dayFirst, "2026-04-03"), ("03/04/2026", .monthFirst, "2026-03-04"),
        ("3-4-2026", .dayFirst, "2026-04-03"), ("20.11.2026", .dayFirst, "2026-11-20"),
        ("12/25/2026", .monthFirst, "2026-12-25"), ("25/12/2026", .monthFirst, "fault: outOfRange"),
        ("03/04/26", .dayFirst, "fault: ambiguousDate"), ("2026/11/20", .dayFirst, "2026-11-20"),
    ]) func order(_ text: String, _ order: DateOrder, _ expected: String) {
        let conventions = ValueConventions(dateOrder: order)
        #expect(summary(DateReader.read(text, conventions), \.described) == expected)
    }

    @Test func waysOut() throws {
        let ambiguous = try #require(DateReader.read("03/04/2026", .standard).fault)
        #expect(
            ambiguous.wayOut.text(in: .english)
                == "write 2026-04-03 or 2026-03-04, or say the date order in portfolio.md")
        let clear = try #require(DateReader.read("25/12/2026", .standard).fault)
        #expect(clear.wayOut.text(in: .english) == "write 2026-12-25, or say the date order in portfolio.md")
        let yearless = try #require(DateReader.read("11月20日", .standard).fault)
        #expect(yearless.wayOut.text(in: .simplifiedChinese) == "请补上年份，例如 2026-11-20")
        let impossible = try #require(DateReader.read("2026-02-30", .standard).fault)
        #expect(impossible.reason.text(in: .english) == "there is no 2026-02-30")
        let weekday = try #require(DateReader.read("2026-11-20 周四", .standard).fault)
        #expect(weekday.reason.text(in: .traditionalChinese) == "2026-11-20 是星期五")
    }
}
