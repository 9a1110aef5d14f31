import Diagnostics
import ProjectModel

/// Whether what was loaded is what was there, object by object: source = loaded + rejected + excluded, and the sums.
package struct MigrationAssessment: Sendable {
    package let record: Record
    /// Source − excluded: what ought to arrive.
    package let expected: DecimalNumber?
    /// Loaded / expected; nil before loading, and where a count is missing.
    package let rate: Rational?
    /// Whether counts add up; nil where there is nothing to add.
    package let isBalanced: Bool?
    /// Target sum − source sum.
    package let sumDifference: DecimalNumber?
    /// Whether rate and sums keep the tolerance; nil where nothing was loaded yet.
    package let isWithinTolerance: Bool?

    init(_ record: Record) {
        self.record = record
        let source = record[Migration.sourceCount]
        let loaded = record[Migration.loaded]
        let isUnread = [Migration.rejected, Migration.excluded].contains { record.isUnread($0) }
        let rejected = record[Migration.rejected] ?? .zero
        let excluded = record[Migration.excluded] ?? .zero
        // More left out than there was is a mistake in one of the two, and no rate.
        let expected = (isUnread ? nil : source.flatMap { $0.subtracting(excluded) }).flatMap {
            $0.isNegative ? nil : $0
        }
        self.expected = expected
        rate = expected.flatMap { expected in loaded.flatMap { Rational($0) / Rational(expected) } }
        if let source, let loaded, !isUnread {
            isBalanced = DecimalNumber.sum([loaded, rejected, excluded]) == source
        } else {
            isBalanced = nil
        }
        let sums = record[Migration.targetSum].flatMap { target in
            record[Migration.sourceSum].flatMap { target.subtracting($0) }
        }
        sumDifference = sums
        let tolerance = Rational(record[Migration.tolerance] ?? .zero)
        let isSumUnread = record.isUnread(Migration.sourceSum) || record.isUnread(Migration.targetSum)
        if let expected, let loaded, !record.isUnread(Migration.tolerance), !isSumUnread {
            let difference = Rational(loaded) - Rational(expected)
            let countFits = (difference.isNegative ? -difference : difference) <= tolerance * Rational(expected)
            let sumFits =
                sums.map { difference in
                    Rational(difference.magnitude) <= tolerance
                        * Rational((record[Migration.sourceSum] ?? .zero).magnitude)
                } ?? true
            isWithinTolerance = countFits && sumFits
        } else {
            isWithinTolerance = nil
        }
    }

    static func all(_ project: Project) -> [MigrationAssessment] {
        project.records(Migration.register).filter { !$0.isRagged }.map { MigrationAssessment($0) }
    }
}
