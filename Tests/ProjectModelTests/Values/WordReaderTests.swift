import Diagnostics
import Testing

@testable import ProjectModel

@Suite struct ScaleReaderTests {
    @Test(arguments: [
        ("1", "1"), ("5", "5"), ("３", "3"), ("4.0", "4"), ("4/5", "4"), ("very low", "1"), ("Low", "2"),
        ("MEDIUM", "3"), ("high", "4"),
        ("Very High", "5"), ("very-high", "5"), ("极低", "1"), ("低", "2"), ("中", "3"), ("高", "4"), ("极高", "5"),
        ("極低", "1"), ("極高", "5"),
        ("很低", "1"), ("较高", "4"), ("L", "2"), ("M", "3"), ("H", "4"), ("VL", "1"), ("vh", "5"), ("A", "1"), ("B", "2"),
        ("C", "3"),
        ("D", "4"), ("E", "5"), ("2-Moderate", "2"), ("2 - Moderate", "2"), ("4 (likely)", "4"), ("5 高", "5"),
        ("🔥 Critical (20)", "5"),
        ("🔥 Critical （20）", "5"), ("Severe", "5"), ("Major", "4"), ("Moderate", "3"), ("Minor", "2"),
        ("Negligible", "1"), ("🟡 中", "3"),
        ("高(16)", "4"), ("30%", "percent 0.3"), ("30 percent", "percent 0.3"), ("0%", "percent 0"),
        ("100％", "percent 1"),
        ("", "empty"), ("—", "open"), ("0", "fault: outOfRange"), ("6", "fault: outOfRange"),
        ("20", "fault: outOfRange"),
        ("120%", "fault: outOfRange"), ("0.3", "fault: unreadable"), ("3.5", "fault: unreadable"),
        ("1-5", "fault: unreadable"), ("low-medium", "fault: unreadable"), ("F", "fault: unreadable"),
        ("🔥", "fault: unreadable"),
        ("(20)", "fault: unreadable"), ("-3", "fault: unreadable"), ("3-", "fault: unreadable"),
        ("-5%", "fault: unreadable"), ("99999999999999999999999", "fault: outOfRange"),
        ("7 - high", "fault: outOfRange"),
    ]) func reads(_ text: String, _ expected: String) {
        #expect(summary(ScaleReader.read(text, .standard), \.described) == expected)
    }

    @Test(arguments: [
        ("4", "4"), ("4.0", "4"), ("0.3", "percent 0.3"), ("0", "fault: outOfRange"), ("1.5", "fault: outOfRange"),
    ])
    func json(_ text: String, _ expected: String) {
        #expect(summary(ScaleReader.read(jsonNumber: text), \.described) == expected)
    }
}

@Suite struct YesNoReaderTests {
    @Test(arguments: [
        "yes", "Y", "TRUE", "是", "✅", "✓", "✔️", "☑", "必选", "必選", "mandatory", "✅ 是", "√", "ＹＥＳ",
    ]) func yes(_ text: String) {
        #expect(YesNoReader.read(text) == .value(true))
    }

    @Test(arguments: ["no", "N", "false", "否", "❌", "✗", "可选", "可選", "optional", "❌ 否", "×"]) func no(_ text: String) {
        #expect(YesNoReader.read(text) == .value(false))
    }

    @Test(arguments: [
        ("", "empty"), ("TBD", "open"), ("-", "open"), ("x", "fault: unreadable"), ("maybe", "fault: unreadable"),
        ("✅ 否", "fault: unreadable"), ("1", "fault: unreadable"),
    ]) func other(_ text: String, _ expected: String) {
        #expect(summary(YesNoReader.read(text)) { String($0) } == expected)
    }
}

@Suite struct VocabularyTests {
    static let vocabulary = Vocabulary([
        ("pending", Localized("Pending", "待定", "待定"), [], false),
        ("in progress", Localized("In progress", "进行中", "進行中"), ["ongoing", "🟡"], false),
        ("pass", Localized("Pass", "通过", "通過"), ["合格", "✅", "ok"], true),
        ("conditional pass", Localized("Conditional pass", "有条件通过", "有條件通過"), ["⚠️"], true),
        ("no-go", Localized("No-go", "不可上线", "不可上線"), ["❌"], true),
    ])

    @Test(arguments: [
        ("pass", "2"), ("Pass", "2"), ("PASS", "2"), ("ｐａｓｓ", "2"), ("通过", "2"), ("合格", "2"), ("✅", "2"), ("✅ 通过", "2"),
        ("通過 ✅", "2"),
        ("✅通过", "2"), ("🎉 Pass 🎉", "2"), ("in-progress", "1"), ("In_Progress", "1"), ("inProgress", "1"),
        ("in  progress", "1"),
        ("IN\u{3000}PROGRESS", "1"), ("⚠️", "3"), ("⚠", "3"), ("⚠️ 有条件通过", "3"), ("no go", "4"), ("No-Go", "4"),
        ("待定", "0"),
        ("", "empty"), ("TBD", "open"), ("—", "open"), ("❌ 通过", "fault: unreadable"), ("passed?", "fault: unreadable"),
        ("🔥", "fault: unreadable"), ("🔥🔥 🔥", "fault: unreadable"), ("passs", "fault: unreadable"),
        ("通", "fault: unreadable"),
    ]) func reads(_ text: String, _ expected: String) {
        #expect(summary(Self.vocabulary.read(text)) { String($0) } == expected)
    }

    @Test func wayOutListsTheWords() throws {
        let fault = try #require(Self.vocabulary.read("maybe").fault)
        #expect(fault.wayOut.text(in: .english) == "write one of: Pending, In progress, Pass, Conditional pass, No-go")
        #expect(fault.wayOut.text(in: .traditionalChinese) == "請寫其中之一：待定、進行中、通過、有條件通過、不可上線")
    }

    @Test func conflicts() {
        #expect(Self.vocabulary.conflicts.isEmpty)
        let bad = Vocabulary([
            ("open", Localized("Open", "未关闭", "未關閉"), [], false),
            ("closed", Localized("Closed", "已关闭", "已關閉"), ["OPEN"], true),
        ])
        #expect(bad.conflicts == ["OPEN"])
        #expect(bad.read("open").value == 0)
        #expect(bad.index(of: "closed") == 1)
        #expect(bad.index(of: "Closed") == nil)
    }

    @Test func noWords() {
        #expect(Vocabulary([]).read("x").fault?.kind == .unreadable)
    }
}
