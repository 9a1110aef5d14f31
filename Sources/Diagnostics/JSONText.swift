/// Writes JSON as bytes, keys in the order in which they are given.
///
/// Numbers that carry meaning are written by their callers as strings; this writer knows only whole numbers.
package struct JSONText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func object(_ body: (inout JSONText) -> Void) { bracketed(0x7B, 0x7D, body) }
    package mutating func array(_ body: (inout JSONText) -> Void) { bracketed(0x5B, 0x5D, body) }

    package mutating func key(_ name: String) {
        string(name)
        bytes.append(0x3A)
        needsComma = false
    }

    package mutating func key(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    package mutating func key(_ name: String, _ value: Int?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    package mutating func key(_ name: String, _ value: Bool) {
        key(name)
        boolean(value)
    }

    package mutating func key(_ name: String, object body: (inout JSONText) -> Void) {
        key(name)
        object(body)
    }

    package mutating func key(_ name: String, array body: (inout JSONText) -> Void) {
        key(name)
        array(body)
    }

    package mutating func string(_ text: String) {
        separate()
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes += [0x5C, 0x22]
            case 0x5C: bytes += [0x5C, 0x5C]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x0D: bytes += [0x5C, 0x72]
            case 0x09: bytes += [0x5C, 0x74]
            case 0..<0x20: bytes += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    package mutating func number(_ value: Int) {
        separate()
        bytes += Array(String(value).utf8)
    }

    package mutating func boolean(_ value: Bool) {
        separate()
        bytes += Array((value ? "true" : "false").utf8)
    }

    package mutating func null() {
        separate()
        bytes += Array("null".utf8)
    }

    /// Ends the line; between values this is white space, which JSON allows.
    package mutating func newline() { bytes.append(0x0A) }

    private mutating func bracketed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    private func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
