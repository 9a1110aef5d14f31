import Diagnostics
import ProjectModel

/// Which waiver holds for a finding: by its rule, and by the place where it stands.
struct WaiverScopes {
    /// The first waiver of a rule that holds for the whole project.
    private var whole: [String: Int] = [:]
    /// The first waiver of a rule by the record that it names.
    private var records: [String: [ObjectIdentifier: Int]] = [:]
    /// The record that a cell, a row or a missing cell belongs to.
    private var places: [Span: ObjectIdentifier] = [:]
    /// Rows in the order of their files, for places inside a cell.
    private var rows: [(span: Span, record: ObjectIdentifier)] = []

    init(_ waivers: [Record], in project: Project) {
        var named: [String: [Record]] = [:]
        let all = project.registers.flatMap(\.records)
        for record in all { if let id = record.id?.value { named[id, default: []].append(record) } }
        for (index, waiver) in waivers.enumerated() {
            guard let rule = waiver[Waivers.rule]?.plain else { continue }
            guard let references = waiver[Waivers.record], !references.isEmpty else {
                if whole[rule] == nil { whole[rule] = index }
                continue
            }
            for reference in references {
                for record in named[reference.id] ?? []
                where reference.register == nil || reference.register == record.register.key {
                    let key = ObjectIdentifier(record)
                    if records[rule]?[key] == nil { records[rule, default: [:]][key] = index }
                }
            }
        }
        guard !records.isEmpty else { return }
        for record in all {
            let key = ObjectIdentifier(record)
            for span in [record.span, record.end] + record.cells.compactMap({ $0?.span })
                + record.unknownCells.map(\.span)
            {
                if places[span] == nil { places[span] = key }
            }
            rows.append((record.span, key))
        }
        rows.sort { ($0.span.file, $0.span.offset) < ($1.span.file, $1.span.offset) }
    }

    /// The index of the first waiver that excuses a finding; nil for none.
    func waiver(of finding: Finding) -> Int? {
        let rule = finding.rule.name
        let ofRecord = records[rule].flatMap { scopes in record(at: finding.span).flatMap { scopes[$0] } }
        switch (whole[rule], ofRecord) {
        case (let one?, let other?): return min(one, other)
        case (let one?, nil), (nil, let one?): return one
        case (nil, nil): return nil
        }
    }

    private func record(at place: Span) -> ObjectIdentifier? {
        if let exact = places[place] { return exact }
        // The last row that begins at the place or before it.
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            let span = rows[middle].span
            if (span.file, span.offset) <= (place.file, place.offset) { low = middle + 1 } else { high = middle }
        }
        guard low > 0, rows[low - 1].span.file == place.file, place.end <= rows[low - 1].span.end else { return nil }
        return rows[low - 1].record
    }
}
