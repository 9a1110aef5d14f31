import Diagnostics

extension Record {
    /// Whether the record is for one's own company only: it says so, its word cannot be read, or its register is
    /// internal and it does not say that the client may see it.
    package func isInternal(in internalRegisters: Set<String>) -> Bool {
        let isInternalByDefault = internalRegisters.contains(register.key)
        guard let slot = register.visibilitySlot, let cell = cells[slot], !cell.isEmpty else {
            return isInternalByDefault || isRagged
        }
        guard case .state(let word) = cell.value else { return true }
        return VisibilityWord(rawValue: word) != .client
    }

    /// The record without columns that no register knows, and without references to records that are not there.
    fileprivate func forClient(_ isThere: (Reference) -> Bool) -> Record {
        let shown = cells.map { cell -> Cell? in
            guard let cell, case .references(let references) = cell.value else { return cell }
            let kept = references.filter(isThere)
            if kept.count == references.count { return cell }
            let words = kept.map { reference in reference.register.map { "\($0):\(reference.id)" } ?? reference.id }
            let text = words.joined(separator: ", ")
            return Cell(
                source: text, text: RichText(plain: text), value: kept.isEmpty ? .empty : .references(kept),
                span: cell.span)
        }
        // Columns of a register that takes columns of one's own choosing are its content.
        return Record(
            register: register, cells: shown, unknownCells: register.hasValueColumns ? unknownCells : [], span: span,
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
        Set(registersNamedInternal.compactMap { register(named: $0)?.key } + [TeamReviews.register.key])
    }

    /// The names of registers that the charter calls internal, as written.
    package var registersNamedInternal: [String] {
        let words = (charter[Charter.visibility]?.plain ?? "").split { ",，、;；".contains($0) }
        return words.compactMap { word in
            // `internal: risks, issues` and `risks, issues` say the same.
            let name = word.split { ":：".contains($0) }.last.map(String.init) ?? ""
            let trimmed = name.split(separator: " ").joined(separator: " ")
            let isWord = VisibilityWord.vocabulary.read(trimmed).value != nil
            return trimmed.isEmpty || isWord ? nil : trimmed
        }
    }

    /// The register of a name, whether the project has records of it or not.
    package func register(named name: String) -> Register? {
        let known = RegisterSet.builtIn
        if let register = known.named(name) ?? known.keyed(name) { return register }
        return registers.map(\.register).first { register in
            ([register.key] + register.titles.all).contains {
                HeadingName.normalized($0) == HeadingName.normalized(name)
            }
        }
    }

    /// Whether any record is internal.
    package var hasInternalRecords: Bool {
        let internals = internalRegisters
        return registers.contains { content in content.records.contains { $0.isInternal(in: internals) } }
    }

    /// The records of a sheet that both companies sign, and that are marked internal: criteria, signatories, and
    /// issues that a condition names.
    package var internalAcceptance: [Record] {
        let internals = internalRegisters
        let issues = ConditionIssues.named(by: records(Acceptance.register), in: self)
        return (records(Acceptance.register) + records(Signatories.register) + issues).filter {
            !$0.isRagged && $0.isInternal(in: internals)
        }
    }

    package var hasInternalAcceptance: Bool { !internalAcceptance.isEmpty }

    /// The project as the client may see it, before anything is worked out of it.
    ///
    /// Internal records are out, and with them what was written around records, totals, narrative, weekly updates,
    /// columns that no register knows, and files that are none of the tool's.
    package var clientEdition: Project {
        let internals = internalRegisters
        var result = self
        result.registers = registers.compactMap { content in
            var shown = RegisterContent(register: content.register)
            shown.span = content.span
            shown.records = content.records.filter { !$0.isInternal(in: internals) }
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
        for index in result.registers.indices {
            let register = result.registers[index].register
            let allowed = register.referenceSlots.flatMap(\.allowed)
            let isAny = register.referenceSlots.contains { $0.allowed.isEmpty }
            result.registers[index].records = result.registers[index].records.compactMap { record in
                // A waiver of an internal record would, without its reference, excuse the whole project.
                if register === Waivers.register, let references = record[Waivers.record],
                    !references.allSatisfy({ isThere($0, []) })
                {
                    return nil
                }
                return record.forClient { isThere($0, isAny ? [] : allowed) }
            }
        }
        result.charter = charter.forClient { isThere($0, []) }.without(Charter.visibility)
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
        return findings.filter { places.contains($0.span) }
    }
}
