import Diagnostics

extension Record {
    /// Whether the record is for one's own company only: it says so, or its register is internal and it does not say
    /// that the client may see it.
    ///
    /// - Parameter orUnread: whether a row that nobody can read, or whose word for it cannot be read, counts as well.
    package func isInternal(in internalRegisters: Set<String>, orUnread: Bool = true) -> Bool {
        let isInternalByDefault = internalRegisters.contains(register.key)
        if isRagged { return orUnread || isInternalByDefault }
        guard let slot = register.visibilitySlot, let cell = cells[slot], cell.value != .empty else {
            return isInternalByDefault
        }
        guard case .state(let word) = cell.value else { return orUnread || isInternalByDefault }
        return VisibilityWord(rawValue: word) != .client
    }

    /// The record without columns that no register knows, and without references to records that are not there.
    ///
    /// - Parameters:
    ///   - isThere: whether a reference of a slot leads to something that is shown.
    ///   - hiddenColumns: columns of its own choosing that name something hidden.
    fileprivate func forClient(hiddenColumns: Set<String> = [], _ isThere: (Int, Reference) -> Bool) -> Record {
        let shown = cells.enumerated().map { slot, cell -> Cell? in
            guard let cell, case .references(let references) = cell.value else { return cell }
            let kept = references.filter { isThere(slot, $0) }
            if kept.count == references.count { return cell }
            let words = kept.map { reference in reference.register.map { "\($0):\(reference.id)" } ?? reference.id }
            let text = words.joined(separator: ", ")
            return Cell(
                source: text, text: RichText(plain: text), value: kept.isEmpty ? .empty : .references(kept),
                span: cell.span)
        }
        // Columns of a register that takes columns of one's own choosing are its content.
        let own = unknownCells.filter { !hiddenColumns.contains(HeadingName.normalized($0.heading)) }
        return Record(
            register: register, cells: shown, unknownCells: register.hasValueColumns ? own : [], span: span,
            end: end, notes: notes, isRagged: isRagged)
    }
}

extension Record {
    /// The record without one of its cells.
    fileprivate func without<Value>(_ field: Field<Value>) -> Record {
        let kept = cells.enumerated().map { $0.offset == field.slot ? nil : $0.element }
        return Record(
            register: register, cells: kept, unknownCells: unknownCells, span: span, end: end, notes: notes,
            isRagged: isRagged)
    }
}

extension Project {
    /// The registers of which the client sees nothing but what is marked: what the charter names, and reviews of
    /// people.
    package var internalRegisters: Set<String> {
        Set(internalNames.compactMap { $0.register?.key } + [TeamReviews.register.key])
    }

