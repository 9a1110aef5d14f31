/// A date as a plan gives it: a day, or a stretch of days that is all one knows yet.
package struct PlanDate: Sendable, Hashable {
    /// How closely the date is known.
    package enum Precision: Sendable, Hashable, CaseIterable {
        /// One of these, whole; weeks run from Monday to Sunday.
        case day, week, month, quarter
        /// Several quarters of one year.
        case quarters
        /// The whole year.
        case year
    }

    /// The first day it may mean.
    package let first: CivilDate
    /// The last day it may mean; the same as `first` for a day.
    package let last: CivilDate
    /// How closely the date is known.
    package let precision: Precision

    /// A stretch of days, both ends belonging to it.
    package init(first: CivilDate, last: CivilDate, precision: Precision) {
        self.first = first
        self.last = last
        self.precision = precision
    }

    /// One day.
    package init(_ day: CivilDate) {
        self.init(first: day, last: day, precision: .day)
    }

    /// Whether it is a stretch of days rather than one.
    package var isCoarse: Bool { precision != .day }
}
