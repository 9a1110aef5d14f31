import Testing

@testable import ProjectModel

@Suite struct PercentReaderTests {
    @Test(arguments: [
        ("95%", "0.95"), ("95 %", "0.95"), ("95％", "0.95"), ("９５％", "0.95"), ("95 percent", "0.95"), ("0.5%", "0.005"),
        ("-5%", "-0.05"),
        ("(5%)", "-0.05"), ("100%", "1"), ("120%", "1.2"), ("0%", "0"), ("12.5 ％", "0.125"), ("", "empty"),
        ("TBD", "open"),
        ("0.123456789012%", "0.00123456789012"), ("95", "fault: unreadable"), ("0.95", "fault: unreadable"),
        ("95 h", "fault: unitMismatch"),
        ("1,5%", "fault: ambiguousNumber"), ("%", "fault: unreadable"), ("95%%", "fault: unitMismatch"),
        ("5k%", "fault: unreadable"),
        ("€5", "fault: unreadable"), ("about 5%", "fault: unreadable"), ("5–10%", "fault: unreadable"),
    ]) func reads(_ text: String, _ expected: String) {
        #expect(summary(PercentReader.read(text, unit: nil, .standard), \.plain) == expected)
    }

    @Test func bareNumber() throws {
        let heading = HeadingUnit.split(heading: "Progress (%)").unit
        #expect(PercentReader.read("95", unit: heading, .standard).value?.plain == "0.95")
        #expect(PercentReader.read("0.95", unit: .percent, .standard).value?.plain == "0.0095")
        let fault = try #require(PercentReader.read("95", unit: nil, .standard).fault)
        #expect(fault.wayOut.text(in: .english) == "write 95%")
        let fraction = try #require(PercentReader.read("0.95", unit: nil, .standard).fault)
        #expect(fraction.wayOut.text(in: .english) == "write 95% or 0.95%")
    }

    @Test func json() {
        #expect(PercentReader.read(jsonNumber: "0.95").value?.plain == "0.95")
        #expect(PercentReader.read(jsonNumber: "9.5e-1").value?.plain == "0.95")
    }
}

@Suite struct DurationReaderTests {
    @Test(arguments: [
        ("10d", "10 day"), ("10 days", "10 day"), ("10天", "10 day"), ("１０天", "10 day"), ("1 day", "1 day"),
        ("10日", "10 day"),
        ("2w", "2 week"), ("2周", "2 week"), ("2週", "2 week"), ("2 weeks", "2 week"), ("2星期", "2 week"),
        ("1.5 months", "1.5 month"),
        ("3个月", "3 month"), ("3個月", "3 month"), ("1 mo", "1 month"), ("2 years", "24 month"), ("1年", "12 month"),
        ("-5d", "-5 day"),
        ("0d", "0 day"), ("", "empty"), ("待定", "open"), ("10", "fault: unitMismatch"), ("3m", "fault: unitMismatch"),
        ("24h", "fault: unitMismatch"), ("10个工作日", "fault: unitMismatch"), ("soon", "fault: unreadable"),
        ("d", "fault: unreadable"),
        ("3–5d", "fault: unreadable"), ("¥5", "fault: unreadable"), ("1,5d", "fault: ambiguousNumber"),
        ("999999999999999999 years", "11999999999999999988 month"),
        ("9999999999999999999d", "fault: tooLarge"), ("半个月", "fault: unreadable"),
    ]) func reads(_ text: String, _ expected: String) {
        #expect(
            summary(DurationReader.read(text, unit: nil, .standard)) { "\($0.amount.plain) \($0.unit)" } == expected)
    }

    @Test func bareNumber() {
        let days = HeadingUnit.split(heading: "工期（天）").unit
        let weeks = HeadingUnit.split(heading: "Duration (weeks)").unit
        #expect(DurationReader.read("10", unit: days, .standard).value?.unit == .day)
        #expect(DurationReader.read("10", unit: weeks, .standard).value?.unit == .week)
        #expect(DurationReader.read("10", unit: .days, .standard).value?.days == DecimalNumber(10))
        #expect(DurationReader.read("2w", unit: days, .standard).value?.days == DecimalNumber(14))
        #expect(DurationReader.read("2 months", unit: days, .standard).value?.days == nil)
        #expect(DurationReader.read("10", unit: .percent, .standard).fault?.kind == .unitMismatch)
    }
}