    /// What the charter calls internal, part by part, each with its register; none where nobody can say what is meant.
    ///
    /// `risks, issues`, `internal: risks, issues` and `risks: internal` say the same.
    package var internalNames: [(written: String, register: Register?)] {
        guard let cell = charter.cell(Charter.visibility), cell.value != .empty else { return [] }
        return cell.text.plain.split { ",，、;；".contains($0) }.map { part in
            let written = part.split(separator: " ").joined(separator: " ")
            let names = part.split { ":：".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
                .filter { name in
                    let word = VisibilityWord.vocabulary.read(name).value
                    return !name.isEmpty && word != VisibilityWord.internal.rawValue
                }
            return (written, names.count == 1 ? register(named: names[0]) : nil)
        }
    }

    /// The register of a name, whether the project has records of it or not.
    package func register(named name: String) -> Register? { registerSet.named(name) ?? registerSet.keyed(name) }

    /// Whether any record is internal.
    package var hasInternalRecords: Bool {
        let internals = internalRegisters
        return registers.contains { content in content.records.contains { $0.isInternal(in: internals) } }
    }

    /// The records of a sheet that both companies sign, and that are marked internal: criteria, signatories, stages
    /// that criteria name, and issues that a condition names.
    package var internalAcceptance: [Record] {
        let internals = internalRegisters
        let issues = ConditionIssues.named(by: records(Acceptance.register), in: self)
        let named = Set(records(Acceptance.register).flatMap { $0[Acceptance.stage]?.map(\.id) ?? [] })
        let stages = records(Stages.register).filter { $0.id.map { named.contains($0.value) } ?? false }
        return (records(Acceptance.register) + records(Signatories.register) + stages + issues).filter {
            !$0.isRagged && $0.isInternal(in: internals)
        }
    }

    package var hasInternalAcceptance: Bool { !internalAcceptance.isEmpty }

    /// The project as the client may see it, before anything is worked out of it.
    ///
    /// Internal records are out, and with them what was written around records, totals, narrative, weekly updates,
    /// columns that no register knows, and files that are none of the tool's.
    package var clientEdition: Project { clientEdition(today: nil) }

    /// The project's client edition, or that of an earlier state by what may be seen today.
    package func clientEdition(today: PastVisibility?) -> Project {
        let internals = internalRegisters
        return edition(hidesColumn: { today?.hidesColumn($0) ?? false }) { record in
            today?.hides(record, internalThen: internals) ?? record.isInternal(in: internals)
        }
    }

    /// The project as a sheet is made of it that both companies sign.
    ///
    /// It is the client's edition, but for rows that nobody can read: left out, they would make a total that looks
    /// complete. They stand on the sheet, and what they belong to is unknown.
    package var sharedEdition: Project {
        let internals = internalRegisters
        return edition { $0.isInternal(in: internals, orUnread: false) }
    }

    private func edition(
        hidesColumn: (String) -> Bool = { _ in false }, _ isHidden: (Record) -> Bool
    ) -> Project {
        var result = self
        result.registers = registers.compactMap { content in
            var shown = RegisterContent(register: content.register)
            shown.span = content.span
            shown.records = content.records.filter { !isHidden($0) }
            return shown.records.isEmpty ? nil : shown
        }
        var ids: [String: Set<String>] = [:]
        for content in result.registers { ids[content.register.key] = Set(content.records.compactMap { $0.id?.value }) }
        var hidden: [String: Set<String>] = [:]
        for content in registers {
            let all = Set(content.records.compactMap { $0.id?.value })
            hidden[content.register.key] = all.subtracting(ids[content.register.key] ?? [])
        }
        func isThere(_ reference: Reference, _ allowed: [String]) -> Bool {
            let keys = reference.register.map { [$0] } ?? (allowed.isEmpty ? Array(hidden.keys) : allowed)
            // What names nothing at all is no secret, and has its finding.
            return keys.contains { ids[$0]?.contains(reference.id) ?? false }
                || !keys.contains { hidden[$0]?.contains(reference.id) ?? false }
        }
        let candidates = records(Candidates.register).filter(isHidden)
        let columns = registers.flatMap(\.records).flatMap(\.unknownCells).map(\.heading).filter(hidesColumn)
        let hiddenColumns = Set((candidates.map(\.title.plain) + columns).map(HeadingName.normalized))
        for index in result.registers.indices {
            let register = result.registers[index].register
            let allowed = Dictionary(
                register.referenceSlots.map { ($0.slot, $0.allowed) }, uniquingKeysWith: { first, _ in first })
            result.registers[index].records = result.registers[index].records.compactMap { record in
                let isShown = { (slot: Int, reference: Reference) in isThere(reference, allowed[slot] ?? []) }
                // A waiver of an internal record would, without its reference, excuse the whole project; a
                // measurement of an internal KPI, or a payment for what is internal, tells of it.
                let lost = register.referenceSlots.contains { slot, _ in
                    guard case .references(let references)? = record.cells[slot]?.value else { return false }
                    let isNeeded = register.fields[slot].isRequired || register === Waivers.register
                    return isNeeded && !references.allSatisfy { isShown(slot, $0) }
                }
                return lost ? nil : record.forClient(hiddenColumns: hiddenColumns, isShown)
            }
        }
        result.registers.removeAll { $0.records.isEmpty }
        result.charter = charter.forClient { isThere($1, []) }.without(Charter.visibility)
        result.updates = []
        result.narratives = []
        result.otherFiles = []
        return result
    }

    /// Of what reading found, the findings that stand in something that this edition shows.
    package func visible(_ findings: [Finding]) -> [Finding] {
        var places: Set<Span> = [name.span]
        for record in [charter] + registers.flatMap(\.records) {
            places.insert(record.span)
            places.insert(record.end)
            for cell in record.cells { if let cell { places.insert(cell.span) } }
        }
        // What is wrong with a signature is both companies' business.
        return findings.filter { finding in
            places.contains(finding.span) || sources.file(of: finding.span)?.name.hasPrefix("signoffs/") ?? false
        }
    }
}
