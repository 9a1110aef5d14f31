import Diagnostics
import ProjectAssessment
import ProjectModel

/// The words for edits: what was edited, and what it said before and says now.
enum EditWords {
    /// The name of what was edited; nil for a whole record.
    static func part(_ change: RecordChange, _ language: Language) -> String? {
        switch change.part {
        case .record: nil
        case .field(let field): field.headings[language]
        case .score: Localized("Score", "分值", "分數")[language]
        case .value: Localized("Measured", "测量值", "量測值")[language]
        case .column(let heading): Visible.text(heading)
        case .notes: Localized("Notes", "备注", "備註")[language]
        case .name: Localized("Name", "名称", "名稱")[language]
        case .decision: Localized("Decision", "决定", "決定")[language]
        }
    }

    /// A value as the page writes it; a dash for none.
    static func value(_ value: ChangedValue, _ format: PageFormat) -> String {
        switch value {
        case .none: return "–"
        case .score(let score): return format.number(score)
        case .number(let number): return text(number, format)
        case .text(let text): return decision(text)?[format.language] ?? Visible.text(text)
        case .cell(let cell, let type): return text(cell, type, format)
        }
    }

    private static func decision(_ word: String) -> Localized? {
        switch SignOffDecision(rawValue: word) {
        case .accept: Localized("accepted", "同意", "同意")
        case .conditional: Localized("accepted with conditions", "有条件同意", "有條件同意")
        case .reject: Localized("refused", "拒绝", "拒絕")
        case nil: nil
        }
    }

    private static func text(_ cell: Cell, _ type: FieldType, _ format: PageFormat) -> String {
        switch (cell.value, type) {
        case (.date(let date), _) where !date.isCoarse: return format.date(date.first)
        case (.number(let number), .amount): return format.money(number.value)
        case (.number(let number), _): return text(number, format)
        case (.percent(let share), _): return format.percent(Rational(share))
        case (.state(let index), .state(let vocabulary)) where vocabulary.words.indices.contains(index):
            return vocabulary.words[index].label[format.language]
        default: return Visible.text(cell.text.plain)
        }
    }

    private static func text(_ number: WrittenNumber, _ format: PageFormat) -> String {
        format.number(number.value) + WrittenNumber.suffix(number.unit)
    }

    /// Longer texts are told of, not repeated, where there is one line for a record.
    private static let shortText = 12
    /// More edits of a record than these are told by their number.
    private static let shownLines = 2

    /// The lines of a record in one, the first of them in words.
    static func joined(_ lines: [String], _ language: Language) -> String {
        let shown = lines.prefix(shownLines).joined(separator: language.isChinese ? "；" : "; ")
        let more = lines.count - shownLines
        guard more > 0 else { return shown }
        return shown
            + Phrase(
                more == 1
                    ? Localized(", 1 more field", "，另改 1 处", "，另改 1 處")
                    : Localized(", {0} more fields", "，另改 {0} 处", "，另改 {0} 處"), .text(String(more))
            ).text(in: language)
    }

    /// An edit in one line: `Forecast 15 Jan → 5 Feb (+21 d)`, `Response reworded`.
    static func line(_ change: RecordChange, _ format: PageFormat) -> String? {
        let language = format.language
        guard let part = part(change, language) else { return nil }
        if let (from, to) = change.days {
            let days = to.days(since: from)
            let slip =
                days == 0 || !isDeadline(change)
                ? "" : language.isChinese ? "（\(format.slip(days))）" : " (\(format.slip(days)))"
            return part + " " + format.shortDate(from) + " → " + format.shortDate(to) + slip
        }
        let (from, to) = (value(change.from, format), value(change.to, format))
        if isProse(change), from.count > shortText || to.count > shortText {
            return Phrase(Localized("{0} reworded", "{0}已改写", "{0}已改寫"), .text(part)).text(in: language)
        }
        return part + " " + from + " → " + to
    }

    private static func isDeadline(_ change: RecordChange) -> Bool {
        guard case .field(let field) = change.part, case .laterIsWorse = field.sense else { return false }
        return true
    }

    private static func isProse(_ change: RecordChange) -> Bool {
        switch change.part {
        case .field(let field):
            switch field.type {
            case .text, .person, .references: true
            default: false
            }
        case .column, .notes, .name: true
        case .record, .score, .value, .decision: false
        }
    }
}

extension RecordChange.Kind {
    package var words: Localized {
        switch self {
        case .worse: Localized("Worse", "变差", "變差")
        case .reopened: Localized("Reopened", "重新打开", "重新開啟")
        case .removed: Localized("Removed", "已删除", "已刪除")
        case .new: Localized("New", "新增", "新增")
        case .better: Localized("Better", "好转", "好轉")
        case .closed: Localized("Done", "完成", "完成")
        case .changed: Localized("Changed", "改动", "異動")
        }
    }

    /// The class of the tag that bears the word.
    var cssClass: String {
        switch self {
        case .worse, .removed, .reopened: "r"
        case .new: "b"
        case .better, .closed: "g"
        case .changed: "n"
        }
    }
}
