import ProjectModel

/// What became of the records that were to be moved. What is not written counts as none.
struct MigrationCounts {
    let source: DecimalNumber
    let loaded: DecimalNumber
    /// The records of the source that are to be loaded: all but those that were left out on purpose.
    let expected: DecimalNumber
    /// The records of which something is known: loaded, rejected or left out.
    let accounted: DecimalNumber

    /// Nil where the source or what was loaded is not written, or a count cannot be read.
    init?(_ record: Record) {
        guard let source = record[Migration.sourceCount], let loaded = record[Migration.loaded],
            !record.isUnread(Migration.rejected), !record.isUnread(Migration.excluded)
        else { return nil }
        let rejected = record[Migration.rejected] ?? .zero
        let excluded = record[Migration.excluded] ?? .zero
        guard let expected = source.subtracting(excluded),
            let accounted = DecimalNumber.sum([loaded, rejected, excluded])
        else { return nil }
        self.source = source
        self.loaded = loaded
        self.expected = expected
        self.accounted = accounted
    }

    /// Whether every record of the source is accounted for.
    var agree: Bool { source == accounted }
}
