/// How a cell says that its value is not known yet.
enum OpenWords {
    private static let words = WordIndex(
        [
            "tbd", "tbc", "to be determined", "to be confirmed", "待定", "待确认", "待確認", "未定", "-", "–", "—",
            // A Chinese keyboard types the long dash as two.
            "——",
        ].map { ($0, 0) })

    static func contains(_ text: CellText) -> Bool { words.value(text) != nil }

    /// The reading of a text that has no value, or nil where it has to be read.
    static func reading<Value>(_ text: CellText) -> CellReading<Value>? {
        text.isEmpty ? .empty : contains(text) ? .open : nil
    }
}
