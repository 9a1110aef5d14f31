import Diagnostics
import ProjectModel

/// A file of `signoffs/` to what it tells. Whether its signature holds is not asked here.
enum SignOffReader {
    /// Nil, with a finding, where the file is not a sign-off.
    static func read(_ text: SourceText, file: Int, findings: inout [Finding]) -> SignOffRecord? {
        guard let root = JSONRegisterReader.parse(text, file: file, findings: &findings) else { return nil }
        let whole = Span(file: file, offset: root.range.lowerBound, length: 0)
        func complain(_ node: JSONNode?, _ key: String, _ wayOut: Localized) {
            findings.append(
                Finding(
                    SignOffRules.unreadableSignOff,
                    at: node.map { Span(file: file, offset: $0.range.lowerBound, length: $0.range.count) } ?? whole,
                    Phrase(
                        Localized(
                            "a sign-off's “{0}” is missing or cannot be read", "签署记录的“{0}”缺失或无法读取",
                            "簽署紀錄的「{0}」缺漏或無法讀取"), .text(key)),
                    wayOut: Phrase(wayOut)))
        }
        func words(_ key: String) -> String? {
            guard case .string(let words)? = root[key]?.content, !words.isEmpty else { return nil }
            return words
        }
        guard let stage = words("stage") else {
            complain(root["stage"], "stage", Localized("the stage's ID", "阶段编号", "階段編號"))
            return nil
        }
        guard let party = words("party").flatMap({ PartyWord.vocabulary.index(of: $0) }).flatMap(PartyWord.init) else {
            complain(root["party"], "party", Localized(same: "client, vendor, supervisor"))
            return nil
        }
        guard let decision = words("decision").flatMap({ SignOffDecision(rawValue: $0) }) else {
            complain(root["decision"], "decision", Localized(same: "accept, conditional, reject"))
            return nil
        }
        guard let date = words("date").flatMap(day) else {
            complain(root["date"], "date", Localized("a day as 2026-11-20", "日期，如 2026-11-20", "日期，如 2026-11-20"))
            return nil
        }
        var version = 1
        if let node = root["version"] {
            guard case .number(let written) = node.content, let number = Int(written), number >= 1 else {
                complain(node, "version", Localized("a whole number from 1", "从 1 起的整数", "從 1 起的整數"))
                return nil
            }
            version = number
        }
        return SignOffRecord(
            stage: stage, version: version, party: party, name: Visible.text(words("name") ?? ""), decision: decision,
            date: date, span: Span(file: file, offset: root.range.lowerBound, length: min(1, root.range.count)))
    }

    /// `2026-11-20`, or a time on that day: `2026-11-20T09:30:00Z`.
    private static func day(_ text: String) -> CivilDate? {
        let rest = text.dropFirst(10)
        guard rest.isEmpty || rest.first == "T" && rest.count > 1 else { return nil }
        return CivilDate(iso: text.prefix(10))
    }

    /// By stage, version, party and date, whatever the order of files.
    static func ordered(_ records: [SignOffRecord]) -> [SignOffRecord] {
        records.stablySorted { left, right in
            if left.stage != right.stage {
                return left.stage.utf8.lexicographicallyPrecedes(right.stage.utf8)
            }
            return (left.version, left.party.rawValue, left.date) < (right.version, right.party.rawValue, right.date)
        }
    }
}
