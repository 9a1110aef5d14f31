import Diagnostics

/// What was edited between two dates: every record that came or went and every field that has another value, once each.
///
/// It is told of what the files mean, not of how they are written: the order of rows, the notation, the file in which a
/// register stands and the language of its headings make no difference. Weekly updates, narrative and what is written
/// around records are not compared.
package struct ProjectChanges {
    private let old: Project
    private let new: Project
    private let oldScale: RiskScale
    private let newScale: RiskScale

    /// The edits from one state of a project to another, register by register in the order of pages, and by the order
    /// of records as they stand now; what is gone comes after what is there.
    ///
    /// - Parameters:
    ///   - oldScale: the portfolio's scale at that time, by which a risk's former score is told.
    ///   - newScale: that of now.
    package static func between(
        _ old: Project, _ new: Project, oldScale: RiskScale = .standard, newScale: RiskScale = .standard
    ) -> [RecordChange] {
        ProjectChanges(old: old, new: new, oldScale: oldScale, newScale: newScale).all
    }

    /// A project that came, or went: one edit, not one for each of its records.
    package static func whole(_ project: Project, isGone: Bool) -> RecordChange {
        let name = ChangedValue.text(project.name.value.plain)
        return RecordChange(
            kind: isGone ? .removed : .new, register: Charter.register.key, registerTitle: Charter.register.titles,
            id: project.id, title: project.name.value, part: .record, from: isGone ? name : .none,
            to: isGone ? .none : name, record: nil, before: nil)
    }

    private var all: [RecordChange] {
        // What stands in a file that nobody can read has neither come nor gone.
        let (isOldWhole, isNewWhole) = (old.unreadFiles.isEmpty, new.unreadFiles.isEmpty)
        if isOldWhole, isNewWhole { return everything }
        return everything.filter { change in
            switch change.part {
            case .record, .decision: change.kind == .removed ? isNewWhole : isOldWhole
            // Measurements may stand in any file.
            case .value: false
            default: true
            }
        }
    }

    private var everything: [RecordChange] {
        var result = charter
        let measured = MeasurementChanges(new)
        let measuredBefore = MeasurementChanges(old)
        for register in registers {
            if register.key == Measurements.register.key {
                result += changes(measuredBefore.others, measured.others)
                continue
            }
            let pairs = RecordPairs(records(old, register.key), records(new, register.key))
            for (before, now) in pairs.kept { result += fields(before, now) + noted(before, now) }
            if register === KPIs.register {
                for (before, now) in pairs.kept {
                    result += measured.changes(of: now, before: before, since: measuredBefore)
                }
            }
            result += pairs.new.map { whole($0, .new) } + pairs.removed.map { whole($0, .removed) }
        }
        return result + signOffs
    }

    /// Registers of either state, those of now first. A portfolio's own registers are known by their key.
    private var registers: [Register] {
        var keys: Set<String> = []
        return (new.registers + old.registers).map(\.register).filter { keys.insert($0.key).inserted }
    }

    private func records(_ project: Project, _ key: String) -> [Record] {
        project.registers.first { $0.register.key == key }?.records ?? []
    }

    private func changes(_ old: [Record], _ new: [Record]) -> [RecordChange] {
        let pairs = RecordPairs(old, new)
        return pairs.kept.flatMap { fields($0.before, $0.now) + noted($0.before, $0.now) }
            + pairs.new.map { whole($0, .new) } + pairs.removed.map { whole($0, .removed) }
    }

    // MARK: Charter and sign-offs

    private var charter: [RecordChange] {
        var result: [RecordChange] = []
        if old.name.value.plain.spacedOnce != new.name.value.plain.spacedOnce {
            result.append(
                change(
                    .changed, .name, from: .text(old.name.value.plain), to: .text(new.name.value.plain),
                    old.charter, new.charter))
        }
        return result + fields(old.charter, new.charter)
    }

    private static let signOffTitle = Localized("Sign-offs", "签署", "簽署")

    /// A sign-off is never edited: a record that came is new, and a refusal is for the worse.
    private var signOffs: [RecordChange] {
        func key(_ record: SignOffRecord) -> String {
            "\(record.stage).v\(record.version).\(record.party.canonical)"
                + (record.number > 1 ? ".\(record.number)" : "")
        }
        func change(_ record: SignOffRecord, _ kind: RecordChange.Kind, isGone: Bool) -> RecordChange {
            let decision = ChangedValue.text(record.decision.rawValue)
            return RecordChange(
                kind: kind, register: "signoffs", registerTitle: Self.signOffTitle, id: key(record),
                title: RichText(plain: record.name), part: .decision, from: isGone ? decision : .none,
                to: isGone ? .none : decision, record: nil, before: nil)
        }
        // A record that does not hold says nothing; where nobody has looked, it says what it says.
        var left = old.signOffs.filter { $0.standing == .holds || $0.standing == .unchecked }
        var result: [RecordChange] = []
        for record in new.signOffs where record.standing == .holds || record.standing == .unchecked {
            let same = left.firstIndex {
                key($0) == key(record) && $0.json.isSame(as: record.json)
            }
            if let same {
                left.remove(at: same)
            } else {
                result.append(change(record, record.decision == .reject ? .worse : .new, isGone: false))
            }
        }
        return result + left.map { change($0, .removed, isGone: true) }
    }

    // MARK: Records

    private func whole(_ record: Record, _ kind: RecordChange.Kind) -> RecordChange {
        let title = record.title.isEmpty ? ChangedValue.none : .text(record.title.plain)
        return change(
            kind, .record, from: kind == .removed ? title : .none, to: kind == .removed ? .none : title,
            kind == .removed ? record : nil, kind == .removed ? nil : record)
    }

    private func change(
        _ kind: RecordChange.Kind, _ part: RecordChange.Part, from: ChangedValue, to: ChangedValue,
        _ before: Record?, _ now: Record?
    ) -> RecordChange {
        let register = now?.register ?? before?.register
        let isCharter = register === Charter.register
        let id = isCharter ? new.id : now?.id?.value ?? before?.id?.value
        return RecordChange(
            kind: kind, register: register?.key ?? "", registerTitle: register?.titles ?? Localized(same: ""),
            id: id, title: isCharter ? new.name.value : now?.title ?? before?.title ?? RichText(plain: ""),
            part: part, from: from, to: to, record: now, before: before)
    }

    private func fields(_ before: Record, _ now: Record) -> [RecordChange] {
        // What stands in a row that nobody can read says nothing of its fields.
        if before.isRagged || now.isRagged { return ragged(before, now) }
        var result: [RecordChange] = []
        var keys: Set<String> = []
        for field in now.register.fields + before.register.fields where keys.insert(field.key).inserted {
            let old = cell(before, field.key)
            let new = cell(now, field.key)
            guard !Cell.saySame(old, new) else { continue }
            result.append(
                change(
                    FieldChange.kind(field, old, new, before: before, now: now), .field(field),
                    from: value(old, field), to: value(new, field), before, now))
        }
        return scored(result, before, now) + columns(before, now)
    }

    private func cell(_ record: Record, _ key: String) -> Cell? {
        record.register.slot(key: key).flatMap { record.cells[$0] }
    }

    private func value(_ cell: Cell?, _ field: FieldDeclaration) -> ChangedValue {
        guard let cell, !cell.isEmpty else { return .none }
        return .cell(cell, field.type)
    }

    /// Probability and impact become the score, where that moves; a different mix of the same score stays as it is.
    private func scored(_ changes: [RecordChange], _ before: Record, _ now: Record) -> [RecordChange] {
        guard now.register === Risks.register else { return changes }
        func isPart(_ change: RecordChange) -> Bool {
            change.fieldKey == "probability" || change.fieldKey == "impact"
        }
        guard changes.contains(where: isPart) else { return changes }
        let (old, new) = (oldScale.inherent(before)?.score, newScale.inherent(now)?.score)
        guard old != new else {
            return changes
        }
        var kind = RecordChange.Kind.changed
        if let old, let new { kind = (new > old) != Risks.isOpportunity(now) ? .worse : .better }
        let score = change(
            kind, .score, from: old.map { .score($0) } ?? .none, to: new.map { .score($0) } ?? .none, before, now)
        return [score] + changes.filter { !isPart($0) }
    }

    private func columns(_ before: Record, _ now: Record) -> [RecordChange] {
        func cells(_ record: Record) -> [(name: String, heading: String, text: String)] {
            record.unknownCells.map {
                (HeadingName.normalized($0.heading), $0.heading, $0.text.plain.spacedOnce)
            }.filter { !$0.text.isEmpty }
        }
        let old = cells(before)
        let new = cells(now)
        let edited = new.compactMap { cell -> RecordChange? in
            let was = old.first { $0.name == cell.name }?.text
            guard was != cell.text else { return nil }
            return change(
                .changed, .column(cell.heading), from: was.map { .text($0) } ?? .none, to: .text(cell.text), before, now
            )
        }
        let gone = old.filter { cell in !new.contains { $0.name == cell.name } }.map { cell in
            change(.changed, .column(cell.heading), from: .text(cell.text), to: .none, before, now)
        }
        return edited + gone
    }

    private func noted(_ before: Record, _ now: Record) -> [RecordChange] {
        let (old, new) = (before.notes?.plain.spacedOnce ?? "", now.notes?.plain.spacedOnce ?? "")
        guard old != new else { return [] }
        return [
            change(
                .changed, .notes, from: old.isEmpty ? .none : .text(old), to: new.isEmpty ? .none : .text(new),
                before, now)
        ]
    }

    private func ragged(_ before: Record, _ now: Record) -> [RecordChange] {
        func text(_ record: Record) -> String {
            (record.cells.compactMap { $0?.text.plain } + record.unknownCells.map(\.text.plain))
                .filter { !$0.isEmpty }.joined(separator: " | ")
        }
        let (old, new) = (text(before), text(now))
        guard before.isRagged != now.isRagged || old != new else { return [] }
        return [change(.changed, .notes, from: .text(old), to: .text(new), before, now)]
    }
}
