/// A rectangle of a picture.
struct Box {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ other: Box) -> Bool {
        other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
    }
}

/// A straight piece of a line.
struct Segment {
    let x0: Double
    let y0: Double
    let x1: Double
    let y1: Double

    /// Whether any of it lies in a box (Liang and Barsky's clipping).
    func crosses(_ box: Box) -> Bool {
        if max(x0, x1) < box.left || min(x0, x1) > box.right { return false }
        if max(y0, y1) < box.top || min(y0, y1) > box.bottom { return false }
        var enter = 0.0
        var leave = 1.0
        for (delta, low, high) in [
            (x1 - x0, box.left - x0, box.right - x0), (y1 - y0, box.top - y0, box.bottom - y0),
        ] where delta != 0 {
            enter = max(enter, min(low / delta, high / delta))
            leave = min(leave, max(low / delta, high / delta))
        }
        return enter <= leave
    }
}

/// Finds room for words beside a point, clear of other words and, as far as can be, of lines.
struct LabelPlacement {
    let bounds: Box
    var lines: [Segment] = []
    private(set) var taken: [Box] = []

    init(bounds: Box) { self.bounds = bounds }

    mutating func take(_ box: Box) { taken.append(box) }

    /// The box for words of a size near a point, which is then taken; nil when there is no room at all.
    ///
    /// Words lean upwards (-1), downwards (1) or neither way (0): away from another point that is near.
    mutating func place(width: Double, height: Double, x: Double, y: Double, lean: Double = 0) -> Box? {
        var best: Box?
        var bestCost = Double.infinity
        for (drop, dropCost) in Self.drops {
            for (side, sideCost) in Self.sides {
                // Straight above or below the point the words must clear the mark that stands there.
                if side == 0 && abs(drop) < 13 { continue }
                var cost = dropCost + sideCost + (drop * lean < 0 ? 8 : 0)
                if cost >= bestCost { continue }
                let left = side == 0 ? x - width / 2 : side > 0 ? x + 8 : x - 8 - width
                let box = Box(
                    left: left, top: y + drop - height / 2, right: left + width, bottom: y + drop + height / 2)
                guard bounds.holds(box), !taken.contains(where: box.overlaps) else { continue }
                for line in lines where line.crosses(box) {
                    cost += 12
                    if cost >= bestCost { break }
                }
                if cost < bestCost { (best, bestCost) = (box, cost) }
            }
        }
        if let best { taken.append(best) }
        return best
    }

    /// To the right is where a reader looks first, then above to the left, then straight above.
    private static let sides: [(side: Double, cost: Double)] = [(1, 0), (-1, 2), (0, 3)]

    /// How far below the point the middle of the words may lie, near ones first, and what that costs.
    private static let drops: [(drop: Double, cost: Double)] = {
        let distances: [Double] = [8, 12, 16, 20, 26, 32, 40, 50, 62, 76, 92, 110, 130, 150, 170, 190, 210, 230]
        var drops: [(drop: Double, cost: Double)] = [(0, 0)]
        for distance in distances {
            drops.append((distance, distance / 3))
            drops.append((-distance, distance / 3))
        }
        return drops
    }()
}

/// Spreads words down a column so that none touch, each as near to where it belongs as can be.
enum LabelColumn {
    /// The middles, in the order given; `wanted` need not be sorted.
    static func spread(_ wanted: [Double], height: Double, top: Double, bottom: Double) -> [Double] {
        /// Words that touch and so move together, around the middle of where they belong.
        struct Cluster {
            var members: [Int]
            var middle: Double
        }
        func size(_ cluster: Cluster) -> Double { Double(cluster.members.count) * height }
        func limited(_ cluster: Cluster) -> Cluster {
            var moved = cluster
            moved.middle = max(min(moved.middle, bottom - size(cluster) / 2), top + size(cluster) / 2)
            return moved
        }
        var clusters: [Cluster] = []
        for index in wanted.indices.sorted(by: { (wanted[$0], $0) < (wanted[$1], $1) }) {
            var cluster = limited(Cluster(members: [index], middle: wanted[index]))
            while let above = clusters.last, above.middle + size(above) / 2 > cluster.middle - size(cluster) / 2 {
                clusters.removeLast()
                cluster.members = above.members + cluster.members
                cluster.middle = cluster.members.reduce(0) { $0 + wanted[$1] } / Double(cluster.members.count)
                cluster = limited(cluster)
            }
            clusters.append(cluster)
        }
        var places = wanted
        for cluster in clusters {
            for (order, index) in cluster.members.enumerated() {
                places[index] = cluster.middle - size(cluster) / 2 + (Double(order) + 0.5) * height
            }
        }
        return places
    }
}
