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
        for (index, outcome) in checked.enumerated() {
            guard let outcome else { continue }
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
        let (complaints, isSound) = SignOffOrder(result.signOffs, unread: unread, statusDate: statusDate).run()
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

    /// Who signed with a key: the signatory, or who recorded a signature on paper.
    private func principal(_ record: SignOffRecord) -> String? {
        record.statement.method == .paper ? record.statement.recordedBy : record.statement.principal
    }

    private func signature(_ record: SignOffRecord, _ armour: String) async -> [Finding] {
        guard let principal = principal(record) else { return [] }
        let span = record.span(of: "signature")
        let mismatch = Finding(
            SignatureRules.mismatch, at: span,
            Phrase(
                Localized(
                    "the signature is not of this record: one of the two was edited after signing",
                    "签名与此记录不符：记录或签名在签署后被修改", "簽章與此紀錄不符：紀錄或簽章在簽署後被修改")),
            wayOut: Phrase(
                Localized(
                    "bring the file back as it was committed, or sign again", "请恢复文件提交时的内容，或重新签署",
                    "請恢復檔案提交時的內容，或重新簽署")))
        guard let parts = SSHSignature(armour), parts.namespace == SSHSignature.namespace else { return [mismatch] }
        let time = record.statement.method == .paper ? record.statement.recorded : record.statement.time
        let question = SignatureChecks.Question(
            message: record.signedBytes, signature: armour.hasSuffix("\n") ? armour : armour + "\n",
            principal: principal, time: time ?? record.statement.time, signers: signers.bytes ?? [])
        switch await checks.verdict(question) {
        case .good: return []
        case .bad: return [mismatch]
        case .unchecked(let words):
            return [
                Finding(
                    SignatureRules.notChecked, at: span,
                    Phrase(Localized("not checked: {0}", "未验证：{0}", "未驗證：{0}"), .text(words)),
                    wayOut: Phrase(
                        Localized("install openssh-client", "请安装 openssh-client", "請安裝 openssh-client")))
            ]
        case .notAllowed: return [notAllowed(record, principal, parts.key, time ?? record.statement.time)]
        }
    }

    /// Why a good signature is not the signer's, as far as the lines of `allowed_signers` tell.
    private func notAllowed(
        _ record: SignOffRecord, _ principal: String, _ key: SSHPublicKey, _ time: SignOffTime
    ) -> Finding {
        let span = record.span(of: record.statement.method == .paper ? "recordedBy" : "principal")
        let own = signers.entries.filter { $0.key == key }
        let fingerprint = Phrase.Argument.text("\(key.type) \(key.fingerprint)")
        let name = Phrase.Argument.text(Visible.text(principal))
        if own.contains(where: { $0.allows(principal: principal) && $0.isForSignOffs }) {
            return Finding(
                SignatureRules.outdatedKey,
                at: record.span(of: record.statement.method == .paper ? "recorded" : "date"),
                Phrase(
                    Localized(
                        "allowed_signers did not let {0} sign with this key on {1}: {2}",
                        "allowed_signers 在 {1} 不允许 {0} 用此密钥签署：{2}", "allowed_signers 在 {1} 不允許 {0} 用此金鑰簽署：{2}"), name,
                    .text(time.day.iso), fingerprint),
                wayOut: Phrase(
                    Localized(
                        "see valid-after, valid-before and the other options of its line in {0}",
                        "请查看 {0} 中该行的 valid-after、valid-before 等选项",
                        "請查看 {0} 中該行的 valid-after、valid-before 等選項"), .text(Visible.text(signers.path))))
        }
        let others = Set(own.map(\.principals)).sorted()
        let reason =
            !others.isEmpty
            ? Phrase(
                Localized(
                    "the key that signed is not that of {0} but of {1}: {2}", "签名所用密钥不属于 {0}，而属于 {1}：{2}",
                    "簽章所用金鑰不屬於 {0}，而屬於 {1}：{2}"), name, .text(Visible.text(others.joined(separator: ", "))),
                fingerprint)
            : signers.bytes == nil
                ? Phrase(
                    Localized(
                        "there is no allowed_signers that says whose this key is: {0}",
                        "没有说明此密钥归属的 allowed_signers 文件：{0}",
                        "沒有說明此金鑰歸屬的 allowed_signers 檔案：{0}"), fingerprint)
                : Phrase(
                    Localized(
                        "allowed_signers has no line with the key that signed for {0}: {1}",
                        "allowed_signers 中没有为 {0} 签名的密钥：{1}", "allowed_signers 中沒有為 {0} 簽章的金鑰：{1}"), name, fingerprint)
        return Finding(
            SignatureRules.unknownKey, at: span, reason,
            wayOut: Phrase(
                Localized(
                    "ask {0} in person whether the key is theirs, then add its line", "请当面向 {0} 确认密钥后加入该行",
                    "請當面向 {0} 確認金鑰後加入該行"), name))
    }

    /// Whether the person may sign for the party.
    private func right(_ record: SignOffRecord) -> [Finding] {
        let statement = record.statement
        let signatories = project.records(Signatories.register).filter { $0[Signatories.party] == record.party }
        let day = record.date
        func mayAct(_ principal: String) -> Bool {
            project.records(Signatories.register).contains {
                SignedText.canonical($0[Signatories.principal]?.plain ?? "") == principal
                    && $0[Signatories.party] == record.party && Signatories.isInOffice($0, on: day)
            }
        }
        func isSignatory(_ principal: String, _ day: CivilDate) -> Bool {
            project.records(Signatories.register).contains {
                SignedText.canonical($0[Signatories.principal]?.plain ?? "") == principal
                    && Signatories.isInOffice($0, on: day)
            }
        }
        let isPaper = statement.method == .paper
        let who = isPaper ? statement.name : statement.principal ?? ""
        let allowed = signatories.filter { signatory in
            let written = isPaper ? signatory[Signatories.name]?.plain : signatory[Signatories.principal]?.plain
            return written.map { SignedText.canonical($0) == SignedText.canonical(who) } ?? false
                && Signatories.maySign(signatory, record.stage) && Signatories.isInOffice(signatory, on: day)
        }
        var findings: [Finding] = []
        if allowed.isEmpty {
            findings.append(
                Finding(
                    SignatureRules.notSignatory, at: record.span(of: isPaper ? "name" : "principal"),
                    Phrase(
                        Localized(
                            "{0} is no signatory of the {1} for {2} on {3}", "{0} 在 {3} 不是{1}对 {2} 的签字人",
                            "{0} 在 {3} 不是{1}對 {2} 的簽署人"), .text(Visible.text(who)),
                        .words(record.party.labelInSentence), .text(Visible.text(record.stage)), .text(day.iso)),
                    wayOut: Phrase(
                        Localized(
                            "name them in the signatories, with the principal, stages and time they are authorised for",
                            "请在签字人登记中写明其签名身份、适用阶段和授权时间", "請在簽署人登記中寫明其簽章身分、適用階段和授權時間"))))
        }
        let names = allowed.compactMap { $0[Signatories.name]?.plain }
        if !isPaper, let name = names.first,
            !names.contains(where: { SignedText.canonical($0) == SignedText.canonical(statement.name) })
        {
            findings.append(
                Finding(
                    SignatureRules.notSignatory, at: record.span(of: "name"),
                    Phrase(
                        Localized(
                            "the record is signed by {0} under the name {1}, and the signatory is {2}",
                            "记录由 {0} 以“{1}”之名签署，而登记的签字人为“{2}”", "紀錄由 {0} 以「{1}」之名簽署，而登記的簽署人為「{2}」"),
                        .text(Visible.text(who)), .text(Visible.text(statement.name)), .text(name)),
                    wayOut: Phrase(Localized("write the name as it was signed", "请写签署时的姓名", "請寫簽署時的姓名"))))
        }
        if isPaper, let recorder = statement.recordedBy, !isSignatory(recorder, statement.recorded?.day ?? day) {
            findings.append(
                Finding(
                    SignatureRules.notSignatory, at: record.span(of: "recordedBy"),
                    Phrase(
                        Localized(
                            "{0}, who recorded it, is no signatory of this project", "登记人 {0} 不是本项目的签字人",
                            "登錄人 {0} 不是本專案的簽署人"), .text(Visible.text(recorder))),
                    wayOut: Phrase(
                        Localized("have a signatory record it", "请由签字人登记", "請由簽署人登錄"))))
        } else if isPaper, let recorder = statement.recordedBy, !mayAct(recorder) {
            findings.append(
                Finding(
                    SignatureRules.paperByOther, at: record.span(of: "recordedBy"),
                    Phrase(
                        Localized(
                            "only {0} says that {1} signed for the {2}, and is not of that party",
                            "只有 {0} 证明 {1} 代表{2}签字，而 {0} 不属于该方", "只有 {0} 證明 {1} 代表{2}簽字，而 {0} 不屬於該方"),
                        .text(Visible.text(recorder)), .text(Visible.text(statement.name)),
                        .words(record.party.labelInSentence)),
                    wayOut: Phrase(
                        Localized(
                            "have a signatory of that party record it, or sign with a key", "请由该方签字人登记，或用密钥签署",
                            "請由該方簽署人登記，或用金鑰簽署"))))
        }
        return findings
    }

    private func scan(_ record: SignOffRecord) -> [Finding] {
        guard seesAttachments, let scan = record.statement.scan else { return [] }
        let digest =
            AttachmentNames.isAttachment(scan.path) && !scan.path.split(separator: "/").contains("..")
            ? attachmentDigest(scan.path) : nil
        guard digest != scan.digest else { return [] }
        let path = Phrase.Argument.text(Visible.text(scan.path))
        return [
            Finding(
                SignatureRules.paperScan, at: record.span(of: "scan"),
                digest == nil
                    ? Phrase(Localized("{0} cannot be read", "无法读取 {0}", "無法讀取 {0}"), path)
                    : Phrase(
                        Localized(
                            "{0} is not the file that was recorded", "{0} 不是登记时的文件", "{0} 不是登記時的檔案"), path),
                wayOut: Phrase(Localized("bring the scan back", "请恢复扫描件", "請恢復掃描檔")))
        ]
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
