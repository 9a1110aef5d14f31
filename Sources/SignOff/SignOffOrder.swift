import Diagnostics
import ProjectModel

/// Whether the records of each party on each stage follow each other: numbers and versions without a gap, each naming
/// the one that it replaces, none before it in time.
///
/// Where they do not, or where one of them does not hold, nobody can tell what the party decided last. Then none of its
/// records on that stage counts: were a refusal that cannot be verified passed over, an older acceptance would take its
/// place.
struct SignOffOrder {
    /// A party's records on a stage.
    private struct Chain: Hashable {
        let stage: String
        let party: PartyWord
    }

    private let statusDate: CivilDate
    private let order: [Chain]
    /// Of each chain, by version and number.
    private let chains: [Chain: [SignOffRecord]]
    private let stages: [String: [SignOffRecord]]
    /// Files of `signoffs/` of which nobody knows what they say.
    private let unread: [String]
    private let edited: Set<String>

    /// - Parameter edited: files of records that were edited after signing.
    init(_ records: [SignOffRecord], unread: [String], edited: Set<String>, statusDate: CivilDate) {
        self.edited = edited
        self.statusDate = statusDate
        self.unread = unread
        var order: [Chain] = []
        var chains: [Chain: [SignOffRecord]] = [:]
        var stages: [String: [SignOffRecord]] = [:]
        for record in records {
            let chain = Chain(stage: record.stage, party: record.party)
            if chains[chain] == nil { order.append(chain) }
            chains[chain, default: []].append(record)
            stages[record.stage, default: []].append(record)
        }
        self.order = order
        self.chains = chains.mapValues { own in
            own.stablySorted { ($0.version, $0.number) < ($1.version, $1.number) }
        }
        self.stages = stages
    }

    /// What is wrong with the order, and for each record whether its party's records can be relied on.
    func run() -> (findings: [Finding], isSound: (SignOffRecord) -> Bool) {
        var findings: [Finding] = []
        var broken: Set<Chain> = []
        for chain in order {
            let own = chains[chain] ?? []
            let complaints = follow(own) + versions(own)
            if !complaints.isEmpty || own.contains(where: { $0.standing != .holds }) { broken.insert(chain) }
            findings += complaints + own.compactMap(future)
            // A record that was renamed or edited may be another party's.
            for record in own where record.standing != .holds {
                if let named = Self.chain(of: record.file) { broken.insert(named) }
            }
        }
        // What was edited, or cannot be read, may have been any party's last word on any stage.
        let isAllUnclear = !unread.isEmpty || !edited.isEmpty
        let (all, unclear) = (broken, isAllUnclear)
        return (
            findings,
            { record in
                !unclear && !all.contains(Chain(stage: record.stage, party: record.party))
            }
        )
    }

    /// Whose record a file's name says that it is.
    private static func chain(of file: String) -> Chain? {
        guard let parts = SignOffRecord.FileParts(file),
            let party = PartyWord.allCases.first(where: { $0.canonical == parts.party })
        else { return nil }
        return Chain(stage: parts.stage, party: party)
    }

    private func complain(_ record: SignOffRecord, _ key: String, _ message: Phrase) -> Finding {
        Finding(
            SignatureRules.outOfOrder, at: record.span(of: key), message,
            wayOut: Phrase(
                Localized(
                    "bring back what is missing (git log -- signoffs), or take away what should not be there",
                    "请恢复缺失的记录（git log -- signoffs），或移除多余的记录", "請恢復缺少的紀錄（git log -- signoffs），或移除多餘的紀錄")))
    }

    /// Each record against the one before it.
    private func follow(_ own: [SignOffRecord]) -> [Finding] {
        var findings: [Finding] = []
        var before: SignOffRecord?
        for record in own {
            defer { before = record }
            if record.statement.signature != nil { findings += replaced(record, before) }
            let expected = before.map { $0.version == record.version ? $0.number + 1 : 1 } ?? 1
            if record.number != expected {
                findings.append(
                    complain(
                        record, "party",
                        Phrase(
                            Localized(
                                "there is no number {0} of this party before it", "其前没有该方的第 {0} 份记录",
                                "其前沒有該方的第 {0} 份紀錄"),
                            .text("\(max(1, record.number - 1))"))))
            }
            if let before, record.statement.time.instant < before.statement.time.instant {
                findings.append(earlier(record, before))
            }
        }
        return findings
    }

    private func earlier(_ record: SignOffRecord, _ before: SignOffRecord) -> Finding {
        complain(
            record, "date",
            Phrase(
                Localized(
                    "it is dated before {0}, which it follows", "其日期早于在其之前的 {0}", "其日期早於在其之前的 {0}"),
                .text(Visible.text(before.file))))
    }

    private func replaced(_ record: SignOffRecord, _ before: SignOffRecord?) -> [Finding] {
        guard before?.ownDigest != record.statement.supersedes else { return [] }
        let name = Phrase.Argument.text(Visible.text(before?.file ?? ""))
        let message =
            before == nil
            ? Phrase(
                Localized("it replaces a record that is not there", "它所取代的记录不存在", "它所取代的紀錄不存在"))
            : record.statement.supersedes == nil
                ? Phrase(Localized("it does not say that it replaces {0}", "未写明取代 {0}", "未寫明取代 {0}"), name)
                : Phrase(
                    Localized(
                        "{0} is not the record that it replaces, or was edited", "{0} 不是它所取代的记录，或已被修改",
                        "{0} 不是它所取代的紀錄，或已被修改"), name)
        return [complain(record, "supersedes", message)]
    }

    /// Each version against the one before it, whichever party signed that.
    private func versions(_ own: [SignOffRecord]) -> [Finding] {
        own.flatMap { record -> [Finding] in
            guard record.version > 1 else { return [] }
            let before = (stages[record.stage] ?? []).filter { $0.version == record.version - 1 }
            guard !before.isEmpty else {
                return [
                    complain(
                        record, "version",
                        Phrase(
                            Localized(
                                "there is no record of version {0} before it", "其前没有第 {0} 版的记录", "其前沒有第 {0} 版的紀錄"),
                            .text("\(record.version - 1)")))
                ]
            }
            if let late = before.first(where: { record.statement.time.instant < $0.statement.time.instant }) {
                return [earlier(record, late)]
            }
            // A version that changes nothing would only take a refusal out of the way. An issue that a party named as
            // its condition may have changed, which is not part of the content.
            let content = record.statement.content?.without("version").bytes
            let isNew = before.contains {
                $0.statement.content?.without("version").bytes != content || !$0.statement.conditions.isEmpty
            }
            guard isNew else {
                return [
                    complain(
                        record, "version",
                        Phrase(
                            Localized(
                                "it says the same as version {0}, so that it is no new version", "其内容与第 {0} 版相同，不是新版本",
                                "其內容與第 {0} 版相同，不是新版本"), .text("\(record.version - 1)")))
                ]
            }
            return []
        }
    }

    private func future(_ record: SignOffRecord) -> Finding? {
        guard max(record.date, record.signedAt.day) > statusDate else { return nil }
        return Finding(
            SignatureRules.inFuture, at: record.span(of: "date"),
            Phrase(
                Localized(
                    "dated after the status date {0}, so it does not count yet", "日期晚于状态日期 {0}，尚不计入",
                    "日期晚於狀態日期 {0}，尚不計入"), .text(statusDate.iso)))
    }
}
