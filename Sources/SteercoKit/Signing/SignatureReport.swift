import Diagnostics
import ProjectAssessment
import ProjectHistory
import ProjectModel
import ProjectReports
import ProjectSource
import SignOff

/// How all signatures of a workspace stand.
package struct SignatureReport: Sendable {
    /// A stage that somebody has signed, or refused.
    package struct Sheet: Sendable {
        package let project: String
        package let stage: String
        /// The version that the sheet has today.
        package let version: Int
        package let state: AcceptanceAssessment.SignOff
        /// The digest of what it says today; nil where it cannot be signed.
        package let digest: String?
        package let signatures: [Signature]
    }

    package struct Signature: Sendable {
        package enum State: String, Sendable {
            /// Verified, and of what the sheet says today.
            case holds
            /// Verified, and the sheet says otherwise today.
            case changed
            /// Verified, and a later one took its place.
            case replaced
            /// Verified, and the party's records do not follow each other or one of them is void, so that none counts.
            case broken
            case void
        }

        package let record: SignOffRecord
        package let state: State
        /// The commit that added it; nil where git does not tell.
        package let commit: SignatureLog.Commit?
    }

    package let sheets: [Sheet]
    /// Those on signatures, their signers and what was signed; sorted, each once.
    package let findings: [PlacedFinding]
    /// What of the past could not be seen.
    package let limits: [HistoryLimit]

    package var signatures: [Signature] { sheets.flatMap(\.signatures) }

    /// Whether every signature that nothing replaced holds, and is of what its sheet says. How the portfolio weighs
    /// rules makes no difference.
    package var holds: Bool {
        isWhole && signatures.allSatisfy { $0.state == .holds || $0.state == .replaced }
            && !findings.contains { finding in
                // Whatever is wrong with a file of records hides what it says.
                Self.breaking.contains(finding.rule.name)
                    || finding.severity == .error && Self.isAboutRecords(finding.place.name)
            }
    }

    private static func isAboutRecords(_ file: String) -> Bool {
        file.lowercased().split(separator: "/").first == "signoffs" || file == AllowedSigners.fileName
    }

    /// Whether every project could be read.
    private let isWhole: Bool

    private static let breaking = Set(
        (SignatureRules.all.filter { $0.severity == .error } + SignOffRules.all).map(\.name)
            + ["sign-off-of-unknown-stage"])
    private static let own = Set((SignatureRules.all + TrustRules.all + SignOffRules.all).map(\.name))
        .union(["sign-off-of-unknown-stage", "accepted-with-failed-criterion"])

    /// Verifies all signatures, and asks git who brought them in.
    package static func of(_ workspace: Workspace, statusDate: CivilDate) async -> SignatureReport {
        let asked = await WorkspaceRepository.of(workspace, until: statusDate)
        let history = await SignatureHistory.of(asked, workspace)
        let context = workspace.context(statusDate)
        let read = await Concurrent.map(workspace.folders) { folder -> (sheets: [Sheet], read: ReadProject) in
            let result = await workspace.verified(workspace.result(folder), on: statusDate, history: history)
            let read = ReadProject(result, context)
            return (read.project.map { sheets($0, workspace, statusDate, history) } ?? [], read)
        }
        let findings = workspace.ownFindings + read.flatMap(\.read.findings)
        let isWhole = read.allSatisfy { $0.read.project != nil } && workspace.refused.isEmpty
        return SignatureReport(
            sheets: read.flatMap(\.sheets),
            findings: (findings.filter { isOwn($0) || !isWhole && $0.severity == .error }).sortedAndUnique(),
            limits: asked.limits.filter { $0 != .noRepository }, isWhole: isWhole)
    }

    private static func isOwn(_ finding: PlacedFinding) -> Bool {
        own.contains(finding.rule.name) || isAboutRecords(finding.place.name)
    }

    private static func sheets(
        _ project: Project, _ workspace: Workspace, _ statusDate: CivilDate, _ history: SignatureHistory?
    ) -> [Sheet] {
        var stages: [String] = []
        for record in project.signOffs where !stages.contains(record.stage) { stages.append(record.stage) }
        guard !stages.isEmpty else { return [] }
        let trust = history?.trust(project)
        let attachments = ProjectAttachments(project, folder: workspace.path(of: project.folder))
        let contents = SheetContents(project: project) { attachments.digest($0) }
        let all = AcceptanceAssessment.all(contents.project, statusDate: statusDate)
        return stages.map { stage in
            let signing = StageSignOff(stage, in: project, by: statusDate)
            let own = project.signOffs.filter { $0.stage == stage }
            return Sheet(
                project: project.id, stage: stage, version: signing.version,
                state: all.first { $0.stage == stage }?.signOff ?? .notReady,
                digest: try? contents.content(stage, version: signing.version).get().digest,
                signatures: own.map { record in
                    Signature(record: record, state: state(record, signing), commit: trust?.addition(of: record))
                })
        }
    }

    private static func state(_ record: SignOffRecord, _ signing: StageSignOff) -> Signature.State {
        if record.standing == .broken { return .broken }
        guard record.standing == .holds else { return .void }
        if signing.superseded.contains(where: { $0.file == record.file }) { return .replaced }
        return record.isCurrent ? .holds : .changed
    }
}
