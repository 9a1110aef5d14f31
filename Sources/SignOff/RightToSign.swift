import Diagnostics
import ProjectModel

/// Whether a person may sign for a party, and whether the scan of what was signed on paper is there.
extension SignOffVerification {
    /// Whether the person may sign for the party.
    func right(_ record: SignOffRecord) -> [Finding] {
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

    func scan(_ record: SignOffRecord) -> [Finding] {
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
}
