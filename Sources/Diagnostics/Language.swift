/// A language that pages and findings are written in.
package enum Language: Int, Sendable, CaseIterable {
    case english, simplifiedChinese, traditionalChinese

    /// The BCP 47 tag, as the charter writes it and as `lang` attributes carry it.
    package var tag: String {
        switch self {
        case .english: "en"
        case .simplifiedChinese: "zh-Hans"
        case .traditionalChinese: "zh-Hant"
        }
    }

    /// Whether text in this language is set in Chinese characters.
    package var isChinese: Bool { self != .english }
}

/// The same words in the three languages.
package struct Localized: Sendable, Hashable {
    package let english: String
    package let simplifiedChinese: String
    package let traditionalChinese: String

    package init(_ english: String, _ simplifiedChinese: String, _ traditionalChinese: String) {
        self.english = english
        self.simplifiedChinese = simplifiedChinese
        self.traditionalChinese = traditionalChinese
    }

    /// Words that are written alike in all three, such as an abbreviation.
    package init(same text: String) {
        self.init(text, text, text)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .english: english
        case .simplifiedChinese: simplifiedChinese
        case .traditionalChinese: traditionalChinese
        }
    }

    /// All three, in the order of `Language.allCases`.
    package var all: [String] { [english, simplifiedChinese, traditionalChinese] }
}

/// A sentence with places for what it is about: `{0}`, `{1}`, …
///
/// Findings and reasons are kept as phrases, so that one finding reads in English in a terminal and in the
/// project's language on its page.
package struct Phrase: Sendable, Hashable {
    /// What fills a place: text as it was written, or words that the reader's language decides.
    package enum Argument: Sendable, Hashable, ExpressibleByStringLiteral {
        case text(String)
        case words(Localized)
        case phrase([Phrase])

        package init(stringLiteral value: String) { self = .text(value) }

        func text(in language: Language) -> String {
            switch self {
            case .text(let text): text
            case .words(let words): words[language]
            case .phrase(let phrases): phrases.map { $0.text(in: language) }.joined()
            }
        }
    }

    package let words: Localized
    package let arguments: [Argument]

    package init(_ words: Localized, _ arguments: [Argument] = []) {
        self.words = words
        self.arguments = arguments
    }

    package init(_ words: Localized, _ arguments: Argument...) {
        self.init(words, arguments)
    }

    /// The sentence in one language. A place without an argument stays as it is written.
    package func text(in language: Language) -> String {
        let template = words[language]
        guard !arguments.isEmpty else { return template }
        var result = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let after = rest.index(after: open)
            guard let close = rest[after...].firstIndex(of: "}"), let place = Int(rest[after..<close]),
                arguments.indices.contains(place)
            else {
                result += "{"
                rest = rest[after...]
                continue
            }
            result += arguments[place].text(in: language)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
