import Testing

@testable import ProjectModel

@Suite struct TargetReaderTests {
    @Test(arguments: [
        ("24", "24 24 plain"), ("99.9%", "99.9 99.9 plain %"), ("≥95%", "95 … atLeast %"), (">=95%", "95 … atLeast %"),
        ("≧ 95％", "95 … atLeast %"),
        ("<=2%", "… 2 atMost %"), ("≤ 24 h", "… 24 atMost h"), ("> 4.0", "4 … above"), ("＞４.０", "4 … above"),
        ("< 3", "… 3 below"),
        ("4.0/5.0", "4 4 plain /5"), ("≥ 4.0/5.0", "4 … atLeast /5"), ("90–110", "90 110 between"),
        ("90-110", "90 110 between"),
        ("90~110", "90 110 between"), ("90 ～ 110", "90 110 between"), ("90 至 110", "90 110 between"),
        ("90 to 110", "90 110 between"),
        ("90 - 110", "90 110 between"), ("90–110%", "90 110 between %"), ("90%–110%", "90 110 between %"),
        ("90%-110 percent", "90 110 between percent"),
        ("5–10万", "50000 100000 between"), ("5万-10万", "50000 100000 between"), ("10k-20k", "10000 20000 between"),
        ("-5–5", "-5 5 between"),
        ("-10--5", "-10 -5 between"), ("2–4 h", "2 4 between h"), ("¥5-¥10", "5 10 between"),
        ("不低于95%", "95 … atLeast %"),
        ("95%以上", "95 … atLeast %"), ("24小时以内", "… 24 atMost 小时"), ("至少 3", "3 … atLeast"), ("at most 5", "… 5 atMost"),
        ("= 5", "5 5 plain"),
        ("1,200–1,500", "1200 1500 between"), ("−5", "-5 -5 plain"), ("10 person-days", "10 10 plain person-days"),
        ("", "empty"), ("待定", "open"), ("110–90", "fault: outOfRange"), ("2026-11", "fault: outOfRange"),
        ("500–1k", "fault: outOfRange"),
        ("≥", "fault: unreadable"), ("≥ ≥ 5", "fault: unreadable"), ("fast", "fault: unreadable"),
        ("1,5", "fault: ambiguousNumber"),
        ("5%–10 h", "fault: unitMismatch"), ("90–110–120", "fault: unreadable"), ("≥ 90–110", "fault: unreadable"),
        ("1–", "fault: unreadable"),
        ("🔥", "fault: unreadable"),
    ]) func reads(_ text: String, _ expected: String) {
        #expect(summary(TargetReader.read(text, unit: nil, .standard), \.described) == expected)
    }

    @Test func heading() {
        let hours = HeadingUnit.split(heading: "Target (h)").unit
        #expect(summary(TargetReader.read("≤ 24 h", unit: hours, .standard), \.described) == "… 24 atMost h")
        #expect(summary(TargetReader.read("≤ 24小时", unit: hours, .standard), \.described) == "… 24 atMost 小时")
        #expect(summary(TargetReader.read("≤ 2 d", unit: hours, .standard), \.described) == "… 2 atMost d (differs)")
        #expect(summary(TargetReader.read("90–110", unit: .percent, .standard), \.described) == "90 110 between %")
        let tenThousand = HeadingUnit.split(heading: "目标（万元）").unit
        #expect(summary(TargetReader.read("5–10", unit: tenThousand, .standard), \.described) == "50000 100000 between")
    }
}
