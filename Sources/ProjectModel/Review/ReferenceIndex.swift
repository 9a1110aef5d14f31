/// Which IDs each register has, and what the references of a project name.
package struct ReferenceIndex: Sendable {
    private var ids: [String: Set<String>] = [:]
    /// The registers that the project has, for a field that may name a record of any.
    private let keys: [String]

    package init(_ project: Project) {
        keys = project.registers.map(\.register.key)
        for content in project.registers {
            ids[content.register.key] = Set(content.records.compactMap { $0.id?.value })
        }
    }

    /// The registers, of those that a field allows, that have a record of the ID.
    package func registers(of reference: Reference, allowed: [String]) -> [String] {
        if let register = reference.register { return has(reference.id, in: register) ? [register] : [] }
        let candidates = allowed.isEmpty ? keys : allowed
        return candidates.filter { has(reference.id, in: $0) }
    }

    private func has(_ id: String, in register: String) -> Bool {
        // The whole project is a stage of its own on the final sheet.
        if register == Stages.register.key, id == "final" { return true }
        return ids[register]?.contains(id) ?? false
    }

    /// IDs that a reference may have meant.
    package func candidates(allowed: [String]) -> [String] {
        var seen: Set<String> = []
        return (allowed.isEmpty ? keys : allowed).flatMap { key in
            (ids[key] ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }.filter { seen.insert($0).inserted }
    }

    /// Every reference of a project with the registers that its field allows.
    package static func references(in project: Project) -> [(reference: Reference, allowed: [String])] {
        project.registers.flatMap(\.records).reduce(into: references(of: project.charter)) { result, record in
            result += references(of: record)
        }
    }

    /// The references of one record.
    package static func references(of record: Record) -> [(reference: Reference, allowed: [String])] {
        record.register.referenceSlots.flatMap { slot, allowed -> [(Reference, [String])] in
            guard case .references(let references)? = record.cells[slot]?.value else { return [] }
            return references.map { ($0, allowed) }
        }
    }
}
