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
        if record.json["method"] == nil { missing.append("method") }
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
        if record.decision != .conditional, !statement.conditions.isEmpty {
            complain(
                "conditions",
                Phrase(
                    Localized(
                        "only a conditional acceptance has conditions", "只有有条件同意才附条件", "只有附條件同意才附條件")))
        }
        return findings
    }

    private static func words(_ key: String, _ stated: String, _ said: String) -> Phrase {
        Phrase(
            Localized(
                "the record says {0} {1}, and its content {2}", "记录的 {0} 为 {1}，而其内容为 {2}", "紀錄的 {0} 為 {1}，而其內容為 {2}"),
            .text(key), .text(Visible.text(stated)), .text(Visible.text(said)))
    }
}
