/// "Did you mean": the word that takes the fewest edits.
package enum Nearest {
    /// Nil when nothing is near: more than a third of the word would have to change.
    package static func match(for word: String, among candidates: [String]) -> String? {
        let target = Array(HeadingName.normalized(word).unicodeScalars)
        guard !target.isEmpty, target.count <= 64 else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let other = Array(HeadingName.normalized(candidate).unicodeScalars)
            let limit = max(1, max(target.count, other.count) / 3)
            guard abs(other.count - target.count) <= limit, other.count > 1 || target.count == 1 else { continue }
            let distance = edits(target, other)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Optimal string alignment: insertion, deletion, substitution, and two neighbours changing places.
    private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
