import Diagnostics
import Testing

@Suite("Findings as JUnit's XML")
struct FindingsAsJUnitTests {
    private func text(_ findings: [PlacedFinding]) -> String {
        SampleFindings.string(FindingsAsJUnit.bytes(findings))
    }

    @Test("A suite for each file, a case for each finding")
    func report() throws {
        let findings = try SampleFindings.list()
        let shown = findings.map { FindingsAsText().text($0) }
        #expect(
            text(findings) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="steerco" tests="3" failures="2" errors="0">
                <testsuite name="projects/derp/issues.md" tests="2" failures="2" errors="0">
                <testcase name="unknown-state" classname="projects/derp/issues.md:3:19">
                <failure type="unknown-state" \
                message="“almost” is no state of an issue (open, in progress)">\(shown[0])</failure>
                </testcase>
                <testcase name="missing-owner" classname="projects/derp/issues.md:4:8">
                <failure type="missing-owner" message="no owner">\(shown[1])</failure>
                </testcase>
                </testsuite>
                <testsuite name="projects/仓库 #1/risks.md" tests="1" failures="0" errors="0">
                <testcase name="quiet-risk" classname="projects/仓库 #1/risks.md:1:4">
                <system-out>\(shown[2])</system-out>
                </testcase>
                </testsuite>
                </testsuites>

                """)
    }

    @Test("A report without findings is not empty")
    func none() {
        #expect(
            text([]) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="steerco" tests="1" failures="0" errors="0">
                <testsuite name="steerco" tests="1" failures="0" errors="0">
                <testcase name="no findings" classname="steerco"/>
                </testsuite>
                </testsuites>

                """)
    }

    @Test("An error that weighs as info here does not fail")
    func level() throws {
        let report = text([try SampleFindings.finding(SampleFindings.unknownState, .info)])
        #expect(!report.contains("<failure"))
        #expect(report.contains("<system-out>info[unknown-state]: "))
    }

    @Test(
        "What was written is text in XML",
        arguments: [
            ("</failure><x a=\"&\">", "&lt;/failure&gt;&lt;x a=&quot;&amp;&quot;&gt;"),
            ("a\u{0}\u{1B}b", "a\u{FFFD}\u{FFFD}b"),
            ("a\u{FFFE}\u{FFFF}b", "a\u{FFFD}\u{FFFD}b"), ("a\r\nb", "a&#13;&#10;b"), ("]]>", "]]&gt;"),
            ("😀 王丽", "😀 王丽"),
        ])
    func hostileMessage(written: String, escaped: String) throws {
        let report = text([try SampleFindings.finding(message: written, wayOut: nil)])
        #expect(report.contains("message=\"\(escaped)\">"))
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE) })
    }

    @Test("Two names that differ only in how an accent is composed are two files")
    func namesByBytes() throws {
        let findings = [
            try SampleFindings.finding(path: "caf\u{65}\u{301}.md"), try SampleFindings.finding(path: "caf\u{E9}.md"),
        ]
        #expect(text(findings).matches(of: /<testsuite\s/).count == 2)
    }
}
