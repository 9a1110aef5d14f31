import Diagnostics
import ProjectModel

/// A record of `signoffs/` as plain JSON, whatever is wrong with it.
package enum SignOffJSON {
    /// Nil for what is no JSON of texts and whole numbers.
    package static func read(_ bytes: [UInt8]) -> CanonicalJSON? {
        JSONReader.read(bytes).root.flatMap { canonical($0) }
    }

    /// Deeper than this no record goes.
    private static let mostDepth = 8

    static func canonical(_ node: JSONNode, depth: Int = 0) -> CanonicalJSON? {
        switch node.content {
        case .null: return .null
        case .bool(let flag): return .flag(flag)
        case .string(let text): return .text(text)
        case .number(let text):
            guard let number = Int(text), String(number) == text, number.magnitude < 1 << 53 else { return nil }
            return .number(number)
        case .array(let nodes) where depth < mostDepth:
            var values: [CanonicalJSON] = []
            for node in nodes {
                guard let value = canonical(node, depth: depth + 1) else { return nil }
                values.append(value)
            }
            return .list(values)
        case .object(let members) where depth < mostDepth:
            var values: [(key: String, value: CanonicalJSON)] = []
            for member in members {
                guard let value = canonical(member.value, depth: depth + 1) else { return nil }
                values.append((member.key, value))
            }
            return .object(values)
        default: return nil
        }
    }
}

/// A file of `signoffs/` to what it says of itself. Whether that holds is not asked here.
struct SignOffReader {
    private let root: JSONNode
    private let file: Int
    private var findings: [Finding] = []

    /// Nil, with a finding, where the file is not a sign-off.
    static func read(_ text: SourceText, file: Int, findings: inout [Finding]) -> SignOffRecord? {
        guard let root = JSONRegisterReader.parse(text, file: file, findings: &findings) else { return nil }
        var reader = SignOffReader(root: root, file: file)
        defer { findings += reader.findings }
        guard let json = reader.canonical(root), let statement = reader.statement(json) else { return nil }
        var spans: [String: Span] = [:]
        if case .object(let members) = root.content {
            for member in members { spans[member.key] = reader.span(member.value) }
        }
        return SignOffRecord(
            statement: statement, json: json, file: text.name.split(separator: "/").last.map(String.init) ?? text.name,
            span: Span(file: file, offset: root.range.lowerBound, length: min(1, root.range.count)), spans: spans)
    }

    private init(root: JSONNode, file: Int) {
        self.root = root
        self.file = file
    }

    private func span(_ node: JSONNode) -> Span {
        Span(file: file, offset: node.range.lowerBound, length: node.range.count)
    }

    private mutating func complain(_ key: String, _ wayOut: Localized) {
        findings.append(
            Finding(
                SignOffRules.unreadableSignOff,
                at: root[key].map(span) ?? Span(file: file, offset: root.range.lowerBound, length: 0),
                Phrase(
                    Localized(
                        "a sign-off's “{0}” is missing or cannot be read", "签署记录的“{0}”缺失或无法读取",
                        "簽署紀錄的「{0}」缺漏或無法讀取"), .text(key)),
                wayOut: Phrase(wayOut)))
    }

    // MARK: The whole record

    /// The record in the form that a signature covers; nil, with a finding, where it has a number that is not whole.
    private mutating func canonical(_ node: JSONNode) -> CanonicalJSON? {
        if let json = SignOffJSON.canonical(node) { return json }
        findings.append(
            Finding(
                SignOffRules.unreadableSignOff, at: Span(file: file, offset: node.range.lowerBound, length: 1),
                Phrase(
                    Localized(
                        "a sign-off holds texts, whole numbers, and lists and objects of them, at most eight deep",
                        "签署记录只含文本、整数及其列表和对象，最多八层", "簽署紀錄只含文字、整數及其清單和物件，最多八層"))))
        return nil
    }

    // MARK: Key by key

