/// The names of people in a cell, and when two of them are one.
package enum PersonNames {
    /// The names in the order in which they are written, without what stands in brackets: `张三（代）、李四` is two.
    ///
    /// 和, 与, 及 and 與 part names only where every part is two to four Chinese characters: 李和平 is one person.
    package static func split(_ text: String) -> [String] {
        let parts = text.withoutBracketedParts.split(whereSeparator: isSeparator)
        return parts.flatMap { partsAtAnd($0) }.flatMap { partsAtConjunctions($0) }
    }

    /// The form in which names are compared: without spaces and case, so that 张 三 is 张三.
    package static func normalised(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace }
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isNewline || "、，,;；/／&＆".contains(character)
    }

    /// The parts around the English word, trimmed and without empty ones.
    private static func partsAtAnd(_ text: Substring) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.split { $0.lowercased() == "and" }.map { $0.joined(separator: " ") }
    }

    /// The names of `李和平和王五`. A text that cannot be parted into names throughout stays one.
    private static func partsAtConjunctions(_ text: String) -> [String] {
        let characters = Array(text.filter { !$0.isWhitespace })
        guard characters.count > nameLengths.upperBound, characters.allSatisfy(\.isHan) else { return [text] }
        // How long the name at an index is where everything from there on is names; from the end, so that a long
        // text is gone through once.
        var lengths: [Int?] = Array(repeating: nil, count: characters.count + 1)
        for start in characters.indices.reversed() {
            lengths[start] = nameLengths.first { length in
                let end = start + length
                if end >= characters.count { return end == characters.count }
                return conjunctions.contains(characters[end]) && lengths[end + 1] != nil
            }
        }
        var names: [String] = []
        var start = 0
        while start < characters.count, let length = lengths[start] {
            names.append(String(characters[start..<start + length]))
            start += length + 1
        }
        return names.isEmpty ? [text] : names
    }

    private static let nameLengths = 2...4
    private static let conjunctions: Set<Character> = ["和", "与", "及", "與"]
}

extension String {
    /// The text without brackets and what stands in them; a bracket without its other half stays.
    var withoutBracketedParts: String {
        var kept: [Character] = []
        // Where each open bracket stands in `kept`, and what closes it.
        var open: [(start: Int, close: Character)] = []
        for character in self {
            if let innermost = open.last, character == innermost.close {
                kept.removeSubrange(innermost.start...)
                open.removeLast()
                continue
            }
            if let close = Self.brackets[character] { open.append((kept.count, close)) }
            kept.append(character)
        }
        return String(kept)
    }

    private static let brackets: [Character: Character] = ["(": ")", "（": "）", "[": "]", "［": "］", "【": "】"]
}

extension Character {
    /// Whether this is a Chinese character.
    fileprivate var isHan: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.properties.isIdeographic
    }
}
