/// Every order in which rows may be written: four rows have twenty-four.
func orders<Element>(of rows: [Element]) -> [[Element]] {
    guard rows.count > 1 else { return [rows] }
    return rows.indices.flatMap { index in
        var rest = rows
        let first = rest.remove(at: index)
        return orders(of: rest).map { [first] + $0 }
    }
}
