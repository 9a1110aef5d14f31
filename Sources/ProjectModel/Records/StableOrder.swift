extension Sequence {
    /// Sorted so that equals keep the order in which they were written; the standard library's sort does not promise
    /// that.
    package func stablySorted(by precedes: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { left, right in
            if precedes(left.element, right.element) { return true }
            return !precedes(right.element, left.element) && left.offset < right.offset
        }.map(\.element)
    }
}
