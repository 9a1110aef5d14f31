import Diagnostics
import ProjectModel

/// Several words of a vocabulary as one argument of a sentence.
enum JoinedWords {
    /// The words in their order, parted as each language parts them.
    static func of<Word: StateWords>(_ words: [Word]) -> Localized {
        Localized(
            words.map(\.canonical).joined(separator: ", "),
            words.map(\.label.simplifiedChinese).joined(separator: "、"),
            words.map(\.label.traditionalChinese).joined(separator: "、"))
    }
}
