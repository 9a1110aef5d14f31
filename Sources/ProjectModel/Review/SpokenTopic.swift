import Diagnostics

/// Something that people write of in words of their own, and how it is known when they do.
package struct SpokenTopic: Sendable {
    package let name: Localized
    /// How words begin that speak of it, in small letters; a space at the end asks for the whole word. Chinese ones
    /// count wherever they stand.
    private let stems: [String]
    /// Phrases that hold such a word and speak of something else.
    private let others: [String]

    package init(_ name: Localized, _ stems: [String], not others: [String] = []) {
        self.name = name
        self.stems = stems
        self.others = others
    }

    /// Whether a text speaks of it.
    package func isNamed(in text: String) -> Bool {
        let words = others.reduce(Self.folded(text)) { $0.replacing($1, with: " ") }
        return stems.contains { stem in
            words.holds(stem.first?.isASCII ?? false ? " " + stem : stem)
        }
    }

    /// Small letters, with one space before, between and behind words, and between Latin and Chinese ones.
    private static func folded(_ text: String) -> String {
        var result = " "
        var last: Character = " "
        for character in text.lowercased() {
            let isWord = character.isLetter || character.isNumber
            if last != " ", !isWord || last.isASCII != character.isASCII {
                result.append(" ")
                last = " "
            }
            guard isWord else { continue }
            result.append(character)
            last = character
        }
        return last == " " ? result : result + " "
    }
}
