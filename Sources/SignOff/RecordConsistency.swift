import Diagnostics
import ProjectModel

/// Whether a record agrees with itself, with its file's name, and with the project that it lies in.
struct RecordConsistency {
    let record: SignOffRecord
    let projectID: String

    private var statement: SignOffRecord.Statement { record.statement }

    var findings: [Finding] { otherProject + misnamed + incomplete + contradictory }

    private var otherProject: [Finding] {
        guard let project = statement.project, !project.utf8.elementsEqual(SignedText.canonical(projectID).utf8) else {
            return []
        }
        return [
            Finding(
                SignatureRules.otherProject, at: record.span(of: "project"),
                Phrase(
                    Localized(
                        "this is a sign-off of {0}, and the project is {1}", "此签署记录属于 {0}，而本项目为 {1}",
                        "此簽署紀錄屬於 {0}，而本專案為 {1}"), .text(Visible.text(project)), .text(Visible.text(projectID))),
                wayOut: Phrase(
                    Localized(
                        "move the record to its project, or sign anew", "请将记录移到所属项目，或重新签署", "請將紀錄移到所屬專案，或重新簽署")))
        ]
    }

    private var misnamed: [Finding] {
        let parts = SignOffRecord.FileParts(record.file)
        let expected = SignOffRecord.FileParts(
            stage: record.stage, version: record.version, party: record.party, number: parts?.number ?? 1)
        // Compared byte by byte: a stage's ID may be written in two forms that Swift takes for one.
        guard !expected.name.utf8.elementsEqual(record.file.utf8) else { return [] }
        return [
            Finding(
                SignatureRules.misnamed, at: record.span,
                Phrase(
                    Localized(
                        "the file is named {0}, and the record is {1}", "文件名为 {0}，而记录应为 {1}", "檔名為 {0}，而紀錄應為 {1}"),
                    .text(Visible.text(record.file)), .text(Visible.text(expected.name))),
                wayOut: Phrase(
                    Localized(
                        "name it {0}, unless that file is there", "如无同名文件，请命名为 {0}", "如無同名檔案，請命名為 {0}"),
                    .text(Visible.text(expected.name))))
        ]
    }

    private var incomplete: [Finding] {
        guard statement.signature != nil else { return [] }
        let isPaper = statement.method == .paper
        var missing: [String] = []
        if statement.schema != SignOffRecord.schema { missing.append("schema") }
        if statement.project == nil { missing.append("project") }
        if statement.name.isEmpty { missing.append("name") }
        if statement.digest == nil { missing.append("digest") }
        if statement.content == nil { missing.append("content") }
        if statement.facts == nil { missing.append("facts") }
        if record.json["version"] == nil { missing.append("version") }
        if record.json["method"]?.text == nil { missing.append("method") }
        if !isPaper, statement.principal == nil { missing.append("principal") }
        if isPaper, statement.recordedBy == nil { missing.append("recordedBy") }
        if isPaper, statement.recorded == nil { missing.append("recorded") }
        if isPaper, statement.scan == nil { missing.append("scan") }
        return missing.map { key in
            Finding(
                SignatureRules.incomplete, at: record.span(of: key),
                Phrase(
                    Localized(
                        "a signed record says its “{0}”", "经签署的记录应写明“{0}”", "經簽署的紀錄應寫明「{0}」"), .text(key)),
                wayOut: Phrase(
                    key == "schema"
                        ? Localized(same: "\"\(SignOffRecord.schema)\"")
                        : Localized("sign again", "请重新签署", "請重新簽署")))
        }
    }

    private var contradictory: [Finding] {
        var findings: [Finding] = []
        func complain(_ key: String, _ message: Phrase) {
            findings.append(
                Finding(
                    SignatureRules.contradictory, at: record.span(of: key), message,
                    wayOut: Phrase(
                        Localized(
                            "bring the file back as it was committed, or sign again", "请恢复文件提交时的内容，或重新签署",
                            "請恢復檔案提交時的內容，或重新簽署"))))
        }
        if let content = statement.content {
            let digest = Digest.hex(content.bytes)
            if let stated = statement.digest, stated != digest {
                complain(
                    "digest",
                    Phrase(
                        Localized(
                            "the digest of the content in this record is {0}, not this", "记录中内容的校验码应为 {0}，与此不符",
                            "紀錄中內容的校驗碼應為 {0}，與此不符"), .text("sha256:" + digest)))
            }
            let pairs: [(key: String, stated: String?)] = [("project", statement.project), ("stage", record.stage)]
            for (key, stated) in pairs {
                guard let stated, let said = content[key]?.text,
                    !SignedText.canonical(stated).utf8.elementsEqual(said.utf8)
                else { continue }
                complain(key, Self.words(key, stated, said))
            }
            if case .number(let version)? = content["version"], version != record.version {
                complain("version", Self.words("version", "\(record.version)", "\(version)"))
            }
        }
        for key in record.keys where key != "signature" {
            guard let value = record.json[key], let text = SheetContents.invisible(value) else { continue }
            complain(
                key,
                Phrase(
                    Localized(
                        "“{0}” holds a character that cannot be seen", "“{0}”含有不可见字符", "「{0}」含有不可見字元"),
                    .text(Visible.text(text))))
        }
        findings += accepted + frozen + shape
        if record.decision != .conditional, !statement.conditions.isEmpty {
            complain(
                "conditions",
                Phrase(
                    Localized(
                        "only a conditional acceptance has conditions", "只有有条件同意才附条件", "只有附條件同意才附條件")))
        }
        return findings
    }

