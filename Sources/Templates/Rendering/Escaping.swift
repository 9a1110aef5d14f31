/// The bytes that are not written as they are: markup's own characters, and control characters
/// other than tab and line feed. All are below 64, so the set of them is one word.
private let unsafeBytes: UInt64 =
    0xFFFF_FFFF ^ (1 << 0x09) ^ (1 << 0x0A) | (1 << 0x22) | (1 << 0x26) | (1 << 0x27) | (1 << 0x3C)
    | (1 << 0x3E)

/// Appends text so that it is text in an element and in a quoted attribute alike; control
/// characters become U+FFFD.
///
/// It goes byte by byte: a quote with a combining mark after it is one Character, which is no quote.
func appendEscaped(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
        var cleanFrom = 0
        for (index, byte) in bytes.enumerated() {
            guard byte < 64, unsafeBytes &>> UInt64(byte) & 1 == 1 else { continue }
            output.append(contentsOf: bytes[cleanFrom..<index])
            output.append(contentsOf: replacement(for: byte).utf8)
            cleanFrom = index + 1
        }
        output.append(contentsOf: bytes[cleanFrom...])
    }
}

private func replacement(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
}
