import ProjectModel

/// The words that make a row a check of the rows above it.
enum TotalWords {
    /// Whether an ID or the first text of a row says that it is a total: `Total`, `Sub-total:`, `合 计`, `合计（元）`.
    ///
    /// A row that is taken for a total by mistake is shown and held against the sum; one that is taken for a record
    /// doubles every figure. So spaces, hyphens, a colon and what stands in brackets behind the word do not matter.
    static func isTotal(_ text: String) -> Bool {
        guard text.utf8.count <= 64 else { return false }
        var word = ""
        for character in text.lowercased() {
            if "（(［[".contains(character) { break }
            if character.isWhitespace || "-‐–:：*_".contains(character) { continue }
            word.append(character)
        }
        return words.contains(word)
    }

    private static let words: Set<String> = [
        "total", "totals", "subtotal", "subtotals", "grandtotal", "sum", "sumtotal", "合计", "小计", "总计", "共计",
        "总和", "合計", "小計", "總計", "共計", "總和",
    ]
}
