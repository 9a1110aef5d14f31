import Diagnostics

/// What a cell turned out to hold.
///
/// The four cases are kept apart so that no caller can take a blank or an unreadable cell for zero.
package enum CellReading<Value> {
    /// Nothing but white space.
    case empty
    /// The writer says that it is not known yet: `TBD`, `待定`, `—`.
    case open
    /// What the text says.
    case value(Value)
    /// Text that says nothing, or more than one thing.
    indirect case fault(ValueFault)

    /// The value, where there is one.
    package var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// What is wrong, where the text could not be read.
    package var fault: ValueFault? {
        if case .fault(let fault) = self { fault } else { nil }
    }

    /// The same reading of another value; everything but a value stays as it is.
    package func map<Other>(_ transform: (Value) -> Other) -> CellReading<Other> {
        flatMap { .value(transform($0)) }
    }

    /// The same reading, where a value may itself turn out not to fit.
    package func flatMap<Other>(_ transform: (Value) -> CellReading<Other>) -> CellReading<Other> {
        switch self {
        case .empty: .empty
        case .open: .open
        case .value(let value): transform(value)
        case .fault(let fault): .fault(fault)
        }
    }
}

extension CellReading: Sendable where Value: Sendable {}
extension CellReading: Equatable where Value: Equatable {}
extension CellReading: Hashable where Value: Hashable {}

/// Why a cell's text is no value, and what to write instead.
package struct ValueFault: Sendable, Hashable {
    /// What sort of fault it is; each has its own rule.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// The text is of no known form.
        case unreadable
        /// The text may be two different days, or lacks its year.
        case ambiguousDate
        /// A separator may part thousands or decimals.
        case ambiguousNumber
        /// An amount in a currency that is not the project's and for which no rate is given.
        case foreignCurrency
        /// The value carries a unit that does not belong here.
        case unitMismatch
        /// Of a known form, but there is no such day, week or step of the scale.
        case outOfRange
        /// More digits than are counted exactly.
        case tooLarge
    }

    /// What sort of fault it is.
    package let kind: Kind
    /// What is wrong, as a sentence without a full stop.
    package let reason: Phrase
    /// What to write instead, short enough to stand under the cell.
    package let wayOut: Phrase

    /// A fault with its two sentences in all languages.
    package init(_ kind: Kind, _ reason: Phrase, wayOut: Phrase) {
        self.kind = kind
        self.reason = reason
        self.wayOut = wayOut
    }
}
