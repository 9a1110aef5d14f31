import Diagnostics
import ProjectModel

/// Whether a record's signature is good, and of a key that was its signer's.
extension SignOffVerification {
    /// Who signed with a key: the signatory, or who recorded a signature on paper.
    func principal(_ record: SignOffRecord) -> String? {
        record.statement.method == .paper ? record.statement.recordedBy : record.statement.principal
    }

    func signature(_ record: SignOffRecord, _ armour: String) async -> [Finding] {
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
        let time = record.signedAt
        let question = SignatureChecks.Question(
            message: record.signedBytes, signature: armour.hasSuffix("\n") ? armour : armour + "\n",
            principal: principal, time: time, signers: signers.bytes ?? [])
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
        case .notAllowed: return [notAllowed(record, principal, parts.key, time)]
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
}
