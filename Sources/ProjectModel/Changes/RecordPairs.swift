/// The records of a register on two dates, each with what it was.
///
/// Records are matched by ID, whose case and order do not matter; those without one by everything they say, then by
/// what makes them what they are (their required words and days), then by their title. What is left came or went.
struct RecordPairs {
    private(set) var kept: [(before: Record, now: Record)] = []
    private(set) var new: [Record] = []
    private(set) var removed: [Record] = []

    init(_ old: [Record], _ now: [Record]) {
        var pairs: [Int: Record] = [:]
        var left = Array(old.indices)
        var open = Array(now.indices)
        func match(_ key: (Record) -> String?, where mayMatch: (Record, Record) -> Bool = { _, _ in true }) {
            var byKey: [String: [Int]] = [:]
            for index in left { if let key = key(old[index]) { byKey[key, default: []].append(index) } }
            guard !byKey.isEmpty else { return }
            var taken: Set<Int> = []
            open.removeAll { index in
                guard let key = key(now[index]), let candidates = byKey[key],
                    let place = candidates.firstIndex(where: { mayMatch(old[$0], now[index]) })
                else { return false }
                byKey[key]?.remove(at: place)
                pairs[index] = old[candidates[place]]
                taken.insert(candidates[place])
                return true
            }
            left.removeAll { taken.contains($0) }
        }
        // Of records that share an ID by mistake, those that say the same belong together.
        let shared = Self.sharedIDs(old).union(Self.sharedIDs(now))
        if !shared.isEmpty {
            match { record in
                guard let id = record.matchingID, shared.contains(id) else { return nil }
                return "\(id) \(record.wholeText)"
            }
        }
        match { $0.matchingID }
        let hasNoID = { (one: Record, other: Record) in one.id == nil || other.id == nil }
        if !left.isEmpty, !open.isEmpty {
            match({ $0.wholeText }, where: hasNoID)
            match({ $0.identifyingText }, where: hasNoID)
            match({ $0.namingText }, where: hasNoID)
        }
        for (index, record) in now.enumerated() {
            if let before = pairs[index] { kept.append((before, record)) } else { new.append(record) }
        }
        removed = left.map { old[$0] }
    }

    private static func sharedIDs(_ records: [Record]) -> Set<String> {
        var seen: Set<String> = []
        var shared: Set<String> = []
        for record in records {
            if let id = record.matchingID, !seen.insert(id).inserted { shared.insert(id) }
        }
        return shared
    }
}

extension Record {
    /// The ID as records of two states are matched by it: without case, full-width letters as half-width ones.
    package var matchingID: String? {
        guard let id = id?.value else { return nil }
        let scalars = id.unicodeScalars.map { scalar -> Unicode.Scalar in
            guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
            return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        }
        return String(String.UnicodeScalarView(scalars)).lowercased()
    }

    /// All that the record says but its ID, in the words of programs.
    fileprivate var wholeText: String {
        var parts: [String] = []
        for (slot, field) in register.fields.enumerated() where slot != register.idSlot {
            if let text = cells[slot]?.canonical(field.type) { parts.append("\(field.key)=\(text.spacedOnce)") }
        }
        for cell in unknownCells where !cell.text.isEmpty { parts.append("\(cell.heading)=\(cell.text.plain)") }
        return parts.joined(separator: "\u{1F}")
    }

    /// The words that name the record, a word of a vocabulary in its canonical form; nil where there are none.
    fileprivate var namingText: String? {
        guard let slot = register.titleSlot, let text = cells[slot]?.canonical(register.fields[slot].type) else {
            return nil
        }
        return text.isEmpty ? nil : text.spacedOnce
    }

    /// What must be there of a record, but for amounts and numbers, which change; nil where none of it is.
    fileprivate var identifyingText: String? {
        var parts: [String] = []
        for (slot, field) in register.fields.enumerated() where field.isRequired && !field.type.isNumeric {
            if let text = cells[slot]?.canonical(field.type) { parts.append("\(field.key)=\(text.spacedOnce)") }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "\u{1F}")
    }
}
