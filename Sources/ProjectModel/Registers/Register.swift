import Diagnostics

/// A register: which headings name it and which fields its records have.
///
/// It is declared once, in a file of its own under `Registers/`. Reading tables, cards and JSON, the register
/// page and the documentation follow from the declaration. One instance exists for each register, so that
/// records may point at it.
package final class Register: Sendable {
    /// The key in JSON and in references such as `risks:3`.
    package let key: String
    package let titles: Localized
    /// Other headings that name this register. A synonym belongs to one register.
    package let synonyms: [String]
    package let fields: [FieldDeclaration]
    /// Whether a column headed by a date holds one value a date.
    package let hasDateColumns: Bool
    /// Whether columns of its own choosing each hold a value, such as one score column a candidate.
    package let hasValueColumns: Bool
    /// Whether a record without an ID is a finding: history follows IDs.
    package let wantsID: Bool

    package let idSlot: Int?
    package let titleSlot: Int?
    package let visibilitySlot: Int?
    /// The fields that name other records, with the registers that each may name.
    package let referenceSlots: [(slot: Int, allowed: [String])]
    private let columns: [String: Int]
    private let keys: [String: Int]

    init(
        _ key: String, _ english: String, _ simplifiedChinese: String, _ traditionalChinese: String,
        also synonyms: [String] = [], dateColumns: Bool = false, valueColumns: Bool = false,
        fields: [FieldDeclaration]
    ) {
        self.key = key
        titles = Localized(english, simplifiedChinese, traditionalChinese)
        self.synonyms = synonyms
        self.fields = fields
        hasDateColumns = dateColumns
        hasValueColumns = valueColumns
        idSlot = fields.firstIndex { if case .id = $0.type { true } else { false } }
        wantsID = idSlot != nil
        titleSlot = fields.firstIndex { $0.isTitle }
        visibilitySlot = fields.firstIndex { $0 === FieldDeclaration.visibility }
        referenceSlots = fields.enumerated().compactMap { slot, field in
            if case .references(let allowed) = field.type { (slot, allowed) } else { nil }
        }
        var columns: [String: Int] = [:]
        var keys: [String: Int] = [:]
        for (slot, field) in fields.enumerated() {
            keys[field.key] = slot
            for heading in field.headings.all + field.synonyms + [field.key] {
                let name = HeadingName.normalized(heading)
                if columns[name] == nil { columns[name] = slot }
            }
        }
        self.columns = columns
        self.keys = keys
    }

    /// The field that a heading names in any of the three languages; nil when there is none.
    package func slot(heading: String) -> Int? { columns[HeadingName.normalized(heading)] }

    /// The field of a JSON key.
    package func slot(key: String) -> Int? { keys[key] }

    /// Every heading that the register knows, for "did you mean".
    package var allHeadings: [String] {
        fields.flatMap { $0.headings.all + $0.synonyms }
    }
}

extension Register: Hashable {
    package static func == (left: Register, right: Register) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// How headings are compared: without case, spaces, numbering and marks, so that `2. Risk Register:` and
/// `risk register` are one.
package enum HeadingName {
    package static func normalized(_ heading: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(heading.utf8.count)
        for scalar in heading.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
            case 0x20, 0x09, 0x3000, 0xA0, 0x2A, 0x5F, 0x60, 0x2D, 0x2F, 0xFF0F, 0x3001, 0xB7, 0x2E, 0x26: continue
            case 0x21...0x7E: bytes.append(UInt8(scalar.value))
            case 0xFE00...0xFE0F, 0x200B...0x200F: continue
            // Emoji before a heading say nothing of what it names.
            case 0x2600...0x27BF, 0x1F000...0x1FAFF: continue
            case 0xFF1A: bytes.append(0x3A)
            case 0xFF21...0xFF3A: bytes.append(UInt8(scalar.value - 0xFF21 + 0x61))
            case 0xFF41...0xFF5A: bytes.append(UInt8(scalar.value - 0xFF41 + 0x61))
            case 0xFF10...0xFF19: bytes.append(UInt8(scalar.value - 0xFF10 + 0x30))
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        while bytes.last == 0x3A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `（一）风险`, `(2) Risks`.
    private static func afterBracket(_ heading: String) -> String? {
        guard let first = heading.first, first == "(" || first == "（",
            let close = heading.firstIndex(where: { $0 == ")" || $0 == "）" })
        else { return nil }
        let inside = heading[heading.index(after: heading.startIndex)..<close]
        guard (1...4).contains(inside.count),
            inside.allSatisfy({
                $0.isNumber || "一二三四五六七八九十ivxIVX".contains($0) || $0.isASCII && $0.isLetter && inside.count == 1
            })
        else { return nil }
        let rest = heading[heading.index(after: close)...].drop { $0 == " " || $0 == "、" }
        return rest.isEmpty ? nil : String(rest)
    }

    /// `A. Risks`, `IV. Risks`.
    private static func afterLetter(_ heading: String) -> String? {
        guard let dot = heading.firstIndex(where: { $0 == "." || $0 == "、" || $0 == "．" }) else { return nil }
        let letters = heading[..<dot]
        let isLetter = letters.count == 1 && letters.allSatisfy { $0.isASCII && $0.isLetter }
        guard isLetter || (1...5).contains(letters.count) && letters.allSatisfy({ "IVXivx".contains($0) }) else {
            return nil
        }
        let rest = heading[heading.index(after: dot)...].drop { $0 == " " }
        return rest.isEmpty ? nil : String(rest)
    }

    /// A section heading without its number: `3.2 Risks`, `三、风险`, `(4) Issues`, `第一部分 范围`.
    package static func withoutNumbering(_ heading: String) -> String {
        if let title = afterBracket(heading) ?? afterLetter(heading) { return title }
        var rest = Substring(heading)
        let numerals = "0123456789一二三四五六七八九十.()（）"
        var sawNumeral = false
        while let first = rest.first, numerals.contains(first) {
            sawNumeral = sawNumeral || (first != "(" && first != "（")
            rest.removeFirst()
        }
        guard sawNumeral, let first = rest.first, first == " " || first == "、" || first == "．" || first == "\u{3000}"
        else { return heading }
        rest.removeFirst()
        return rest.isEmpty ? heading : String(rest.drop { $0 == " " })
    }
}
