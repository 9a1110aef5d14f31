import Diagnostics
import ProjectModel

/// Whether the records of a project's signatures hold, and whether they still are of what its sheets say.
package struct SignOffVerification: Sendable {
    let project: Project
    let signers: AllowedSigners
    let statusDate: CivilDate
    let checks: SignatureChecks
    /// The SHA-256 of an attachment by its path in the project's folder; nil where it cannot be read.
    let attachmentDigest: @Sendable (String) -> String?
    /// Whether attachments are looked at; of the past they are not.
    let seesAttachments: Bool

    package init(
        _ project: Project, signers: AllowedSigners, statusDate: CivilDate, checks: SignatureChecks,
        seesAttachments: Bool = true, attachmentDigest: @escaping @Sendable (String) -> String?
    ) {
        self.project = project
        self.signers = signers
        self.statusDate = statusDate
        self.checks = checks
        self.seesAttachments = seesAttachments
        self.attachmentDigest = attachmentDigest
    }

    /// The project with the standing of each record, and what is wrong with them.
    package func run() async -> (project: Project, findings: [Finding]) {
        guard !project.signOffs.isEmpty else { return (project, []) }
        var result = project
        var findings: [Finding] = []
        var checked: [(record: SignOffRecord, findings: [Finding])?] = Array(
            repeating: nil, count: project.signOffs.count)
        await withTaskGroup(of: (Int, SignOffRecord, [Finding]).self) { group in
            for (index, record) in project.signOffs.enumerated() {
                // Each waits for a program of its own; too many of them at a time would use up what a process may open.
                if index >= Self.width, let (done, record, found) = await group.next() {
                    checked[done] = (record, found)
                }
                group.addTask {
                    let (record, found) = await check(record)
                    return (index, record, found)
                }
            }
            for await (done, record, found) in group { checked[done] = (record, found) }
        }
        var edited: Set<String> = []
        for (index, outcome) in checked.enumerated() {
            guard let outcome else { continue }
            if outcome.findings.contains(where: { $0.rule === SignatureRules.mismatch }) {
                edited.insert(outcome.record.file)
            }
            result.signOffs[index] = outcome.record
            findings += outcome.findings
        }
        // Their own rows decide, before anything is left out of an edition.
        for stage in Set(project.signOffs.map(\.stage) + SheetCriteria.all(project).map(\.stage)) {
            result.signingParties[stage] = project.parties(signing: stage)
        }
        let unread = (project.unreadFiles + project.otherFiles).filter {
            $0.lowercased().split(separator: "/").first == "signoffs"
        }
        let (complaints, isSound) = SignOffOrder(
            result.signOffs, unread: unread, edited: edited, statusDate: statusDate
        ).run()
        findings += complaints
        for index in result.signOffs.indices
        where result.signOffs[index].standing == .holds && !isSound(result.signOffs[index]) {
            result.signOffs[index].standing = .broken
        }
        findings += compare(&result)
        return (result, findings + differentFacts(result) + sameSigner(result))
    }

    /// As many programs run at a time for one project.
    private static let width = 4

    /// One person, or one key, that signed a version for two parties.
    private func sameSigner(_ project: Project) -> [Finding] {
        var first: [String: SignOffRecord] = [:]
        var findings: [Finding] = []
        for record in project.signOffs where record.standing == .holds {
            guard let key = record.statement.signature.flatMap({ SSHSignature($0)?.key.base64 }) else { continue }
            let signer = "\(record.version) \(key) \(record.stage)"
            guard let known = first[signer], known.party != record.party else {
                first[signer] = first[signer] ?? record
                continue
            }
            // That one party records the other's signature on paper has its own finding.
            guard record.statement.method == .ssh, known.statement.method == .ssh else { continue }
            findings.append(
                Finding(
                    SignatureRules.sameSigner, at: record.span(of: "principal"),
                    Phrase(
                        Localized(
                            "the key that signed for the {0} signed for the {1} too: {2}", "为{0}签署的密钥也为{1}签署：{2}",
                            "為{0}簽署的金鑰也為{1}簽署：{2}"), .words(record.party.labelInSentence),
                        .words(known.party.labelInSentence), .text(Visible.text(known.file)))))
        }
        return findings
    }

    /// Two parties that accepted one version with different facts.
    private func differentFacts(_ project: Project) -> [Finding] {
        var first: [String: SignOffRecord] = [:]
        return project.signOffs.compactMap { record in
            guard record.standing == .holds, record.decision != .reject else { return nil }
            let sheet = "\(record.version) \(record.statement.digest ?? "") \(record.stage)"
            guard let known = first[sheet] else {
                first[sheet] = record
                return nil
            }
            guard known.statement.facts != record.statement.facts else { return nil }
            return Finding(
                SignatureRules.factsDiffer, at: record.span(of: "facts"),
                Phrase(
                    Localized(
                        "the facts are not those of {0}", "事实与 {0} 中的不同", "事實與 {0} 中的不同"),
                    .text(Visible.text(known.file))),
                wayOut: Phrase(
                    Localized(
                        "have one of the parties sign again, with the facts of the other", "请其中一方按另一方的事实重新签署",
                        "請其中一方按另一方的事實重新簽署")))
        }
    }

    // MARK: One record

    private func check(_ record: SignOffRecord) async -> (SignOffRecord, [Finding]) {
        var record = record
        record.ownDigest = Digest.hex(record.json.bytes)
        let complaints = RecordConsistency(record: record, projectID: project.id).findings
        var findings = complaints
        let statement = record.statement
        guard let armour = statement.signature else {
            findings.append(
                Finding(
                    SignatureRules.withoutSignature, at: record.span,
                    Phrase(Localized("nobody signed this record", "此记录没有签名", "此紀錄沒有簽章")),
                    wayOut: Phrase(Localized(same: "steerco sign"))))
            record.standing = .void
            return (record, findings)
        }
        findings += scan(record)
        findings += await signature(record, armour) + right(record)
        record.standing = findings.contains { $0.severity == .error } ? .void : .holds
        return (record, findings)
    }

    // MARK: What was signed, and what the sheet says today

    /// Compares each record that holds with today's sheet, and complains of those that nothing has replaced.
    private func compare(_ result: inout Project) -> [Finding] {
        let holding = result.signOffs.indices.filter { result.signOffs[$0].standing == .holds }
        guard !holding.isEmpty else { return [] }
        var digests: [String: String?] = [:]
        for path in project.records(Acceptance.register).flatMap(AcceptanceContent.attachments)
        where digests[path] == nil {
            digests[path] = .some(attachmentDigest(path))
        }
        let known = digests
        let sheets = SheetContents(project: result) { known[$0] ?? nil }
        for index in holding {
            let record = result.signOffs[index]
            guard let signed = record.statement.content else { continue }
            result.signOffs[index].differences =
                sheets.differences(
                    signed, stage: record.stage, version: record.version, seesAttachments: seesAttachments)
                + sheets.differences(record.statement.conditions)
        }
        var order: [String] = []
        for index in holding where !order.contains(result.signOffs[index].stage) {
            order.append(result.signOffs[index].stage)
        }
        let changed = result
        return order.flatMap { ChangedSheet(StageSignOff($0, in: changed, by: statusDate), stage: $0).findings }
    }
}

extension PartyWord {
    /// As it stands inside a sentence.
    var labelInSentence: Localized {
        Localized(label.english.lowercased(), label.simplifiedChinese, label.traditionalChinese)
    }
}
