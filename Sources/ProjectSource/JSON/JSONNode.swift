/// A JSON value with its place.
package struct JSONNode: Sendable, Equatable {
    /// What the value is.
    package indirect enum Content: Sendable, Equatable {
        case null
        case bool(Bool)
        /// The number exactly as it is written: a binary fraction could not hold it.
        case number(text: String)
        /// Its escapes resolved.
        case string(String)
        case array([JSONNode])
        /// In the order of the file; a key that occurs twice is here twice, and a fault.
        case object([JSONMember])
    }

    /// The value itself.
    package let content: Content
    /// The bytes of the file that the value is written in, quotes and brackets included.
    package let range: Range<Int>

    /// A value and the bytes it is written in.
    package init(_ content: Content, _ range: Range<Int>) {
        self.content = content
        self.range = range
    }

    /// The value's first byte, counted from 0.
    package var offset: Int { range.lowerBound }
    /// In bytes.
    package var length: Int { range.count }

    /// The first member of an object with this key, compared byte by byte; nil for anything but an object.
    package subscript(key: String) -> JSONNode? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }
}

/// A key of an object and its value.
package struct JSONMember: Sendable, Equatable {
    /// Its escapes resolved.
    package let key: String
    /// The bytes of the key, quotes included.
    package let keyRange: Range<Int>
    /// What stands after the colon.
    package let value: JSONNode

    /// A key, its place, and its value.
    package init(key: String, keyRange: Range<Int>, value: JSONNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
