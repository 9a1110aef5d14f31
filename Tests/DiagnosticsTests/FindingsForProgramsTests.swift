import Diagnostics
import Foundation
import Testing

@Suite("Findings for other programs")
struct FindingsForProgramsTests {
    private func results(_ findings: [PlacedFinding]) throws -> [ParsedJSON] {
        try ParsedJSON(FindingsAsSARIF.bytes(findings, rules: SampleFindings.rules, version: "1"))["runs"][0]["results"]
            .items
    }

    /// The marks that SARIF and GitLab carry, which are the same.
    private func fingerprints(_ findings: [PlacedFinding]) throws -> [String] {
        let sarif = try results(findings).compactMap { $0["partialFingerprints"]["steerco/v1"].text }
        let gitLab = try ParsedJSON(FindingsAsGitLab.bytes(findings)).items.compactMap { $0["fingerprint"].text }
        #expect(sarif == gitLab)
        #expect(sarif.count == findings.count)
        return sarif
    }

    @Test("Every format has the same findings in the same order at the same places")
    func agreement() throws {
        let findings = try SampleFindings.list()
        let expected = [
            "unknown-state projects/derp/issues.md 3 19 25", "missing-owner projects/derp/issues.md 4 8 8",
            "quiet-risk projects/仓库 #1/risks.md 1 4 7",
        ]
        let join = { (parts: [Any?]) in parts.compactMap { $0 }.map { "\($0)" }.joined(separator: " ") }

        let json = try ParsedJSON(FindingsAsJSON.bytes(findings))["findings"].items.map {
            join([$0["rule"].text, $0["path"].text, $0["line"].number, $0["column"].number, $0["endColumn"].number])
        }
        #expect(json == expected)

        let sarif = try results(findings).map { result in
            let place = result["locations"][0]["physicalLocation"]
            let region = place["region"]
            return join([
                result["ruleId"].text, place["artifactLocation"]["uri"].text?.removingPercentEncoding,
                region["startLine"].number, region["startColumn"].number, region["endColumn"].number,
            ])
        }
        #expect(sarif == expected)

        let gitLab = try ParsedJSON(FindingsAsGitLab.bytes(findings)).items.map { issue in
            let location = issue["location"]
            #expect(location["lines"]["begin"] == location["positions"]["begin"]["line"])
            return join([
                issue["check_name"].text, location["path"].text, location["lines"]["begin"].number,
                location["positions"]["begin"]["column"].number, location["positions"]["end"]["column"].number,
            ])
        }
        #expect(gitLab == expected)

        let gitHub = SampleFindings.string(FindingsAsGitHub.bytes(findings))
            .matches(of: /::\w+ file=(.*?),line=(\d+),col=(\d+),endColumn=(\d+),title=(.*?)::.*\n/)
            .map { join([$0.output.5, $0.output.1, $0.output.2, $0.output.3, $0.output.4]) }
        #expect(gitHub == expected)

        let jUnit = SampleFindings.string(FindingsAsJUnit.bytes(findings))
            .matches(of: /<testcase name="(.*?)" classname="(.*?):(\d+):(\d+)">/)
            .map { join([$0.output.1, $0.output.2, $0.output.3, $0.output.4]) }
        #expect(jUnit == expected.map { $0.split(separator: " ").dropLast().joined(separator: " ") })
    }

    @Test("A fingerprint stays the same between versions")
    func pinned() throws {
        let finding = try SampleFindings.finding()
        #expect(try fingerprints([finding, finding]) == ["d85eb603cf5dfefa", "d8621c03cf60e223"])
    }

    @Test(
        "A fingerprint does not hang on the lines above, on blanks around the line, on ./ or on words",
        arguments: ["new\n\n" + SampleFindings.issues, SampleFindings.issues.replacing("| I6", with: "\t | I6")])
    func stable(text: String) throws {
        let before = try fingerprints([SampleFindings.finding()])
        #expect(try fingerprints([SampleFindings.finding(in: text)]) == before)
        #expect(try fingerprints([SampleFindings.finding(path: "./" + SampleFindings.issuesPath)]) == before)
        #expect(try fingerprints([SampleFindings.finding(message: "in other words")]) == before)
    }

    @Test("Fingerprints tell findings apart: by rule, path, line, and one from its like")
    func distinct() throws {
        let marks = try fingerprints([
            SampleFindings.finding(), SampleFindings.finding(), SampleFindings.finding(SampleFindings.missingOwner),
            SampleFindings.finding(path: "projects/derp/risks.md"), SampleFindings.finding(in: "| I6 | almost |"),
        ])
        #expect(Set(marks).count == 5)
        #expect(marks.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
    }
}
