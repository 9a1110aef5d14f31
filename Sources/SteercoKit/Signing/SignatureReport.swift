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
        let history = await SignatureHistory.of(asked)
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

/// The report in the terminal: a line a signature, the columns under each other.
package enum SignatureReportAsText {
    package static func text(_ report: SignatureReport, isColoured: Bool = false) -> String {
        var lines: [String] = []
        for sheet in report.sheets {
            if !lines.isEmpty { lines.append("") }
            lines.append(
                "\(Visible.text(sheet.project)) \(Visible.text(sheet.stage)), version \(sheet.version): \(sheet.state.rawValue)"
            )
            let rows = sheet.signatures.map(cells)
            let widths = (0..<6).map { column in rows.reduce(0) { max($0, DisplayWidth.columns(of: $1[column])) } }
            for (row, signature) in zip(rows, sheet.signatures) {
                var line =
                    "  "
                    + zip(row, widths).map { cell, width in
                        cell + String(repeating: " ", count: width - DisplayWidth.columns(of: cell))
                    }.joined(separator: "  ")
                while line.last == " " { line.removeLast() }
                lines.append(isColoured ? "\u{1B}[\(colour(signature.state))m\(line)\u{1B}[0m" : line)
            }
        }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// `12 signatures: 10 hold, 1 replaced, 1 void`.
    package static func summary(_ report: SignatureReport) -> String {
        let all = report.signatures
        guard !all.isEmpty else { return "no signatures" }
        let counts =
            [
                ("hold", .holds), ("changed since signing", .changed), ("replaced", .replaced), ("broken", .broken),
                ("void", .void),
            ]
            as [(String, SignatureReport.Signature.State)]
        let parts = counts.compactMap { word, state -> String? in
            let count = all.count { $0.state == state }
            return count > 0 ? "\(count) \(count == 1 && word == "hold" ? "holds" : word)" : nil
        }
        return "\(all.count) signature\(all.count == 1 ? "" : "s"): " + parts.joined(separator: ", ")
    }

    private static func colour(_ state: SignatureReport.Signature.State) -> Int {
        switch state {
        case .holds: 32
        case .changed, .broken, .void: 31
        case .replaced: 90
        }
    }

    private static func cells(_ signature: SignatureReport.Signature) -> [String] {
        let record = signature.record
        let statement = record.statement
        let who = statement.principal.map { "\(record.name) <\($0)>" } ?? record.name
        let paper = statement.method == .paper ? "on paper, recorded by \(statement.recordedBy ?? "–")" : ""
        let commit = signature.commit.map {
            "committed \($0.day?.iso ?? "–") by \($0.committer) (\($0.id.prefix(7)))"
        }
        return [
            signature.state.rawValue,
            Visible.text(record.file.hasSuffix(".json") ? String(record.file.dropLast(5)) : record.file),
            Visible.text(who), record.date.iso,
            record.decision.rawValue,
            Visible.text([paper, commit ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")),
        ]
    }
}

/// The report for a program: `{"schema":"steerco.verify/1","sheets":[…],"findings":[…],"counts":{…}}`.
package enum SignatureReportAsJSON {
    package static func bytes(_ report: SignatureReport) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("schema", "steerco.verify/1")
            json.key("holds", report.holds)
            json.key(
                "sheets",
                array: { json in
                    for sheet in report.sheets { json.object { write(sheet, into: &$0) } }
                })
            FindingsAsJSON.write(report.findings, into: &json)
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ sheet: SignatureReport.Sheet, into json: inout JSONText) {
        json.key("project", Visible.text(sheet.project))
        json.key("stage", Visible.text(sheet.stage))
        json.key("version", sheet.version)
        json.key("signOff", sheet.state.rawValue)
        json.key("digest", sheet.digest.map { "sha256:" + $0 })
        json.key(
            "signatures",
            array: { json in
                for signature in sheet.signatures { json.object { write(signature, into: &$0) } }
            })
    }

    private static func write(_ signature: SignatureReport.Signature, into json: inout JSONText) {
        let record = signature.record
        let statement = record.statement
        json.key("file", Visible.text(record.file))
        json.key("state", signature.state.rawValue)
        json.key("version", record.version)
        json.key("party", record.party.canonical)
        json.key("name", Visible.text(record.name))
        json.key("principal", statement.principal.map(Visible.text))
        json.key("method", statement.method.rawValue)
        json.key("recordedBy", statement.recordedBy.map(Visible.text))
        json.key("decision", record.decision.rawValue)
        json.key("date", statement.time.text)
        json.key("digest", statement.digest.map { "sha256:" + $0 })
        json.key("commit", signature.commit?.id)
        json.key("committer", signature.commit.map { Visible.text($0.committer) })
        json.key("committed", signature.commit?.day?.iso)
    }
}
