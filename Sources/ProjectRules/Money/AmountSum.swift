import ProjectModel

/// A field of several records added up.
enum AmountSum {
    /// A cell that is left empty adds nothing. Nil where one is open or could not be read: a sum without it would be
    /// a wrong one.
    static func of(_ field: Field<DecimalNumber>, in records: [Record]) -> DecimalNumber? {
        var values: [DecimalNumber] = []
        for record in records {
            if let value = record[field] {
                values.append(value)
            } else if record.isUnread(field) || record.cell(field)?.value == .open {
                return nil
            }
        }
        return DecimalNumber.sum(values)
    }
}