    private mutating func statement(_ json: CanonicalJSON) -> SignOffRecord.Statement? {
        guard let stage = words("stage") else {
            complain("stage", Localized("the stage's ID", "阶段编号", "階段編號"))
            return nil
        }
        guard let party = words("party").flatMap({ PartyWord.vocabulary.index(of: $0) }).flatMap(PartyWord.init) else {
            complain("party", Localized(same: "client, vendor, supervisor"))
            return nil
        }
        guard let decision = words("decision").flatMap({ SignOffDecision(rawValue: $0) }) else {
            complain("decision", Localized(same: "accept, conditional, reject"))
            return nil
        }
        guard let time = words("date").flatMap({ SignOffTime($0) }) else {
            complain("date", Self.timeWords)
            return nil
        }
        var statement = SignOffRecord.Statement(stage: stage, party: party, decision: decision, time: time)
        if let node = root["version"] {
            guard case .number(let written) = node.content, let number = Int(written), number >= 1 else {
                complain("version", Localized("a whole number from 1", "从 1 起的整数", "從 1 起的整數"))
                return nil
            }
            statement.version = number
        }
        if let method = words("method") {
            guard let method = SignOffMethod(rawValue: method) else {
                complain("method", Localized(same: "ssh, paper"))
                return nil
            }
            statement.method = method
        }
        statement.schema = words("schema")
        statement.project = words("project")
        statement.name = words("name") ?? ""
        statement.role = words("role")
        statement.principal = words("principal")
        statement.comment = words("comment")
        statement.recordedBy = words("recordedBy")
        statement.signature = words("signature")
        guard readBound(json, &statement) else { return nil }
        return statement
    }

    /// What must be as this program writes it, where it is there: digests, the content, the facts and what a record of a
    /// signature on paper has. False, with a finding, where it is not.
    private mutating func readBound(_ json: CanonicalJSON, _ statement: inout SignOffRecord.Statement) -> Bool {
        func value(_ key: String) -> CanonicalJSON? {
            guard let value = json[key], !value.isSame(as: .null) else { return nil }
            return value
        }
        if let digest = value("digest") {
            guard let hex = Self.hex(digest.text) else { return refuse("digest", Self.digestWords) }
            statement.digest = hex
        }
        if let digest = value("supersedes") {
            guard let hex = Self.hex(digest.text) else { return refuse("supersedes", Self.digestWords) }
            statement.supersedes = hex
        }
        if let recorded = value("recorded") {
            guard let time = recorded.text.flatMap({ SignOffTime($0) }) else {
                return refuse("recorded", Self.timeWords)
            }
            statement.recorded = time
        }
        if let content = value("content") {
            guard case .object = content else {
                return refuse("content", Localized("what the sheet says, as an object", "确认单内容，为对象", "確認單內容，為物件"))
            }
            statement.content = content
        }
        if let facts = value("facts") {
            guard let read = SheetFacts(facts) else {
                return refuse("facts", Localized("the facts as steerco writes them", "steerco 写入的事实", "steerco 寫入的事實"))
            }
            statement.facts = read
        }
        if let scan = value("scan") {
            guard let path = scan["path"]?.text, let hex = Self.hex(scan["sha256"]?.text) else {
                return refuse("scan", Localized(same: "{\"path\": \"attachments/…\", \"sha256\": \"sha256:…\"}"))
            }
            statement.scan = (path, hex)
        }
        for condition in value("conditions")?.values ?? [] {
            guard let id = condition["id"]?.text else {
                return refuse("conditions", Localized("a list of issues", "问题列表", "議題清單"))
            }
            statement.conditions.append(
                SignOffCondition(
                    id: id, issue: condition["issue"]?.text, owner: condition["owner"]?.text,
                    due: condition["due"]?.text))
        }
        return true
    }

    private mutating func refuse(_ key: String, _ wayOut: Localized) -> Bool {
        complain(key, wayOut)
        return false
    }

    private static let digestWords = Localized(
        "sha256: and 64 hexadecimal digits", "sha256: 加 64 位十六进制数字", "sha256: 加 64 位十六進位數字")
    private static let timeWords = Localized(
        "a day as 2026-11-20, or a time as 2026-11-20T17:30:00+08:00",
        "日期，如 2026-11-20，或时间，如 2026-11-20T17:30:00+08:00",
        "日期，如 2026-11-20，或時間，如 2026-11-20T17:30:00+08:00")

    private static func hex(_ text: String?) -> String? {
        guard let text, text.hasPrefix("sha256:") else { return nil }
        let hex = text.dropFirst(7)
        let isHex =
            hex.utf8.count == 64 && hex.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return isHex ? String(hex) : nil
    }

    private func words(_ key: String) -> String? {
        guard case .string(let words)? = root[key]?.content, !words.isEmpty else { return nil }
        return words
    }

    /// By stage, version, party, number and time, whatever the order of files.
    static func ordered(_ records: [SignOffRecord]) -> [SignOffRecord] {
        records.stablySorted { left, right in
            if left.stage != right.stage {
                return left.stage.utf8.lexicographicallyPrecedes(right.stage.utf8)
            }
            return (left.version, left.party.rawValue, left.number, left.statement.time.instant)
                < (right.version, right.party.rawValue, right.number, right.statement.time.instant)
        }
    }
}
