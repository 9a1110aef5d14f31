/// A path as part of an address.
package enum PercentEncoding {
    /// All bytes but those that RFC 3986 leaves unreserved, and the slashes between the parts. A colon too: before the
    /// first slash it would end a scheme.
    package static func path(_ path: String) -> String {
        var result: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: result.append(byte)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += Array((byte < 0x10 ? "%0" : "%").utf8) + Array(digits.utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A text with every `%` and two hexadecimal digits as the byte that they stand for; what is no such thing stays.
    package static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x25) else { return text }
        func digit(_ index: Int) -> UInt8? {
            bytes.indices.contains(index) ? Character(UnicodeScalar(bytes[index])).hexDigitValue.map(UInt8.init) : nil
        }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, let high = digit(index + 1), let low = digit(index + 2) {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
