import Diagnostics
import ProjectModel

/// What was signed against what the sheet says today: every field in which they differ, with its place in today's
/// files.
struct SheetComparison {
    let project: Project
    let criteria: [Record]
    let stage: String
    let signed: CanonicalJSON
    let today: CanonicalJSON

    var differences: [SheetDifference] {
        let rows: [[SheetDifference]] = [
            sheet,
            list(
                "criteria", of: criteria, Acceptance.register,
                [
                    "criterion", "standard", "mandatory", "method", "result", "condition", "evidence", "verifier",
                    "verified",
                ]),
            attachments,
            list("issues", of: project.records(Issues.register), Issues.register, ["issue", "owner", "due"]),
            list("deliverables", of: project.records(Deliverables.register), Deliverables.register, ["name"]),
        ]
        let found = rows.flatMap { $0 }
        if !found.isEmpty || signed.isSame(as: today) { return found }
        // A row that stands twice, or what a later program wrote.
        return [
            SheetDifference(
                record: nil, field: nil, from: .none,
                to: .unknown(
                    Localized(
                        "not what was signed, though no field differs; look for a row that stands twice",
                        "与所签不同，但各字段一致；请检查重复的行", "與所簽不同，但各欄位一致；請檢查重複的列")), span: nil)
        ]
    }

    // MARK: The sheet's own facts

    private var sheet: [SheetDifference] {
        let charter = project.charter
        let stageRecord = project.records(Stages.register).first { $0.id?.value == stage }
        func fact<Value>(_ field: Field<Value>, _ key: String) -> (String, Localized, Span) {
            (key, Charter.register.headings(of: key), charter.span(of: field))
        }
        let facts: [(key: String, label: Localized, span: Span)] = [
            ("schema", Localized("the record's form", "记录格式", "紀錄格式"), charter.span),
            ("project", Charter.register.headings(of: "id"), charter.span(of: Charter.id)),
            ("projectName", Localized("the project's name", "项目名称", "專案名稱"), project.name.span),
            ("stage", Localized("stage", "阶段", "階段"), stageRecord?.span ?? charter.span),
            (
                "stageName", Localized("the stage's name", "阶段名称", "階段名稱"),
                stageRecord?.span(of: Stages.name) ?? charter.span
            ),
            ("version", Localized("version", "版本", "版本"), charter.span),
            (
                "signatures", Localized("the parties that sign", "签署各方", "簽署各方"),
                project.records(Signatories.register).first?.span ?? charter.span
            ),
            fact(Charter.client, "client"), fact(Charter.vendor, "vendor"), fact(Charter.supervisor, "supervisor"),
            fact(Charter.contract, "contract"), fact(Charter.basis, "basis"), fact(Charter.place, "place"),
        ]
        return facts.compactMap { key, label, span in
            difference(nil, label, key, signed[key], today[key], span)
        }
    }

    // MARK: Records

    private func list(
        _ key: String, of records: [Record], _ register: Register, _ fields: [String]
    ) -> [SheetDifference] {
        func rows(_ json: CanonicalJSON) -> [(name: String, row: CanonicalJSON)] {
            (json[key]?.values ?? []).map { ($0["id"]?.text ?? $0["name"]?.text ?? "", $0) }
        }
        let (before, now) = (rows(signed), rows(today))
        var result: [SheetDifference] = []
        func record(_ name: String) -> Record? {
            records.first { SignedText.canonical($0.id?.value ?? $0.title.plain) == name }
        }
        for (name, row) in now {
            let record = record(name)
            guard let old = before.first(where: { $0.name == name })?.row else {
                result.append(
                    SheetDifference(record: name, field: nil, from: .none, to: .present, span: record?.span))
                continue
            }
            for field in fields {
                let span = register.slot(key: field).flatMap { record?.cells[$0]?.span } ?? record?.end
                if let found = difference(
                    name, register.headings(of: field), field, old[field], row[field], span, of: register)
                {
                    result.append(found)
                }
            }
        }
        for (name, _) in before where !now.contains(where: { $0.name == name }) {
            result.append(SheetDifference(record: name, field: nil, from: .present, to: .none, span: nil))
        }
        return result
    }

    /// What evidence names: its content, not only its name.
    private var attachments: [SheetDifference] {
        var before: [String: String] = [:]
        for row in signed["criteria"]?.values ?? [] {
            for file in row["attachments"]?.values ?? [] {
                if let path = file["path"]?.text { before[path] = file["sha256"]?.text }
            }
        }
        var seen: Set<String> = []
        var result: [SheetDifference] = []
        for row in today["criteria"]?.values ?? [] {
            for file in row["attachments"]?.values ?? [] {
                guard let path = file["path"]?.text, let old = before[path], let new = file["sha256"]?.text, old != new,
                    seen.insert(path).inserted
                else { continue }
                let criterion = criteria.first { $0.id?.value == row["id"]?.text }
                result.append(
                    SheetDifference(
                        record: path, field: Localized("content", "内容", "內容"), from: .text("sha256:" + old),
                        to: .text("sha256:" + new), span: criterion?.span(of: Acceptance.evidence)))
            }
        }
        return result
    }

    // MARK: Values

    private func difference(
        _ record: String?, _ label: Localized, _ key: String, _ old: CanonicalJSON?, _ new: CanonicalJSON?,
        _ span: Span?,
        of register: Register? = nil
    ) -> SheetDifference? {
        let (old, new) = (old ?? .null, new ?? .null)
        guard !old.isSame(as: new) else { return nil }
        return SheetDifference(
            record: record, field: label, from: value(old, key, register), to: value(new, key, register), span: span)
    }

    private func value(_ json: CanonicalJSON, _ key: String, _ register: Register?) -> SheetDifference.Value {
        switch json {
        case .null: return .none
        case .text(let text):
            if register === Acceptance.register, key == "result",
                let word = AcceptanceResult.allCases.first(where: { $0.canonical == text })
            {
                return .words(word.label)
            }
            return .text(text)
        case .flag(let flag):
            return .words(flag ? Localized("yes", "是", "是") : Localized("no", "否", "否"))
        default: return .text(String(decoding: json.bytes, as: UTF8.self))
        }
    }
}

extension Register {
    /// The headings of a field in the three languages.
    fileprivate func headings(of key: String) -> Localized {
        slot(key: key).map { fields[$0].headings } ?? Localized(same: key)
    }
}
