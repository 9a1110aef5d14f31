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
}
