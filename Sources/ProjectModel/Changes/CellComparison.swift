extension Cell {
    /// Whether two cells of a field say the same, however they are written: in another notation, another language, in
    /// other units, with other emphasis. What is blank and what says that it is open are one.
    static func saySame(_ old: Cell?, _ new: Cell?) -> Bool {
        let (before, now) = (old?.value ?? .empty, new?.value ?? .empty)
        switch (before, now) {
        case (.empty, .empty), (.empty, .open), (.open, .empty), (.open, .open): return true
        case (.number(let one), .number(let other)):
            if one.isSame(as: other) { return true }
            // Another exchange rate is no edit of the record.
            return one.convertedFrom != nil && one.convertedFrom == other.convertedFrom && old?.source == new?.source
        case (.target(let one), .target(let other)):
            return one.lower == other.lower && one.upper == other.upper && one.relation == other.relation
                && WrittenNumber.haveSameUnit(one.unit, other.unit)
        case (.references(let one), .references(let other)): return isSame(one, other)
        case (.text, .text): return old?.text == new?.text || old.map(\.comparableText) == new.map(\.comparableText)
        case (.duration(let one), .duration(let other)):
            return one == other || one.days.map { $0 == other.days } ?? false
        case (.unread, .unread): return old?.source == new?.source
        default: return before == now
        }
    }

    /// In whatever order; a register that only one of two names is taken to be the other's.
    private static func isSame(_ one: [Reference], _ other: [Reference]) -> Bool {
        guard one.count == other.count else { return false }
        var rest = other
        for reference in one {
            let match = rest.firstIndex { candidate in
                candidate.id == reference.id
                    && (candidate.register == reference.register || candidate.register == nil
                        || reference.register == nil)
            }
            guard let match else { return false }
            rest.remove(at: match)
        }
        return true
    }

    /// The words with single spaces, and where their links lead.
    var comparableText: [String] { [text.plain.spacedOnce] + text.addresses }
}

extension RichText {
    /// Where links and pictures lead, in the order of the text.
    fileprivate var addresses: [String] {
        (events ?? []).compactMap { event in
            switch event {
            case .open(.link(let address)), .open(.image(let address)): address
            default: nil
            }
        }
    }
}

extension String {
    /// The words with one space between them, an ideographic one among them.
    var spacedOnce: String {
        var result: [UInt8] = []
        var isPending = false
        var isSame = true
        var bytes = utf8.makeIterator()
        var held: [UInt8] = []
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        result.reserveCapacity(utf8.count)
        while let byte = bytes.next() {
            if isSpace(byte) {
                // One space between two words is as it should be.
                if byte != 0x20 || isPending || result.isEmpty { isSame = false }
                isPending = true
                continue
            }
            held = [byte]
            if byte == 0xE3 || byte == 0xC2 {
                for _ in 0..<(byte == 0xE3 ? 2 : 1) { if let next = bytes.next() { held.append(next) } }
                if held == [0xE3, 0x80, 0x80] || held == [0xC2, 0xA0] {
                    isSame = false
                    isPending = true
                    continue
                }
            }
            if isPending, !result.isEmpty { result.append(0x20) }
            isPending = false
            result += held
        }
        return isSame && !isPending ? self : String(decoding: result, as: UTF8.self)
    }
}
