import Diagnostics
import ProjectModel

/// Whether the records of each stage follow each other: numbers and versions without a gap, each naming the one that it
/// replaces, none before it in time, and one set of frozen facts for each version.
struct SignOffOrder {
    /// Of all stages, whatever their standing: a record that does not hold was there all the same.
    let records: [SignOffRecord]
    let statusDate: CivilDate

    var findings: [Finding] {
        var stages: [String] = []
        for record in records where !stages.contains(record.stage) { stages.append(record.stage) }
        return stages.flatMap { stage -> [Finding] in
            let own = records.filter { $0.stage == stage }
            return own.flatMap { chain($0, in: own) + gap($0, in: own) + earlier($0, in: own) + future($0) }
                + facts(own)
        }
    }

    /// The party's record before one.
    private func predecessor(of record: SignOffRecord, in own: [SignOffRecord]) -> SignOffRecord? {
        own.filter {
            $0.party == record.party && ($0.version, $0.number) < (record.version, record.number)
        }.max { ($0.version, $0.number) < ($1.version, $1.number) }
    }

    private func complain(_ record: SignOffRecord, _ key: String, _ message: Phrase) -> Finding {
        Finding(
            SignatureRules.outOfOrder, at: record.span(of: key), message,
            wayOut: Phrase(
                Localized(
                    "bring back the record that is missing: git log -- signoffs", "请恢复缺失的记录：git log -- signoffs",
                    "請恢復缺少的紀錄：git log -- signoffs")))
    }

    private func chain(_ record: SignOffRecord, in own: [SignOffRecord]) -> [Finding] {
        guard record.statement.signature != nil else { return [] }
        let before = predecessor(of: record, in: own)
        guard before?.ownDigest != record.statement.supersedes else { return [] }
        let name = Phrase.Argument.text(Visible.text(before?.file ?? ""))
        if before == nil {
            return [
                complain(
                    record, "supersedes",
                    Phrase(
                        Localized(
                            "it replaces a record that is not there", "它所取代的记录不存在", "它所取代的紀錄不存在")))
            ]
        }
        return [
            complain(
                record, "supersedes",
                record.statement.supersedes == nil
                    ? Phrase(
                        Localized("it does not say that it replaces {0}", "未写明取代 {0}", "未寫明取代 {0}"), name)
                    : Phrase(
                        Localized(
                            "{0} is not the record that it replaces, or was edited", "{0} 不是它所取代的记录，或已被修改",
                            "{0} 不是它所取代的紀錄，或已被修改"), name))
        ]
    }

    private func gap(_ record: SignOffRecord, in own: [SignOffRecord]) -> [Finding] {
        var findings: [Finding] = []
        if record.number > 1,
            !own.contains(where: {
                $0.party == record.party && $0.version == record.version && $0.number == record.number - 1
            })
        {
            findings.append(
                complain(
                    record, "party",
                    Phrase(
                        Localized(
                            "there is no number {0} of this party before it", "其前没有该方的第 {0} 份记录", "其前沒有該方的第 {0} 份紀錄"),
                        .text("\(record.number - 1)"))))
        }
        if record.version > 1, !own.contains(where: { $0.version == record.version - 1 }) {
            findings.append(
                complain(
                    record, "version",
                    Phrase(
                        Localized(
                            "there is no record of version {0} before it", "其前没有第 {0} 版的记录", "其前沒有第 {0} 版的紀錄"),
                        .text("\(record.version - 1)"))))
        }
        return findings
    }

    private func earlier(_ record: SignOffRecord, in own: [SignOffRecord]) -> [Finding] {
        let before = own.filter {
            $0.version < record.version
                || $0.version == record.version && $0.party == record.party && $0.number < record.number
        }
        guard let late = before.first(where: { record.statement.time.instant < $0.statement.time.instant }) else {
            return []
        }
        return [
            complain(
                record, "date",
                Phrase(
                    Localized(
                        "it is dated before {0}, which it follows", "其日期早于在其之前的 {0}", "其日期早於在其之前的 {0}"),
                    .text(Visible.text(late.file))))
        ]
    }

    private func future(_ record: SignOffRecord) -> [Finding] {
        guard record.date > statusDate else { return [] }
        return [
            Finding(
                SignatureRules.inFuture, at: record.span(of: "date"),
                Phrase(
                    Localized(
                        "dated after the status date {0}, so it does not count yet", "日期晚于状态日期 {0}，尚不计入",
                        "日期晚於狀態日期 {0}，尚不計入"), .text(statusDate.iso)))
        ]
    }

    private func facts(_ own: [SignOffRecord]) -> [Finding] {
        var first: [Int: SignOffRecord] = [:]
        var findings: [Finding] = []
        let holding = own.filter { $0.standing == .holds }.stablySorted {
            $0.statement.time.instant < $1.statement.time.instant
        }
        for record in holding {
            guard let known = first[record.version] else {
                first[record.version] = record
                continue
            }
            // What was signed as another content was another sheet, whose change has its own finding.
            guard known.statement.digest == record.statement.digest, known.statement.facts != record.statement.facts
            else { continue }
            findings.append(
                Finding(
                    SignatureRules.factsDiffer, at: record.span(of: "facts"),
                    Phrase(
                        Localized(
                            "the facts are not those that {0} signed first", "事实与 {0} 先签署的不同", "事實與 {0} 先簽署的不同"),
                        .text(Visible.text(known.file))),
                    wayOut: Phrase(
                        Localized(
                            "sign again, with the facts of the first record", "请按首份记录的事实重新签署", "請按首份紀錄的事實重新簽署"))))
        }
        return findings
    }
}
