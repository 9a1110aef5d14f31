/// Which criteria stand on which stage's sheet.
package enum SheetCriteria {
    /// The sheet of the whole project, where criteria without a stage stand.
    package static let finalStage = "final"

    /// The criteria of each stage that has any, in the order of the stages; those of the whole project come last.
    package static func all(_ project: Project) -> [(stage: String, record: Record?, criteria: [Record])] {
        var order: [String] = []
        var groups: [String: [Record]] = [:]
        let stages = project.records(Stages.register)
        let records = project.records(Acceptance.register)
        let isAnyRagged = records.contains { $0.isRagged }
        let named = isAnyRagged ? records.flatMap { $0[Acceptance.stage]?.map(\.id) ?? [] } : []
        let known = isAnyRagged ? stages.compactMap { $0.id?.value } + named : []
        for record in records {
            for stage in Self.stages(of: record, among: known) {
                if groups[stage] == nil { order.append(stage) }
                groups[stage, default: []].append(record)
            }
        }
        var positions: [String: Int] = [:]
        for (index, stage) in stages.enumerated() {
            if let id = stage.id?.value, positions[id] == nil { positions[id] = index }
        }
        let position = { (id: String) in positions[id] ?? (id == finalStage ? Int.max : stages.count) }
        return order.stablySorted { position($0) < position($1) }.map { id in
            (id, positions[id].map { stages[$0] }, groups[id] ?? [])
        }
    }

    /// The stages of a criterion. In a row whose cells nobody can tell apart any cell may be the stage; where none is,
    /// the row stands on every sheet, so that no sheet is signed as if it were not there.
    private static func stages(of record: Record, among known: [String]) -> [String] {
        if !record.isRagged { return record[Acceptance.stage]?.map(\.id) ?? [finalStage] }
        let words = Set(record.unknownCells.map(\.text.plain))
        var seen: Set<String> = []
        let unique = known.filter { seen.insert($0).inserted }
        let matches = unique.filter(words.contains)
        return matches.isEmpty ? unique : matches
    }
}
