import Diagnostics

/// Walks over the bytes of a document once.
struct JSONParser {
    private var values = 0
    let bytes: [UInt8]
    var at: Int
    private(set) var duplicates: [JSONFault] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// One value with nothing but white space around it.
    mutating func readDocument() throws(JSONFault) -> JSONNode {
        skipSpace()
        guard at < bytes.count else { throw JSONFaults.empty(at) }
        let root = try readValue(depth: 0)
        skipSpace()
        guard at >= bytes.count else {
            if isComment(at) { throw JSONFaults.comment(lineRange) }
            throw JSONFaults.trailingText(lineRange)
        }
        return root
    }

    /// The byte at `at`, or 0 at the end: a NUL is not let in.
    var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

    mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    // MARK: Values

    /// `depth` is the number of arrays and objects around the value; it bounds the recursion.
    private mutating func readValue(depth: Int) throws(JSONFault) -> JSONNode {
        values += 1
        // A tree takes many times its text's memory: brackets alone would take gigabytes.
        guard values <= JSONReader.maximumValues else { throw JSONFaults.tooManyValues(at) }
        let start = at
        switch byte {
        case 0x7B: return try readObject(depth: depth + 1)
        case 0x5B: return try readArray(depth: depth + 1)
        case 0x22: return JSONNode(.string(try readString()), start..<at)
        case 0x30...0x39, 0x2D, 0x2B, 0x2E: return JSONNode(.number(text: try readNumber()), start..<at)
        case 0x41...0x5A, 0x61...0x7A: return JSONNode(try readLiteral(), start..<at)
        default: throw unexpected(expecting: JSONFaults.value)
        }
    }

    private mutating func readArray(depth: Int) throws(JSONFault) -> JSONNode {
        let start = at
        guard depth <= JSONReader.maximumDepth else { throw JSONFaults.tooDeep(at) }
        at += 1
        var elements: [JSONNode] = []
        skipSpace()
        if byte == 0x5D {
            at += 1
            return JSONNode(.array([]), start..<at)
        }
        while true {
            elements.append(try readValue(depth: depth))
            if try readEnd(0x5D) { return JSONNode(.array(elements), start..<at) }
        }
    }

    private mutating func readObject(depth: Int) throws(JSONFault) -> JSONNode {
        let start = at
        guard depth <= JSONReader.maximumDepth else { throw JSONFaults.tooDeep(at) }
        at += 1
        var members: [JSONMember] = []
        var keys = JSONKeySet()
        skipSpace()
        if byte == 0x7D {
            at += 1
            return JSONNode(.object([]), start..<at)
        }
        while true {
            let keyStart = at
            let key = try readKey()
            let keyRange = keyStart..<at
            if !keys.insert(key, among: members), duplicates.count < JSONReader.maximumDuplicates {
                duplicates.append(JSONFaults.duplicateKey(keyRange, key))
            }
            skipSpace()
            guard byte == 0x3A else { throw missingColon(after: keyRange) }
            at += 1
            skipSpace()
            members.append(JSONMember(key: key, keyRange: keyRange, value: try readValue(depth: depth)))
            if try readEnd(0x7D) { return JSONNode(.object(members), start..<at) }
        }
    }

    private mutating func readKey() throws(JSONFault) -> String {
        if byte == 0x22 { return try readString() }
        let end = wordEnd
        if end > at { throw JSONFaults.unquotedKey(at..<end, text(at..<end)) }
        throw unexpected(expecting: JSONFaults.key)
    }

    /// What stands after an element: whether the closing bracket does. After a comma the next element must begin.
    private mutating func readEnd(_ bracket: UInt8) throws(JSONFault) -> Bool {
        let valueEnd = at
        skipSpace()
        if byte == bracket {
            at += 1
            return true
        }
        guard byte == 0x2C else {
            if at >= bytes.count { throw JSONFaults.unexpectedEnd(at, closing: bracket) }
            if isComment(at) { throw JSONFaults.comment(lineRange) }
            if byte == 0x5D || byte == 0x7D { throw JSONFaults.wrongBracket(at, expected: bracket) }
            throw JSONFaults.missingComma(valueEnd)
        }
        let comma = at
        at += 1
        skipSpace()
        if byte == 0x5D || byte == 0x7D { throw JSONFaults.trailingComma(comma) }
        return false
    }

    // MARK: Faults

    /// The fault of a byte that begins nothing which may stand here.
    private func unexpected(expecting: Localized) -> JSONFault {
        if at >= bytes.count { return JSONFaults.unexpectedEnd(at, closing: nil) }
        if isComment(at) { return JSONFaults.comment(lineRange) }
        if byte == 0x27 || isCurlyQuote { return JSONFaults.singleQuotes(characterRange) }
        return JSONFaults.unexpected(characterRange, text(characterRange), expecting: expecting)
    }

    private func missingColon(after key: Range<Int>) -> JSONFault {
        at >= bytes.count ? JSONFaults.unexpectedEnd(at, closing: nil) : JSONFaults.missingColon(key.upperBound)
    }

    private func isComment(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] == 0x23 { return true }
        guard bytes[index] == 0x2F, index + 1 < bytes.count else { return false }
        return bytes[index + 1] == 0x2F || bytes[index + 1] == 0x2A
    }

    /// ‘ ’ “ ” as word processors make them.
    private var isCurlyQuote: Bool {
        at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x98...0x9F).contains(bytes[at + 2])
    }

    /// From here to the end of the line.
    private var lineRange: Range<Int> {
        var end = at
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return at..<end
    }

    /// The whole character here.
    var characterRange: Range<Int> {
        guard at < bytes.count else { return at..<at }
        var end = at + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return at..<end
    }

    /// The end of the letters, digits and underscores here, or of anything that is no ASCII.
    var wordEnd: Int {
        var end = at
        while end < bytes.count {
            switch bytes[end] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24: end += 1
            default: return end
            }
        }
        return end
    }

    func text(_ range: Range<Int>) -> String {
        let safe = range.clamped(to: 0..<bytes.count)
        // A message quotes the beginning.
        guard safe.count > 48 else { return String(decoding: bytes[safe], as: UTF8.self) }
        var end = safe.lowerBound + 48
        while end > safe.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[safe.lowerBound..<end], as: UTF8.self) + "…"
    }
}
