import Testing

@testable import ProjectModel

/// A reading in one word, so that tables of examples stay readable.
func summary<Value>(_ reading: CellReading<Value>, _ describe: (Value) -> String) -> String {
    switch reading {
    case .empty: "empty"
    case .open: "open"
    case .value(let value): describe(value)
    case .fault(let fault): "fault: \(fault.kind)"
    }
}

extension PlanDate {
    var described: String { isCoarse ? "\(first.iso)..\(last.iso) \(precision)" : first.iso }
}

extension WrittenNumber {
    /// `1200000 CNY h (converted from EUR) (differs)`
    var described: String {
        [
            value.plain, currency, unit, convertedFrom.map { "(from \($0))" }, differsFromHeading ? "(differs)" : nil,
        ].compactMap { $0 }.joined(separator: " ")
    }
}

extension TargetRange {
    var described: String {
        [
            lower?.plain ?? "…", upper?.plain ?? "…", "\(relation)", unit, differsFromHeading ? "(differs)" : nil,
        ].compactMap { $0 }.joined(separator: " ")
    }
}

extension ScaleReading {
    var described: String {
        switch self {
        case .score(let score): String(score)
        case .percent(let fraction): "percent \(fraction.plain)"
        }
    }
}
