import Diagnostics

extension Vocabulary {
    /// One word of a vocabulary: the canonical English, the words of pages, and what else people write for it.
    static func word(
        _ canonical: String, _ english: String, _ simplifiedChinese: String, _ traditionalChinese: String,
        closed: Bool = false, also synonyms: [String] = []
    ) -> Word {
        (canonical, Localized(english, simplifiedChinese, traditionalChinese), synonyms, closed)
    }
}
