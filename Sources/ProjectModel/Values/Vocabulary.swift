import Diagnostics

/// The words that a field may hold, such as the states of a risk, with what else people write for each.
///
/// The look-up is built once; declare vocabularies as `static let`.
package struct Vocabulary: Sendable {
    /// A word: its canonical English, its label on pages, what else is read as it, and whether it closes a record.
    package typealias Word = (canonical: String, label: Localized, synonyms: [String], closed: Bool)

    /// The words in the order in which they were declared; `read` gives an index into them.
    package let words: [Word]
    /// The labels of all words in each language, for a message.
    package let choices: Localized
    /// What is written for two words at once, which a vocabulary must not have; a test looks here.
    package let conflicts: [String]
    private let index: WordIndex

    /// Builds the look-up. Of two words that are written alike the first is read.
    package init(_ words: [Word]) {
        self.words = words
        choices = Localized(
            words.map(\.label.english).joined(separator: ", "),
            words.map(\.label.simplifiedChinese).joined(separator: "、"),
            words.map(\.label.traditionalChinese).joined(separator: "、"))
        var entries: [(String, Int)] = []
        var owners: [[UInt8]: Int] = [:]
        var conflicts: [String] = []
        for (number, word) in words.enumerated() {
            for written in [word.canonical] + word.label.all + word.synonyms {
                let key = WordText.normalised(CellText(written).bytes)
                if let owner = owners[key], owner != number { conflicts.append(written) }
                if owners[key] == nil { owners[key] = number }
                entries.append((String(decoding: key, as: UTF8.self), number))
            }
        }
        // inProgress: the canonical words as JSON may write them.
        for (number, word) in words.enumerated() {
            let key = WordText.normalised(CellText(word.canonical).bytes).filter { $0 != 0x20 }
            if owners[key] == nil { entries.append((String(decoding: key, as: UTF8.self), number)) }
        }
        self.conflicts = conflicts
        index = WordIndex(entries)
    }

    /// The word that a cell holds, as an index into `words`.
    ///
    /// Either case of ASCII letters, hyphens for spaces and full-width forms are the same; an emoji or a check mark
    /// beside a word is left out, and may be a synonym by itself. A word of the vocabulary is one even where it
    /// elsewhere says that nothing is known yet.
    ///
    /// - Returns: The fault is `unreadable`: no word of the list, or a mark that says something else than the word
    ///   beside it.
    package func read(_ text: String) -> CellReading<Int> {
        let text = CellText(text)
        if text.isEmpty { return .empty }
        if let found = index.value(text) { return .value(found) }
        if OpenWords.contains(text) { return .open }
        // No word is that long, with marks on both sides.
        guard text.count <= index.longest + 64 else { return .fault(unknown(text)) }
        let written = WordText(text)
        if let found = index.value(written.bytes, 0..<written.bytes.count) { return .value(found) }
        guard written.hasMarks else { return .fault(unknown(text)) }
        guard let found = index.value(written.bytes, written.words) else { return .fault(unknown(text)) }
        if let byMark = index.value(written.bytes, written.mark), byMark != found {
            return .fault(contradiction(words[byMark].label, words[found].label))
        }
        return .value(found)
    }

    /// The index of a canonical word, written exactly.
    package func index(of canonical: String) -> Int? {
        words.firstIndex { $0.canonical.utf8.elementsEqual(canonical.utf8) }
    }

    private func unknown(_ text: CellText) -> ValueFault {
        ValueFault(
            .unreadable,
            Phrase(
                Localized("“{0}” is none of the words here", "“{0}”不是此处可用的词", "「{0}」不是此處可用的詞"),
                .text(text.quoted)),
            wayOut: Phrase(
                Localized("write one of: {0}", "请写其中之一：{0}", "請寫其中之一：{0}"), .words(choices)))
    }

    private func contradiction(_ mark: Localized, _ word: Localized) -> ValueFault {
        ValueFault(
            .unreadable,
            Phrase(
                Localized(
                    "the mark says “{0}”, the word “{1}”", "符号表示“{0}”，文字却是“{1}”", "符號表示「{0}」，文字卻是「{1}」"),
                .words(mark), .words(word)),
            wayOut: Phrase(Localized("write the word alone", "请只写文字", "請只寫文字")))
    }
}
