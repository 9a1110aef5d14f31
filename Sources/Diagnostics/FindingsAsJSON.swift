/// Findings for a program: `{"schema":"steerco.findings/1","findings":[…],"counts":{…}}`.
package enum FindingsAsJSON {
    package static func bytes(_ findings: [PlacedFinding]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("schema", "steerco.findings/1")
            write(findings, into: &json)
        }
        json.newline()
        return json.bytes
    }

    /// The keys `findings` and `counts` of an object that has others besides.
    package static func write(_ findings: [PlacedFinding], into json: inout JSONText) {
        json.key(
            "findings",
            array: { json in
                for finding in findings { json.object { write(finding, into: &$0) } }
            })
        json.key("counts", object: { write(counts: findings, into: &$0) })
    }

    /// The three counts by severity, as `status.json` carries them too.
    package static func write(counts findings: [PlacedFinding], into json: inout JSONText) {
        for severity in Severity.allCases.reversed() { json.key(severity.name, findings.count(severity)) }
    }

    private static func write(_ finding: PlacedFinding, into json: inout JSONText) {
        json.key("rule", finding.rule.name)
        json.key("severity", finding.severity.name)
        json.key("path", Visible.text(finding.place.path))
        json.key("line", finding.place.line)
        json.key("column", finding.place.column)
        json.key("endColumn", finding.place.column + finding.place.length)
        json.key("message", Visible.text(finding.message.text(in: .english)))
        json.key("wayOut", finding.wayOut.map { Visible.text($0.text(in: .english)) })
    }
}
