/// JSON in the one form that has one digest: the JSON Canonicalization Scheme, RFC 8785.
///
/// Keys are sorted by UTF-16 code units, there is no white space, and numbers are whole and small: amounts and
/// dates are texts.
package indirect enum CanonicalJSON: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case null
    case list([CanonicalJSON])
    case object([(key: String, value: CanonicalJSON)])

    /// The value of an object's key; nil for anything but an object that has it.
    package subscript(key: String) -> CanonicalJSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }

    /// What a text says; nil for anything else.
    package var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The values of a list; none for anything else.
    package var values: [CanonicalJSON] {
        if case .list(let values) = self { values } else { [] }
    }

    /// An object without some of its keys.
    package func without(_ keys: String...) -> CanonicalJSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { member in !keys.contains { $0.utf8.elementsEqual(member.key.utf8) } })
    }

    /// Whether both are the same to the byte: not by Unicode's equivalence, as Swift compares texts.
    package func isSame(as other: CanonicalJSON) -> Bool { bytes == other.bytes }

    /// For people: a line for each value, keys in the order in which they are given. It says the same as the canonical
    /// form, which is made of it again.
    package var indented: [UInt8] {
        var result: [UInt8] = []
        write(into: &result, indent: 0)
        result.append(0x0A)
        return result
    }

    private func write(into bytes: inout [UInt8], indent: Int) {
        func line(_ depth: Int) { bytes += [0x0A] + [UInt8](repeating: 0x20, count: 2 * depth) }
        switch self {
        case .list(let values) where !values.isEmpty:
            bytes.append(0x5B)
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                line(indent + 1)
                value.write(into: &bytes, indent: indent + 1)
            }
            line(indent)
            bytes.append(0x5D)
        case .object(let members) where !members.isEmpty:
            bytes.append(0x7B)
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                line(indent + 1)
                Self.write(member.key, into: &bytes)
                bytes += [0x3A, 0x20]
                member.value.write(into: &bytes, indent: indent + 1)
            }
            line(indent)
            bytes.append(0x7D)
        default: write(into: &bytes)
        }
    }

    /// In RFC 8785's form.
    package var bytes: [UInt8] {
        var result: [UInt8] = []
        write(into: &result)
        return result
    }

    private func write(into bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.write(text, into: &bytes)
        case .number(let number): bytes += Array(String(number).utf8)
        case .flag(let flag): bytes += Array((flag ? "true" : "false").utf8)
        case .null: bytes += Array("null".utf8)
        case .list(let values):
            bytes.append(0x5B)
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                value.write(into: &bytes)
            }
            bytes.append(0x5D)
        case .object(let members):
            bytes.append(0x7B)
            let sorted = members.sorted { Self.precedes($0.key, $1.key) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                Self.write(member.key, into: &bytes)
                bytes.append(0x3A)
                member.value.write(into: &bytes)
            }
            bytes.append(0x7D)
        }
    }

    /// The order of RFC 8785, which is not that of code points: by UTF-16 code units.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }

    private static func write(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes += [0x5C, 0x22]
            case 0x5C: bytes += [0x5C, 0x5C]
            case 0x08: bytes += [0x5C, 0x62]
            case 0x09: bytes += [0x5C, 0x74]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x0C: bytes += [0x5C, 0x66]
            case 0x0D: bytes += [0x5C, 0x72]
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}
