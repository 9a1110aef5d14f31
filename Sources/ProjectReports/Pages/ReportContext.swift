import Diagnostics
import ProjectModel
import Templates

/// What pages need beside the assessment: how to write, what was found, where the files come from.
package struct ReportContext: Sendable {
    package let format: PageFormat
    package let findings: [PlacedFinding]
    package let commit: CommitView?
    /// The address of the project's folder on the forge, ending with a slash; nil without one.
    package let forge: String?
    package let style: HTML

    package init(
        format: PageFormat, findings: [PlacedFinding], commit: CommitView?, forge: String?, style: HTML
    ) {
        self.format = format
        self.findings = findings
        self.commit = commit
        self.forge = forge
        self.style = style
    }

    func frame(_ title: String) -> PageFrame {
        PageFrame(language: format.language, title: Visible.text(title), style: style)
    }

    func rows(_ findings: some Sequence<PlacedFinding>) -> [FindingRow] {
        findings.map { finding in
            FindingRow(
                finding: finding, language: format.language,
                link: forge.map { $0 + finding.place.name + "#L\(finding.place.line)" })
        }
    }
}
