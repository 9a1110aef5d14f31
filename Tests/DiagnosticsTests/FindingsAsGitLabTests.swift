import Diagnostics
import Testing

@Suite("Findings as GitLab's Code Quality")
struct FindingsAsGitLabTests {
    /// What GitLab reads of an issue.
    private static let schema: Shape = {
        let position = Shape.object(required: ["line": .number(atLeast: 1), "column": .number(atLeast: 1)])
        return .array(
            .object(required: [
                "description": .text, "check_name": .text, "fingerprint": .text,
                "severity": .oneOf(["info", "minor", "major"]),
                "location": .object(required: [
                    "path": .text, "lines": .object(required: ["begin": .number(atLeast: 1)]),
                    "positions": .object(required: ["begin": position, "end": position]),
                ]),
            ]))
    }()

    @Test("Every issue has the keys that GitLab reads")
    func shape() throws {
        #expect(Self.schema.faults(try ParsedJSON(FindingsAsGitLab.bytes(SampleFindings.list()))) == [])
        #expect(SampleFindings.string(FindingsAsGitLab.bytes([])) == "[]\n")
    }

    @Test("Severities are GitLab's, and the finding's own")
    func severities() throws {
        let findings = try SampleFindings.list() + [SampleFindings.finding(SampleFindings.unknownState, .info)]
        let json = try ParsedJSON(FindingsAsGitLab.bytes(findings))
        #expect(json.items.map { $0["severity"].text } == ["major", "minor", "info", "info"])
    }

    @Test("An issue in full")
    func issue() throws {
        let text = SampleFindings.string(FindingsAsGitLab.bytes([try SampleFindings.finding(path: "./a/仓库.md")]))
        #expect(text.hasPrefix(#"[{"description":"“almost” is no state of an issue (open, in progress)","#))
        #expect(text.contains(#""check_name":"unknown-state","#))
        #expect(
            text.hasSuffix(
                #""location":{"path":"a/仓库.md","lines":{"begin":3},"positions":{"begin":{"line":3,"column":19},"#
                    + #""end":{"line":3,"column":25}}}}]"# + "\n"))
    }
}