    /// An acceptance of what by its own content cannot be accepted.
    private var accepted: [Finding] {
        guard record.decision != .reject, let rows = statement.content?["criteria"]?.values else { return [] }
        let open = rows.filter { row in
            let isMandatory = if case .flag(false)? = row["mandatory"] { false } else { true }
            let result = row["result"]?.text
            return result == AcceptanceResult.pending.canonical
                || result == AcceptanceResult.fail.canonical && isMandatory
        }
        guard !open.isEmpty else { return [] }
        return [
            Finding(
                SignatureRules.contradictory, at: record.span(of: "decision"),
                Phrase(
                    Localized(
                        "it accepts what has no result, or failed and must pass: {0}", "它接受了无结果或必须通过而未通过的指标：{0}",
                        "它接受了無結果或必須通過而未通過的項目：{0}"),
                    .text(Visible.text(open.compactMap { $0["id"]?.text }.joined(separator: ", ")))),
                wayOut: Phrase(Localized("sign again", "请重新签署", "請重新簽署")))
        ]
    }

    /// What stands in a record so that no page shows it: a key that is not known, a value of another kind.
    private var shape: [Finding] {
        guard statement.signature != nil else { return [] }
        let known: Set<String> = [
            "schema", "project", "stage", "version", "party", "name", "role", "principal", "method", "decision",
            "conditions", "comment", "date", "recordedBy", "recorded", "scan", "digest", "supersedes", "content",
            "facts",
            "signature",
        ]
        let texts = ["name", "role", "principal", "comment", "recordedBy", "supersedes"]
        var wrong = record.keys.filter { !known.contains($0) }
        for key in texts {
            if let value = record.json[key], !value.isSame(as: .null), value.text == nil { wrong.append(key) }
        }
        for key in ["comment", "supersedes"] where record.json[key] == nil { wrong.append(key) }
        let conditions = CanonicalJSON.list(
            statement.conditions.map { condition in
                .object([
                    ("id", .text(condition.id)), ("issue", condition.issue.map { .text($0) } ?? .null),
                    ("owner", condition.owner.map { .text($0) } ?? .null),
                    ("due", condition.due.map { .text($0) } ?? .null),
                ])
            })
        if !(record.json["conditions"]?.isSame(as: conditions) ?? false) { wrong.append("conditions") }
        if let facts = statement.facts, let written = record.json["facts"], !facts.json.isSame(as: written) {
            wrong.append("facts")
        }
        if record.decision == .conditional, statement.conditions.isEmpty,
            statement.content?["issues"]?.values.isEmpty ?? true
        {
            wrong.append("conditions")
        }
        if let recorded = statement.recorded, recorded.day < record.date { wrong.append("recorded") }
        let foreign = statement.method == .ssh ? ["recordedBy", "recorded", "scan"] : ["principal"]
        for key in foreign where !(record.json[key]?.isSame(as: .null) ?? true) { wrong.append(key) }
        if let scan = statement.scan {
            let written = CanonicalJSON.object([
                ("path", .text(scan.path)), ("sha256", .text("sha256:" + scan.digest)),
            ])
            if !(record.json["scan"]?.isSame(as: written) ?? false) { wrong.append("scan") }
        }
        // Facts of a day that the signer had not seen; another day in another zone is none.
        if let facts = statement.facts, facts.asOf > record.signedAt.day.adding(days: 1) { wrong.append("facts") }
        var seen: Set<String> = []
        return wrong.filter { seen.insert($0).inserted }.map { key in
            Finding(
                SignatureRules.contradictory, at: record.span(of: key),
                Phrase(
                    Localized(
                        "“{0}” is not as a sign-off has it", "“{0}”不符合签署记录的格式", "「{0}」不符合簽署紀錄的格式"),
                    .text(Visible.text(key))),
                wayOut: Phrase(Localized("sign again", "请重新签署", "請重新簽署")))
        }
    }

    /// Facts that are not of the sheet that was signed.
    private var frozen: [Finding] {
        guard let facts = statement.facts, let content = statement.content else { return [] }
        let signed = (content["deliverables"]?.values ?? []).map { $0["id"]?.text ?? "" }.sorted()
        let isOther =
            facts.deliverables.map { SignedText.canonical($0.id ?? "") }.sorted() != signed
            || facts.accounts != nil && record.stage != SheetCriteria.finalStage
        guard isOther else { return [] }
        return [
            Finding(
                SignatureRules.contradictory, at: record.span(of: "facts"),
                Phrase(
                    Localized(
                        "the facts are not of the sheet that was signed", "事实与所签确认单不符", "事實與所簽確認單不符")),
                wayOut: Phrase(Localized("sign again", "请重新签署", "請重新簽署")))
        ]
    }

    private static func words(_ key: String, _ stated: String, _ said: String) -> Phrase {
        Phrase(
            Localized(
                "the record says {0} {1}, and its content {2}", "记录的 {0} 为 {1}，而其内容为 {2}", "紀錄的 {0} 為 {1}，而其內容為 {2}"),
            .text(key), .text(Visible.text(stated)), .text(Visible.text(said)))
    }
}
