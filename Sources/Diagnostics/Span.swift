/// Where something is written: a run of bytes in one of the files of a `SourceMap`.
///
/// A thing that is missing has a span as well: of no length, where it would have stood.
package struct Span: Sendable, Hashable {
    /// The file's index in the source map.
    package var file: UInt32
    /// The first byte, counted from 0.
    package var offset: UInt32
    /// How many bytes; 0 for a place between two characters.
    package var length: UInt32

    package init(file: Int, offset: Int, length: Int) {
        self.file = UInt32(clamping: file)
        self.offset = UInt32(clamping: offset)
        self.length = UInt32(clamping: length)
    }

    /// The byte after the last one.
    package var end: Int { Int(offset) + Int(length) }

    /// A part of this span: bytes `range` of it, cut off at its end.
    package func part(_ range: Range<Int>) -> Span {
        let lower = min(range.lowerBound, Int(length))
        let upper = min(range.upperBound, Int(length))
        return Span(file: Int(file), offset: Int(offset) + lower, length: upper - lower)
    }

    /// The place right before the span.
    package var start: Span { Span(file: Int(file), offset: Int(offset), length: 0) }
}

/// A value with its place.
package struct Located<Value> {
    package let value: Value
    package let span: Span

    package init(_ value: Value, _ span: Span) {
        self.value = value
        self.span = span
    }

    package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), span)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
