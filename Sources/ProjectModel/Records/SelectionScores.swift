import Diagnostics

extension Selection {
    /// What a candidate scores by a criterion: the cell in its column; nil where the row has no such column.
    package static func score(of candidate: String, in record: Record) -> CellReading<WrittenNumber>? {
        record.unknownCells.first { $0.heading == candidate }.map { cell in
            NumberReader.read(cell.text.plain, unit: nil, isAmount: false, .standard)
        }
    }
}
