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
    /// Findings that a waiver excuses, each with the waiver.
    package let waived: [(finding: PlacedFinding, waiver: Record)]
    /// Of the findings, those that a sheet which both companies sign may show.
    package var sheetFindings: [PlacedFinding]
    /// The names of the rules about signatures, whose errors make no figure wrong.
    package var signatureRules: Set<String> = []
    /// Whether internal records are left out, which the page says.
    package let isForClient: Bool
    /// Whether there is a calendar beside the pages.
    package var hasCalendar = false
    /// By a register's key, the address of its CSV file; empty where none are written.
    package var registerFiles: [String: String] = [:]
    /// The attachments that lie beside the pages.
    package var attachments = AttachmentLinks.none
    /// How far back the report sees; nil where history is not looked at.
    package var history: HistorySight?
    /// What was edited since the committee last met; nil where that is not before the last report.
    package var meeting: MeetingChanges?
    /// Whether the report is of a past week: it leads to nothing that came later.
    package var isPast = false
    /// The week of the report before a past week's.
    package var weekBefore: ISOWeek?
    /// The page of rules, as the project's pages reach it.
    package var rulesPage: String

    package init(
        format: PageFormat, findings: [PlacedFinding], commit: CommitView?, forge: String?, style: HTML,
        waived: [(finding: PlacedFinding, waiver: Record)] = [], sheetFindings: [PlacedFinding] = [],
        isForClient: Bool = false,
        rulesPage: String = "../rules.html"
    ) {
        self.format = format
        self.findings = findings
        self.commit = commit
        self.forge = forge
        self.style = style
        self.waived = waived
        self.sheetFindings = sheetFindings
        self.isForClient = isForClient
        self.rulesPage = rulesPage
    }

    func frame(_ title: String) -> PageFrame {
        PageFrame(language: format.language, title: Visible.text(title), style: style)
    }

    func rows(_ findings: some Sequence<PlacedFinding>) -> [FindingRow] {
        findings.map { finding in
            FindingRow(
                finding: finding, language: format.language,
                link: forge.map { $0 + finding.place.name + "#L\(finding.place.line)" }, rulesPage: rulesPage)
        }
    }
}
