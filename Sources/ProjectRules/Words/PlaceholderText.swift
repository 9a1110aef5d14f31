import Diagnostics
import ProjectModel

/// Words that only keep a place.
package enum PlaceholderText: Rule {
    package static let description = RuleDescription(
        "placeholder-text", .info,
        summary: "A required text of an open record holds a placeholder.",
        rationale:
            "“To do” in a column that must be filled in reads on the page as if something were said. TBD and 待定 say that a value is open, which is a finding of its own where one must be there.",
        failing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact", "       ↓",
                    "| R1 | 待补充 | 4 | 5 |", "       ↓",
                    "| R2 | xxx | 2 | 3 |"))
        ],
        passing: [
            RuleExample.project(
                RuleExample.table(
                    "Risks", "ID | Risk | Probability | Impact | State", "| R1 | Data does not fit | 4 | 5 | open |",
                    "| R2 | xxx | 2 | 3 | closed |"))
        ])

    package static func check(_ review: Review) -> [Finding] {
        review.project.registers.flatMap { content -> [Finding] in
            let slots = content.register.fields.indices.filter { slot in
                let field = content.register.fields[slot]
                if case .text = field.type { return field.isRequired } else { return false }
            }
            guard !slots.isEmpty else { return [] }
            return content.records.filter { !$0.isRagged }.flatMap { record in
                slots.compactMap { finding(record, slot: $0) }
            }
        }
    }

    private static func finding(_ record: Record, slot: Int) -> Finding? {
        guard let cell = record.cells[slot], case .text = cell.value, isPlaceholder(cell.text.plain), !isClosed(record)
        else { return nil }
        return Finding(
            description, at: cell.span,
            Phrase(
                Localized("“{0}” keeps a place and says nothing", "“{0}”只是占位文字", "「{0}」只是佔位文字"),
                .text(cell.text.plain)),
            wayOut: Phrase(
                Localized("write “{0}”, or take the record out", "请填写“{0}”，或删除该记录", "請填寫「{0}」，或刪除該記錄"),
                .words(record.register.fields[slot].headings)))
    }

    private static func isPlaceholder(_ text: String) -> Bool {
        guard text.utf8.count <= longestWord else { return false }
        let letters = text.lowercased().filter { !$0.isWhitespace && !$0.isPunctuation }
        return words.contains(letters) || letters.count > 1 && letters.allSatisfy { $0 == "x" }
    }

    private static let longestWord = 40

    private static let words: Set<String> = [
        "todo", "tofollow", "placeholder", "loremipsum", "fillin", "待补充", "待補充", "待填", "待填写", "待填寫", "待完善", "待更新",
        "此处填写", "此處填寫", "占位", "佔位",
    ]

    /// Whether any of its states closes the record.
    private static func isClosed(_ record: Record) -> Bool {
        zip(record.register.fields, record.cells).contains { field, cell in
            guard case .state(let vocabulary) = field.type, case .state(let word)? = cell?.value else { return false }
            return vocabulary.words.indices.contains(word) && vocabulary.words[word].closed
        }
    }
}
