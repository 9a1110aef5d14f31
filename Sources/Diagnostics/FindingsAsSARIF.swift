/// Findings for code scanning and for editors, as SARIF 2.1.0 of OASIS, with a description of every rule.
package enum FindingsAsSARIF {
    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    /// `rules` may come in any order; `informationURI` is where a reader learns of the program.
    package static func bytes(
        _ findings: [PlacedFinding], rules: [RuleDescription], version: String, informationURI: String? = nil
    ) -> [UInt8] {
        let sorted = rules.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var json = JSONText()
        json.object { json in
            json.key("version", "2.1.0")
            json.key("$schema", schema)
            json.key(
                "runs",
                array: { json in
                    json.object { json in
                        json.key(
                            "tool",
                            object: { json in
                                json.key(
                                    "driver",
                                    object: { json in
                                        json.key("name", "steerco")
                                        json.key("version", version)
                                        if let informationURI { json.key("informationUri", informationURI) }
                                        json.key(
                                            "rules",
                                            array: { json in
                                                for rule in sorted { json.object { write(rule, into: &$0) } }
                                            })
                                    })
                            })
                        json.key("columnKind", "unicodeCodePoints")
                        json.key("results", array: { write(findings, sorted, into: &$0) })
                    }
                })
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ rule: RuleDescription, into json: inout JSONText) {
        json.key("id", rule.name)
        json.key("shortDescription", object: { $0.key("text", plain(rule.summary)) })
        json.key("fullDescription", object: { $0.key("text", plain(rule.summary + " " + rule.rationale)) })
        json.key(
            "help",
            object: { json in
                json.key("text", plain(help(rule) { $0 }))
                json.key("markdown", withoutPlaceholders(help(rule, fenced)))
            })
        json.key("defaultConfiguration", object: { $0.key("level", level(rule.severity)) })
    }

    private static func write(_ findings: [PlacedFinding], _ rules: [RuleDescription], into json: inout JSONText) {
        let indices = Dictionary(rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        for reported in ReportedFinding.all(findings) {
            json.object { json in
                json.key("ruleId", reported.rule)
                if let index = indices[reported.rule] { json.key("ruleIndex", index) }
                json.key("level", level(reported.finding.severity))
                json.key("message", object: { $0.key("text", plain(reported.message)) })
                json.key("locations", array: { $0.object { write(placeOf: reported, into: &$0) } })
                json.key("partialFingerprints", object: { $0.key("steerco/v1", reported.fingerprint) })
            }
        }
    }

    private static func write(placeOf reported: ReportedFinding, into json: inout JSONText) {
        json.key(
            "physicalLocation",
            object: { json in
                json.key("artifactLocation", object: { write(uriOf: reported.path, into: &$0) })
                json.key(
                    "region",
                    object: { json in
                        json.key("startLine", reported.line)
                        json.key("startColumn", reported.column)
                        json.key("endColumn", reported.endColumn)
                    })
            })
    }

    private static func write(uriOf path: String, into json: inout JSONText) {
        let encoded = PercentEncoding.path(path)
        if encoded.utf8.first == 0x2F {
            json.key("uri", "file://" + encoded)
        } else {
            json.key("uri", encoded)
            json.key("uriBaseId", "%SRCROOT%")
        }
    }

    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}

/// The texts of SARIF, in which braces, brackets and fences mean something.
extension FindingsAsSARIF {
    /// What is wrong, why it matters, and an example of each kind.
    private static func help(_ rule: RuleDescription, _ example: (String) -> String) -> String {
        var parts = [rule.summary, rule.rationale]
        if let failing = rule.failing.first { parts += ["Wrong:", example(code(failing))] }
        if let passing = rule.passing.first { parts += ["Right:", example(code(passing))] }
        return parts.joined(separator: "\n\n")
    }

    /// An example without the lines that mark its places.
    private static func code(_ example: String) -> String {
        var lines = example.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !(line.contains("↓") && line.allSatisfy { $0 == " " || $0 == "↓" })
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Visible.text(lines.joined(separator: "\n"))
    }

    private static func fenced(_ code: String) -> String {
        // A fence inside the example would end one that is no longer than it.
        let longest = code.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return "\(fence)markdown\n\(code)\n\(fence)"
    }

    /// Plain text: what was written in a file must not become a placeholder or a link.
    private static func plain(_ text: String) -> String { withoutLinks(withoutPlaceholders(text)) }

    /// `{0}` would stand for an argument of the message; SARIF writes a brace as two.
    private static func withoutPlaceholders(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "{" || scalar == "}" { result.append(scalar) }
            result.append(scalar)
        }
        return String(result)
    }

    /// `[text](address)` would be a link. A backslash before its bracket keeps it text; other brackets need none, and
    /// most viewers would show it.
    private static func withoutLinks(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for (index, scalar) in scalars.enumerated() {
            if scalar == "]", !isEscaped, index + 1 < scalars.count, scalars[index + 1] == "(" { result.append("\\") }
            result.append(scalar)
            isEscaped = scalar == "\\" && !isEscaped
        }
        return String(result)
    }
}
