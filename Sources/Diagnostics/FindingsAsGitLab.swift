/// Findings as a Code Quality report of GitLab: `[{"description":…,"check_name":…,"fingerprint":…,…},…]`.
package enum FindingsAsGitLab {
    package static func bytes(_ findings: [PlacedFinding]) -> [UInt8] {
        var json = JSONText()
        json.array { json in
            for reported in ReportedFinding.all(findings) { json.object { write(reported, into: &$0) } }
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ reported: ReportedFinding, into json: inout JSONText) {
        json.key("description", reported.message)
        json.key("check_name", reported.rule)
        json.key("fingerprint", reported.fingerprint)
        json.key("severity", severity(reported.finding.severity))
        json.key(
            "location",
            object: { json in
                json.key("path", Visible.text(reported.path))
                json.key("lines", object: { $0.key("begin", reported.line) })
                json.key(
                    "positions",
                    object: { json in
                        json.key("begin", object: { write(reported.line, reported.column, into: &$0) })
                        json.key("end", object: { write(reported.line, reported.endColumn, into: &$0) })
                    })
            })
    }

    private static func write(_ line: Int, _ column: Int, into json: inout JSONText) {
        json.key("line", line)
        json.key("column", column)
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .info: "info"
        }
    }
}
