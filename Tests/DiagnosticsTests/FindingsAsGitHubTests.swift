import Diagnostics
import Testing

@Suite("Findings as annotations of a GitHub workflow")
struct FindingsAsGitHubTests {
    private func text(_ findings: [PlacedFinding]) -> String {
        SampleFindings.string(FindingsAsGitHub.bytes(findings))
    }

    @Test("One command a line, and nothing else")
    func commands() throws {
        #expect(
            text(try SampleFindings.list()) == """
                ::error file=projects/derp/issues.md,line=3,col=19,endColumn=25,title=unknown-state::\
                “almost” is no state of an issue (open, in progress)
                ::warning file=projects/derp/issues.md,line=4,col=8,endColumn=8,title=missing-owner::no owner
                ::notice file=projects/仓库 #1/risks.md,line=1,col=4,endColumn=7,title=quiet-risk::\
                not looked at (look at it)

                """)
        #expect(text([]) == "")
    }

    @Test("The level is the finding's, not the rule's")
    func level() throws {
        #expect(text([try SampleFindings.finding(SampleFindings.unknownState, .info)]).hasPrefix("::notice "))
    }

    @Test(
        "What was written cannot begin a command",
        arguments: [
            ("a\n::error::b", "a%0A::error::b"), ("a\r\n::stop-commands::x", "a%0D%0A::stop-commands::x"),
            ("a\u{2028}::error::b", "a%0A::error::b"), ("100%0A", "100%250A"), ("::error::a, b", "::error::a, b"),
            ("a\u{1B}[31m", "a\u{FFFD}[31m"),
        ])
    func hostileMessage(written: String, escaped: String) throws {
        let line = text([try SampleFindings.finding(message: written, wayOut: nil)])
        #expect(line.hasSuffix(",title=unknown-state::\(escaped)\n"))
        #expect(line.unicodeScalars.filter { $0 == "\n" || $0 == "\r" }.count == 1)
    }

    @Test("A path can neither end its property nor the command")
    func hostilePath() throws {
        let line = text([try SampleFindings.finding(path: "a,line=9::b\n::error::%.md")])
        #expect(line.hasPrefix("::error file=a%2Cline=9%3A%3Ab%0A%3A%3Aerror%3A%3A%25.md,line=3,col=19,"))
        #expect(text([try SampleFindings.finding(path: "./a.md")]).hasPrefix("::error file=a.md,"))
    }
}
