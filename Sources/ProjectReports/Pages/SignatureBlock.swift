import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Where a party signs: filled where a signature holds, empty to be signed by hand otherwise.
struct SignatureBlock: View {
    let party: PartyWord
    let company: HTML
    let stage: String
    let signing: StageSignOff
    let project: Project
    let format: PageFormat

    private var language: Language { format.language }
    private var record: SignOffRecord? { signing.current.last { $0.party == party } }
    private var statement: SignOffRecord.Statement? { record?.statement }

    /// `Accepted with conditions: I-15, I-17. Retest before go-live.`
    private var opinion: String? {
        guard let statement else { return nil }
        let decision = statement.decision.words[language]
        let colon = language.isChinese ? "：" : ": "
        let ids = statement.conditions.map(\.id).joined(separator: language.isChinese ? "、" : ", ")
        let words = ids.isEmpty ? decision : decision + colon + ids
        guard let comment = statement.comment, !comment.isEmpty else { return words }
        return words + (language.isChinese ? "。" : ". ") + comment
    }

    private var seal: Phrase? {
        guard let statement else { return nil }
        switch statement.method {
        case .ssh:
            return Phrase(
                Localized(
                    "Digital signature verified (SSH): {0}", "数字签名校验通过（SSH）：{0}", "數位簽章驗證通過（SSH）：{0}"),
                .text(Visible.text(statement.principal ?? "")))
        case .paper:
            return Phrase(
                Localized("Signed on paper, recorded by {0}", "纸质签署，由 {0} 登记", "紙本簽署，由 {0} 登錄"),
                .text(Visible.text(statement.recordedBy ?? "")))
        }
    }

    /// What else lies beside: a signature under what the sheet said before, or a record that does not hold.
    private var note: Phrase? {
        guard record == nil else { return nil }
        if let changed = signing.changed.last(where: { $0.party == party }) {
            return Phrase(
                Localized(
                    "Signed version {0} on {1}, not this one.", "已于 {1} 签署第 {0} 版，尚未签署本版。",
                    "已於 {1} 簽署第 {0} 版，尚未簽署本版。"),
                .text("\(changed.version)"), .text(changed.date.iso))
        }
        guard
            let void = project.signOffs.last(where: {
                $0.stage == stage && $0.party == party && $0.standing != .holds
            })
        else { return nil }
        return Phrase(
            Localized(
                "There is a record of a signature that does not hold: {0}", "有签署记录未通过校验：{0}", "有簽署紀錄未通過驗證：{0}"),
            .text(Visible.text(void.file)))
    }

    static let viewName = "party"
    static let fields: [ViewField<Self>] = [
        .text("party", "Client, vendor or supervisor") { $0.party.label[$0.language] },
        .html("company", "The company") { $0.company },
        .flag("isVerified", "Whether the party accepted what the sheet says, with a signature that was verified") {
            block in
            block.record.map { $0.decision != .reject && $0.statement.method == .ssh } ?? false
        },
        .flag("isRejected", "Whether the party refused") { $0.record?.decision == .reject },
        .text("name", "Who signed") { Visible.text($0.record?.name ?? "") },
        .text("role", "Their position, as it was signed") { Visible.text($0.statement?.role ?? "") },
        .text("opinion", "What they decided, and what they said") { Visible.text($0.opinion ?? "") },
        .text("date", "On which day") { $0.record?.date.iso ?? "" },
        .optionalText("seal", "How the signature was made, where it holds") { $0.seal?.text(in: $0.language) },
        .optionalText("note", "What else lies beside") { $0.note?.text(in: $0.language) },
    ]
    static let shape = ViewShape(Self.self)
}

extension SignOffDecision {
    var words: Localized {
        switch self {
        case .accept: Localized("Accepted", "同意", "同意")
        case .conditional: Localized("Accepted with conditions", "有条件同意", "附條件同意")
        case .reject: Localized("Rejected", "拒绝", "拒絕")
        }
    }
}
