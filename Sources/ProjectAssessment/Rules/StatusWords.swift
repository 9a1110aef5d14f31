import Diagnostics
import ProjectModel

extension Status {
    /// The status as a word inside a sentence.
    var words: Localized {
        let word: StatusWord =
            switch self {
            case .notRated: .notRated
            case .green: .green
            case .amber: .amber
            case .red: .red
            }
        return Localized(name, word.label.simplifiedChinese, word.label.traditionalChinese)
    }
}
