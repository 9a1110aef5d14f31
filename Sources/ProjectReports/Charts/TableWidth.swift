/// About how much room a table of figures needs, its rows on one line but for what may wrap.
struct TableWidth {
    /// Whether half a desk's page holds it.
    let fitsHalfPage: Bool
    /// Whether half a printed page does, where the type is smaller.
    let fitsHalfSheet: Bool

    init(_ headings: [String], _ rows: [FigureRow]) {
        let width = headings.enumerated().reduce(0.0) { sum, column in
            let words = column.element.split(separator: " ").map { TextWidth.of(String($0), size: 12) }.max() ?? 0
            // The first rows tell; a table of thousands is not measured in full.
            let cells = rows.prefix(40).map { row in
                row.cells.indices.contains(column.offset) ? Self.width(row.cells[column.offset]) : 0
            }
            return sum + max(words, cells.max() ?? 0) + 12
        }
        fitsHalfPage = width <= 490
        fitsHalfSheet = width <= 540
    }

    private static func width(_ cell: FigureCell) -> Double {
        var words = ""
        var isTag = false
        for character in String(decoding: cell.text.bytes, as: UTF8.self) {
            if character == "<" {
                isTag = true
            } else if character == ">" {
                isTag = false
            } else if !isTag {
                words.append(character)
            }
        }
        let mark = cell.mark.map { TextWidth.of($0.words, size: 13.5) + 20 } ?? 0
        let width = TextWidth.of(words, size: 13.5) + mark
        return cell.kind.isEmpty ? min(width, 110) : width
    }
}
