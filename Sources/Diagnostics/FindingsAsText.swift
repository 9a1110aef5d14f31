/// Findings as a person reads them in a terminal.
package struct FindingsAsText: Sendable {
    /// Whether severities and carets are coloured by escape sequences.
    package var isColoured: Bool

    package init(isColoured: Bool = false) { self.isColoured = isColoured }

    /// Each finding with its source line and carets, in the order given, parted by blank lines.
    package func text(_ findings: [PlacedFinding]) -> String {
        findings.map(text).joined(separator: "\n")
    }

    /// One finding. Carets stand under the text also where characters are two columns wide; a thing that is
    /// missing gets one caret where it would have stood.
    package func text(_ finding: PlacedFinding) -> String {
        let place = finding.place
        let gutter = String(repeating: " ", count: String(place.line).count)
        let before = Visible.text(place.lineText.before)
        let focus = Visible.text(place.lineText.focus)
        let after = Visible.text(place.lineText.after)
        let carets = String(repeating: "^", count: max(1, DisplayWidth.columns(of: focus)))
        let indent = String(repeating: " ", count: DisplayWidth.columns(of: before))
        let wayOut = finding.wayOut.map { " " + Visible.text($0.text(in: .english)) } ?? ""
        let head = coloured("\(finding.severity.name)[\(finding.rule.name)]", finding.severity)
        return """
            \(head): \(Visible.text(finding.message.text(in: .english)))
            \(gutter) ┌─ \(Visible.text(place.path)):\(place.line):\(place.column)
            \(place.line) │ \(before)\(focus)\(after)
            \(gutter) │ \(indent)\(coloured(carets, finding.severity))\(wayOut)
            \(gutter) = steerco explain \(finding.rule.name)

            """
    }

    /// `2 errors, 1 warning`, or `no findings`.
    package static func summary(_ findings: [PlacedFinding]) -> String {
        let parts: [String] = Severity.allCases.reversed().compactMap { severity in
            let count = findings.count(severity)
            guard count > 0 else { return nil }
            let plural = severity == .info || count == 1 ? "" : "s"
            return "\(count) \(severity.name)\(plural)"
        }
        return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }

    private func coloured(_ text: String, _ severity: Severity) -> String {
        guard isColoured else { return text }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .info: "34"
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }
}
