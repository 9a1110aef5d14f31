import Diagnostics

extension Selection {
    /// The candidates that the columns name, in the order in which they first occur. A column without a heading is
    /// nobody's.
    package static func candidates(_ criteria: [Record]) -> [String] {
        var seen: Set<String> = []
        return criteria.flatMap(\.unknownCells).map(\.heading).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// What a cell under a candidate's name says; nil where it is empty or no number.
    package static func score(_ cell: Record.UnknownCell) -> DecimalNumber? {
        NumberReader.read(cell.text.plain, unit: nil, isAmount: false, .standard).value?.value
    }
}
