/// How many characters must be put in, left out or changed to make one name of the other.
/// Only the first 64 characters are compared.
func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars.prefix(64))
    let right = Array(right.unicodeScalars.prefix(64))
    var row = Array(0...right.count)
    for (lineIndex, scalar) in left.enumerated() {
        var diagonal = row[0]
        row[0] = lineIndex + 1
        for column in right.indices {
            let changed = diagonal + (scalar == right[column] ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
        }
    }
    return row[right.count]
}

/// The names as a list to read, the nearest to `sought` first; of many only the nearest twelve.
func namesToChoose(_ names: [String], nearestTo sought: String) -> String {
    let nearest = names.enumerated()
        .map { (distance: editDistance($0.element, sought), order: $0.offset, name: $0.element) }
        .sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }
        .map(\.name)
    let shown = nearest.prefix(12).joined(separator: ", ")
    return nearest.count > 12 ? "\(shown) and \(nearest.count - 12) more" : shown
}
