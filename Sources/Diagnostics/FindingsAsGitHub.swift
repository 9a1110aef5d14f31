/// Findings as annotations of a GitHub workflow: one command a line, and nothing else.
package enum FindingsAsGitHub {
    package static func bytes(_ findings: [PlacedFinding]) -> [UInt8] {
        ReportedFinding.all(findings).flatMap { Array(command($0).utf8) }
    }

    private static func command(_ reported: ReportedFinding) -> String {
        let properties = [
            ("file", Visible.text(reported.path)), ("line", String(reported.line)), ("col", String(reported.column)),
            ("endColumn", String(reported.endColumn)), ("title", reported.rule),
        ]
        let list = properties.map { name, value in name + "=" + escaped(value, isProperty: true) }
            .joined(separator: ",")
        let message = escaped(reported.message, isProperty: false)
        return "::\(level(reported.finding.severity)) \(list)::\(message)\n"
    }

    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    /// What was written in a file must not end a property or its line: the next line could be a command of its own.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            // Some readers of lines end them at the separators of Unicode too.
            case "\n", "\u{2028}", "\u{2029}": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
