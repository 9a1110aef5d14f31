/// Strings, numbers and the three words of JSON.
extension JSONParser {
    /// The string at `at`, which is its quote.
    mutating func readString() throws(JSONFault) -> String {
        let open = at
        at += 1
        let start = at
        while at < bytes.count {
            switch bytes[at] {
            case 0x22:
                at += 1
                return String(decoding: bytes[start..<at - 1], as: UTF8.self)
            case 0x5C: return try readEscapedString(from: start, open: open)
            case 0..<0x20: throw controlCharacter(open: open)
            default: at += 1
            }
        }
        throw JSONFaults.unterminatedString(open)
    }

    /// The rest of a string that has escapes, which has to be put together.
    private mutating func readEscapedString(from start: Int, open: Int) throws(JSONFault) -> String {
        var result = Array(bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case 0x22:
                at += 1
                return String(decoding: result, as: UTF8.self)
            case 0x5C: try readEscape(into: &result)
            case 0..<0x20: throw controlCharacter(open: open)
            default:
                result.append(byte)
                at += 1
            }
        }
        throw JSONFaults.unterminatedString(open)
    }

    /// A string that meets the end of its line was most likely not closed.
    private func controlCharacter(open: Int) -> JSONFault {
        byte == 0x0A || byte == 0x0D
            ? JSONFaults.lineBreakInString(at) : JSONFaults.controlCharacter(at, byte)
    }

    private mutating func readEscape(into result: inout [UInt8]) throws(JSONFault) {
        let start = at
        at += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: result.append(byte)
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x75:
            at += 1
            let scalar = try readScalar(from: start)
            result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            return
        default:
            if at >= bytes.count { throw JSONFaults.unexpectedEnd(at, closing: nil) }
            throw JSONFaults.badEscape(start..<characterRange.upperBound, text(start..<characterRange.upperBound))
        }
        at += 1
    }

    /// The character of `\u…`, or of two of them that are a surrogate pair.
    private mutating func readScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
        let first = try readHex(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, byte == 0x5C, at + 1 < bytes.count, bytes[at + 1] == 0x75 else {
            throw JSONFaults.loneSurrogate(start..<at)
        }
        let next = at
        at += 2
        let second = try readHex(from: next)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw JSONFaults.loneSurrogate(start..<next) }
        return scalar
    }

    private mutating func readHex(from start: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default:
                if at >= bytes.count { throw JSONFaults.unexpectedEnd(at, closing: nil) }
                throw JSONFaults.badEscape(start..<at, text(start..<at))
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }

    /// The number at `at`, exactly as it is written.
    mutating func readNumber() throws(JSONFault) -> String {
        let start = at
        if byte == 0x2D { at += 1 }
        var isGood = byte == 0x30 || skipDigits()
        if byte == 0x30, at < bytes.count { at += 1 }
        if isGood, byte == 0x2E {
            at += 1
            isGood = skipDigits()
        }
        if isGood, byte | 0x20 == 0x65 {
            at += 1
            if byte == 0x2B || byte == 0x2D { at += 1 }
            isGood = skipDigits()
        }
        let end = numberEnd
        guard isGood, end == at else { throw JSONFaults.badNumber(start..<end, text(start..<end)) }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipDigits() -> Bool {
        let start = at
        while (0x30...0x39).contains(byte) { at += 1 }
        return at > start
    }

    /// Where whatever was meant as a number ends.
    private var numberEnd: Int {
        var end = at
        while end < bytes.count {
            switch bytes[end] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: end += 1
            default: return end
            }
        }
        return end
    }

    /// true, false or null.
    mutating func readLiteral() throws(JSONFault) -> JSONNode.Content {
        let range = at..<wordEnd
        at = range.upperBound
        let word = bytes[range]
        if word.elementsEqual("true".utf8) { return .bool(true) }
        if word.elementsEqual("false".utf8) { return .bool(false) }
        if word.elementsEqual("null".utf8) { return .null }
        let lower = word.prefix(16).map { $0 | 0x20 }
        for name in ["nan", "infinity", "inf"] where lower.elementsEqual(name.utf8) {
            throw JSONFaults.badNumber(range, text(range))
        }
        let meant = [("true", "true"), ("false", "false"), ("null", "null"), ("none", "null"), ("undefined", "null")]
        for (name, right) in meant where lower.elementsEqual(name.utf8) {
            throw JSONFaults.wrongLiteral(range, text(range), right)
        }
        throw JSONFaults.unquotedValue(range, text(range))
    }
}
