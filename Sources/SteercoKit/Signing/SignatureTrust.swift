import Diagnostics
import ProjectHistory
import ProjectModel
import ProjectSource
import SignOff

/// A project's records of signatures held against git.
struct SignatureTrust {
    let project: Project
    let log: SignatureLog
    /// Where the project's folder stands in the repository; empty for the repository's own folder.
    let path: String
    /// The digests of all records that lie in projects today.
    let present: Set<String>

    private static let day = 86_400

    private func path(of file: String) -> String { (path.isEmpty ? "" : path + "/") + "signoffs/" + file }

    /// The commit that added a record.
    func addition(of record: SignOffRecord) -> SignatureLog.Commit? { log.addition(of: path(of: record.file)) }

    func findings() async -> [Finding] {
        var result: [Finding] = []
        var order: [String] = []
        var together: [String: (commit: SignatureLog.Commit, records: [SignOffRecord])] = [:]
        for record in project.signOffs {
            result += await edited(record)
            guard let commit = addition(of: record) else { continue }
            if together[commit.id] == nil { order.append(commit.id) }
            together[commit.id, default: (commit, [])].records.append(record)
        }
        for id in order {
            guard let (commit, records) = together[id] else { continue }
            result += companions(records, commit) + dates(records.filter { isFar($0, commit) }, commit)
        }
        return result + (await removed())
    }

    /// Records that one commit brought in together with a change of who may sign.
    private func companions(_ records: [SignOffRecord], _ commit: SignatureLog.Commit) -> [Finding] {
        let signers = log.edits(in: commit).contains {
            $0.path.split(separator: "/").last == Substring(AllowedSigners.fileName) && $0.kind != .removed
        }
        guard signers, let first = records.first else { return [] }
        return [
            Finding(
                TrustRules.signerAddedWithSignature, at: first.span,
                Phrase(
                    Localized(
                        "{0} by {1} changed allowed_signers and added {2}", "{1} 的提交 {0} 修改了 allowed_signers 并添加了 {2}",
                        "{1} 的提交 {0} 修改了 allowed_signers 並新增了 {2}"), .text(String(commit.id.prefix(7))),
                    .text(Visible.text(commit.committer)), .text(Self.names(records))),
                wayOut: Phrase(
                    Localized(
                        "ask the signers in person whether the keys are theirs", "请当面向签字人确认密钥",
                        "請當面向簽署人確認金鑰")))
        ]
    }

    private func isFar(_ record: SignOffRecord, _ commit: SignatureLog.Commit) -> Bool {
        let time = record.signedAt
        // A day alone has no hour to compare.
        guard time.text.utf8.count > 10 else { return commit.day.map { abs($0.days(since: time.day)) > 1 } ?? false }
        return abs(commit.instant - time.instant) > Self.day
    }

    /// Records that one commit brought in long after, or before, the time that they bear.
    private func dates(_ records: [SignOffRecord], _ commit: SignatureLog.Commit) -> [Finding] {
        guard let first = records.first else { return [] }
        let days = records.map(\.signedAt.day)
        let from = days.min()?.iso ?? "", until = days.max()?.iso ?? ""
        return [
            Finding(
                TrustRules.dateDiffersFromCommit,
                at: first.span(of: first.statement.method == .ssh ? "date" : "recorded"),
                Phrase(
                    Localized(
                        "{0} committed on {1} what is dated {2}: {3} ({4})", "{0} 于 {1} 提交了日期为 {2} 的记录：{3}（{4}）",
                        "{0} 於 {1} 提交了日期為 {2} 的紀錄：{3}（{4}）"), .text(Visible.text(commit.committer)),
                    .text(commit.day?.iso ?? "–"),
                    .words(
                        from == until
                            ? Localized(same: from)
                            : Localized("\(from) to \(until)", "\(from) 至 \(until)", "\(from) 至 \(until)")),
                    .text(Self.names(records)), .text(String(commit.id.prefix(7)))))
        ]
    }

    /// The first files by name, and how many more.
    private static func names(_ records: [SignOffRecord]) -> String {
        let names = records.prefix(3).map { Visible.text($0.file) }.joined(separator: ", ")
        return records.count > 3 ? names + " +\(records.count - 3)" : names
    }

