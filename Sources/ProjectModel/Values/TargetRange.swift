/// What a measured value is held against: a target or a threshold of a KPI.
package struct TargetRange: Sendable, Hashable {
    /// How the bounds are meant.
    package enum Relation: Sendable, Hashable, CaseIterable {
        /// A bare number: the KPI's direction says which side of it is good. Both bounds are that number.
        case plain
        /// `≥ 95`: `lower` is good.
        case atLeast
        /// `> 95`: only above `lower` is good.
        case above
        /// `≤ 2`: `upper` is good.
        case atMost
        /// `< 2`: only below `upper` is good.
        case below
        /// `90–110`: both bounds are good.
        case between
    }

    /// The smallest value; nil where there is no bound below.
    package let lower: DecimalNumber?
    /// The largest value; nil where there is no bound above.
    package let upper: DecimalNumber?
    /// How the bounds are meant, and whether they themselves are good.
    package let relation: Relation
    /// The unit as written (`%`, `h`, `/5`); the bounds are in it. Nil where the cell gives none.
    package let unit: String?
    /// Whether the cell's own unit differs from its heading's.
    package let differsFromHeading: Bool

    /// A range whose bounds fit its relation, as the reader makes them.
    package init(
        lower: DecimalNumber?, upper: DecimalNumber?, relation: Relation, unit: String? = nil,
        differsFromHeading: Bool = false
    ) {
        self.lower = lower
        self.upper = upper
        self.relation = relation
        self.unit = unit
        self.differsFromHeading = differsFromHeading
    }
}
