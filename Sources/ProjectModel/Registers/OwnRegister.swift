import Diagnostics

/// A register that a portfolio declares: its name and its columns, as `portfolio.md` gives them.
package struct OwnRegister: Sendable {
    /// A name in one to three languages: `Site visits / 现场走访 / 現場走訪`.
    ///
    /// One name is that of all three, the second of two that of both Chinese ones.
    package static func localized(_ written: String) -> Localized {
        let parts = written.split(separator: "/").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        switch parts.count {
        case 0: return Localized(same: written)
        case 1: return Localized(same: parts[0])
        case 2: return Localized(parts[0], parts[1], parts[1])
        default: return Localized(parts[0], parts[1], parts[2])
        }
    }

    /// The key of a name: its English words in camelCase, `Site visits` being `siteVisits`.
    ///
    /// A name in other letters is its own key, without spaces.
    package static func key(_ name: Localized) -> String {
        let words = name.english.split { " -_.".contains($0) }
        guard let first = words.first else { return name.english }
        let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return ([first.prefix(1).lowercased() + first.dropFirst()] + rest).joined()
    }

    /// The words of a state column: `planned / 计划 / 規劃, · done / 完成 / 完成`. What follows a `·` closes the record.
    package static func vocabulary(_ written: String) -> Vocabulary {
        var closed = false
        let words = written.split { ",，、;；".contains($0) }.compactMap { part -> Vocabulary.Word? in
            var word = part.trimmingSpaces
            if word.hasPrefix("·") {
                closed = true
                word = String(word.dropFirst()).trimmingSpaces
            }
            guard !word.isEmpty else { return nil }
            let label = localized(word)
            return (label.english, label, [], closed)
        }
        return Vocabulary(words)
    }

    /// A column as declared.
    package struct Column: Sendable {
        package let name: Localized
        package let type: FieldType
        package let isRequired: Bool

        package init(name: Localized, type: FieldType, isRequired: Bool) {
            self.name = name
            self.type = type
            self.isRequired = isRequired
        }
    }

    /// The register itself: an ID, the columns, and who may see a record. The first column of text names the record.
    package static func register(_ name: Localized, _ columns: [Column]) -> Register {
        let title = columns.firstIndex { if case .text = $0.type { true } else { false } }
        let fields = columns.enumerated().map { index, column in
            FieldDeclaration(
                key(column.name), column.name.english, column.name.simplifiedChinese, column.name.traditionalChinese,
                column.type, required: column.isRequired, title: index == title)
        }
        return Register(
            key(name), name.english, name.simplifiedChinese, name.traditionalChinese,
            fields: [.id] + fields + [.visibility])
    }
}

extension StringProtocol {
    /// Without spaces at either end.
    fileprivate var trimmingSpaces: String {
        var rest = Substring(self)
        while let first = rest.first, first == " " || first == "\u{3000}" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\u{3000}" { rest.removeLast() }
        return String(rest)
    }
}