    /// In which keys a record that does not hold differs from what was committed; that one which holds does.
    private func edited(_ record: SignOffRecord) async -> [Finding] {
        // The first that git has seen, whatever was done to the file in between.
        guard let commit = log.writers(of: path(of: record.file)).last,
            let bytes = await log.file(path(of: record.file), in: commit),
            let original = SignOffJSON.read(bytes), case .object(let members) = original
        else { return [] }
        guard record.standing == .void else {
            return original.isSame(as: record.json) ? [] : [rewritten(record, commit)]
        }
        var keys = members.map(\.key)
        for key in record.keys where !keys.contains(key) { keys.append(key) }
        return keys.compactMap { key in
            let (old, new) = (original[key] ?? .null, record.json[key] ?? .null)
            guard !old.isSame(as: new) else { return nil }
            return Finding(
                SignatureRules.mismatch, at: record.span(of: key),
                Phrase(
                    Localized(
                        "{0} was {1} when {2} committed it ({3}), is now {4}", "{2} 提交时（{3}）{0} 为 {1}，现为 {4}",
                        "{2} 提交時（{3}）{0} 為 {1}，現為 {4}"), .text(Visible.text(key)), .text(Self.short(old)),
                    .text(Visible.text(commit.committer)), .text(String(commit.id.prefix(7))), .text(Self.short(new))),
                wayOut: Phrase(
                    Localized(same: "git checkout {0} -- {1}"), .text(String(commit.id.prefix(7))),
                    .text(ShellWord.quoted(path(of: record.file)))))
        }
    }

    private func rewritten(_ record: SignOffRecord, _ commit: SignatureLog.Commit) -> Finding {
        Finding(
            TrustRules.rewritten, at: record.span,
            Phrase(
                Localized(
                    "it is not as {0} first committed it on {1} ({2})", "与 {0} 于 {1} 首次提交时不同（{2}）",
                    "與 {0} 於 {1} 首次提交時不同（{2}）"), .text(Visible.text(commit.committer)),
                .text(commit.day?.iso ?? "–"), .text(String(commit.id.prefix(7)))),
            wayOut: Phrase(
                Localized(same: "git show {0}"),
                .text(ShellWord.quoted(commit.id.prefix(7) + ":" + path(of: record.file)))))
    }

    private static func short(_ json: CanonicalJSON) -> String {
        let text = Visible.text(json.text.map { "“\($0)”" } ?? String(decoding: json.bytes, as: UTF8.self))
        return text.count > 60 ? text.prefix(60) + "…" : text
    }

    /// Records of this project that were committed anywhere and lie in no project today: not those that moved with their
    /// folder, whose bytes are there under another path.
    private func removed() async -> [Finding] {
        let prefix = path(of: "")
        let here = Set(project.signOffs.map { path(of: $0.file) })
        var result: [Finding] = []
        for path in log.paths where path.hasSuffix(".json") && !here.contains(path) {
            let removal = log.removals(of: path).first
            // A merge that took the other side leaves no commit that removed it.
            guard let commit = removal ?? log.writers(of: path).first else { continue }
            let bytes = removal == nil ? await log.file(path, in: commit) : await log.file(path, before: commit)
            guard let bytes, !present.contains(Digest.hex(bytes)) else { continue }
            let owner = SignOffJSON.read(bytes)?["project"]?.text
            let isOwn = owner.map { $0 == SignedText.canonical(project.id) } ?? path.hasPrefix(prefix)
            guard isOwn else { continue }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            result.append(removed(path, name, commit))
        }
        return result
    }

    private func removed(_ path: String, _ name: String, _ commit: SignatureLog.Commit) -> Finding {
        Finding(
            TrustRules.removed, at: project.charter.span,
            Phrase(
                Localized(
                    "{0} was committed and is not here any more; {1} touched it last, on {2} ({3})",
                    "{0} 曾经提交，现已不在；{1} 于 {2} 最后改动（{3}）", "{0} 曾經提交，現已不在；{1} 於 {2} 最後變動（{3}）"),
                .text(Visible.text(name)), .text(Visible.text(commit.committer)),
                .text(commit.day?.iso ?? "–"), .text(String(commit.id.prefix(7)))),
            wayOut: Phrase(
                Localized(
                    "bring it back: git log --all -- {0}", "请恢复：git log --all -- {0}", "請恢復：git log --all -- {0}"),
                .text(ShellWord.quoted(path))))
    }
}
