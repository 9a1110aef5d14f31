import Diagnostics
import ProjectModel

/// A point of the time axis with its cumulative values.
package struct EarnedValuePeriod: Sendable {
    package let label: String
    /// The last day; nil for numbered periods.
    package let end: CivilDate?
    package let planned: Rational?
    package let earned: Rational?
    package let actual: Rational?
    /// The row that it comes from.
    package let span: Span
}
