import Diagnostics
import Foundation
import Testing

@Suite("Findings as SARIF")
struct FindingsAsSARIFTests {
    private func run(
        _ findings: [PlacedFinding], rules: [RuleDescription] = SampleFindings.rules, informationURI: String? = nil
    ) throws -> ParsedJSON {
        try ParsedJSON(
            FindingsAsSARIF.bytes(findings, rules: rules, version: "1.2.3", informationURI: informationURI))["runs"][0]
    }

    /// The parts of the schema of SARIF 2.1.0 that are written, and nothing beside them.
    private static let schema: Shape = {
        let message = Shape.object(required: ["text": .text], optional: ["markdown": .text])
        let region = Shape.object(required: [
            "startLine": .number(atLeast: 1), "startColumn": .number(atLeast: 1), "endColumn": .number(atLeast: 1),
        ])
        let location = Shape.object(required: [
            "physicalLocation": .object(required: [
                "artifactLocation": .object(required: ["uri": .text], optional: ["uriBaseId": .oneOf(["%SRCROOT%"])]),
                "region": region,
            ])
        ])
        let result = Shape.object(
            required: [
                "ruleId": .text, "level": .oneOf(["error", "warning", "note"]), "message": message,
                "locations": .array(location), "partialFingerprints": .map(.text),
            ], optional: ["ruleIndex": .number(atLeast: 0)])
        let rule = Shape.object(required: [
            "id": .text, "shortDescription": message, "fullDescription": message, "help": message,
            "defaultConfiguration": .object(required: ["level": .oneOf(["error", "warning", "note"])]),
        ])
        let driver = Shape.object(
            required: ["name": .text, "version": .text, "rules": .array(rule)], optional: ["informationUri": .text])
        let run = Shape.object(required: [
            "tool": .object(required: ["driver": driver]), "columnKind": .oneOf(["unicodeCodePoints"]),
            "results": .array(result),
        ])
        return .object(required: ["version": .oneOf(["2.1.0"]), "$schema": .text, "runs": .array(run)])
    }()

    @Test("Every object has the keys that the schema asks for, and no others")
    func shape() throws {
        for findings in [try SampleFindings.list(), []] {
            let json = try ParsedJSON(
                FindingsAsSARIF.bytes(
                    findings, rules: SampleFindings.rules, version: "1", informationURI: "https://example.org/"))
            #expect(Self.schema.faults(json) == [])
        }
    }

    @Test("The driver says who it is, and links only where a link was given")
    func driver() throws {
        let driver = try run([])["tool"]["driver"]
        #expect(driver["name"].text == "steerco")
        #expect(driver["version"].text == "1.2.3")
        #expect(driver["informationUri"] == .null)
        let linked = try run([], informationURI: "https://example.org/")["tool"]["driver"]
        #expect(linked["informationUri"].text == "https://example.org/")
    }

    @Test("All rules stand there by name, and results point at theirs")
    func rules() throws {
        let log = try run(SampleFindings.list())
        let names = log["tool"]["driver"]["rules"].items.map { $0["id"].text }
        #expect(names == ["missing-owner", "quiet-risk", "unknown-state"])
        #expect(log["results"].items.map { $0["ruleIndex"].number } == [2, 0, 1])
        let apart = try run([SampleFindings.finding()], rules: [SampleFindings.quietRisk])
        #expect(apart["results"][0]["ruleIndex"] == .null)
        #expect(apart["results"][0]["ruleId"].text == "unknown-state")
    }

    @Test("A result has the finding's level, a rule its own")
    func levels() throws {
        let log = try run([SampleFindings.finding(SampleFindings.unknownState, .info)])
        #expect(log["results"][0]["level"].text == "note")
        #expect(log["tool"]["driver"]["rules"][2]["defaultConfiguration"]["level"].text == "error")
        #expect(log["tool"]["driver"]["rules"][1]["defaultConfiguration"]["level"].text == "note")
    }

    @Test("Help shows both examples without the marks of their places")
    func help() throws {
        let help = try run([])["tool"]["driver"]["rules"][2]["help"]
        #expect(
            help["markdown"].text == """
                A state is none of those that a register knows.

                It would count as neither open nor closed.

                Wrong:

                ```markdown
                # Demo

                | almost |
                ```

                Right:

                ```markdown
                # Demo

                | open |
                ```
                """)
        #expect(help["text"].text?.hasSuffix("Wrong:\n\n# Demo\n\n| almost |\n\nRight:\n\n# Demo\n\n| open |") == true)
    }

    @Test("A fence is longer than any inside the example")
    func fence() throws {
        let rule = RuleDescription(
            "fenced-table", .warning, summary: "S.", rationale: "R.", failing: ["````\n| a |\n````\n"], passing: [])
        let help = try run([], rules: [rule])["tool"]["driver"]["rules"][0]["help"]["markdown"].text
        #expect(help?.hasSuffix("`````markdown\n````\n| a |\n````\n`````") == true)
    }

    @Test(
        "A path becomes a URI",
        arguments: [
            ("projects/仓库 #1/50%?.md", "projects/%E4%BB%93%E5%BA%93%20%231/50%25%3F.md", true),
            ("./projects/a.md", "projects/a.md", true),
            (".//a.md", "a.md", true),
            ("../a.md", "../a.md", true),
            ("a:b/c.md", "a%3Ab/c.md", true),
            ("a\u{1}\n.md", "a%01%0A.md", true),
            ("/srv/x y/a.md", "file:///srv/x%20y/a.md", false),
        ])
    func uri(path: String, uri: String, isRelative: Bool) throws {
        let result = try run([SampleFindings.finding(path: path)])["results"][0]
        let artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        #expect(artifact["uri"].text == uri)
        #expect(artifact["uriBaseId"].text == (isRelative ? "%SRCROOT%" : nil))
    }

    @Test(
        "What was written cannot become a placeholder or a link",
        arguments: [
            ("{0} is no date", "{{0}} is no date"), ("[here](https://example.org)", "[here\\](https://example.org)"),
            ("[a\\](1)", "[a\\](1)"), ("[a\\\\](1)", "[a\\\\\\](1)"), ("a[0] \\ (b)", "a[0] \\ (b)"),
        ])
    func hostileMessage(written: String, text: String) throws {
        let result = try run([SampleFindings.finding(message: written, wayOut: nil)])["results"][0]
        #expect(result["message"]["text"].text == text)
    }
}
