import Diagnostics
import ProjectModel

/// What must hold of tables, cards and JSON objects so that every row and cell finds its place.
package enum TableRules {
    private static let head = "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n"

    static let missingCharter = RuleDescription(
        "missing-charter", .error,
        summary: "A project has no charter.",
        rationale:
            "The card under the title of project.md (or `charter` in project.json) says what the project is, from when to when, and for whom. Without it no page can be made.",
        failing: [], passing: [])

    static let missingValue = RuleDescription(
        "missing-value", .error,
        summary: "A field that must be there is empty.",
        rationale:
            "A milestone without a baseline has no slip, a risk without an impact no score: the record would drop out of the figures in silence.",
        failing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n                 ↓\n| M1 | Go-live |          |\n"
        ],
        passing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Go-live | 2026-11-20 |\n"
        ])

    static let missingColumn = RuleDescription(
        "missing-column", .error,
        summary: "A register's table lacks a column that must be there.",
        rationale: "Without the column every row lacks the value, and none of them can be counted.",
        failing: [
            head + "## Milestones\n\n↓\n| ID | Name |\n|----|------|\n| M1 | Go-live |\n"
        ],
        passing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Go-live | 2026-11-20 |\n"
        ])

    static let raggedRow = RuleDescription(
        "ragged-row", .error,
        summary: "A row has fewer or more cells than its table has headings.",
        rationale:
            "Markdown fills up or cuts off such rows without a word, so that every value behind the gap stands under the wrong heading. The row is shown as written and counts for nothing until it is mended.",
        failing: [
            head + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n↓\n| M1 | 2026-11-20 |\n"
        ],
        passing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Go-live | 2026-11-20 |\n"
        ])

    static let blankRow = RuleDescription(
        "blank-row", .warning,
        summary: "A row of a register is empty.",
        rationale:
            "Merged cells of a spreadsheet come out as empty ones when they are pasted. Nothing is taken over from the row above.",
        failing: [
            head + "## Scope\n\n| Item | Department |\n|------|------------|\n↓\n|      |            |\n"
        ],
        passing: [head + "## Scope\n\n| Item | Department |\n|------|------------|\n| Sales orders | Sales |\n"])

    static let unknownColumn = RuleDescription(
        "unknown-column", .info,
        summary: "A heading is none of the register's fields.",
        rationale:
            "The column is kept and shown under its own name, and nothing is worked out from it. Where the heading was meant to be a field, its figures are missing.",
        failing: [
            head
                + "## Milestones\n\n                         ↓\n| ID | Name | Baseline | Forcast |\n|----|------|----------|---------|\n| M1 | Go-live | 2026-11-20 | 2026-12-01 |\n"
        ],
        passing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline | Forecast |\n|----|------|----------|---------|\n| M1 | Go-live | 2026-11-20 | 2026-12-01 |\n"
        ])

    static let unreadHeading = RuleDescription(
        "unread-heading", .error,
        summary: "A heading begins like a column of money and goes on in a way that is not understood.",
        rationale:
            "A column that is not understood counts for nothing. Where its heading was meant to say in what the amounts are, the money in it would be missing from every sum.",
        failing: [
            head
                + "## Budget\n\n                             ↓\n| ID | Category | Baseline | Forecast in USD |\n|----|----------|----------|-----------------|\n| B1 | Licences | 80 | 90 |\n"
        ],
        passing: [
            head
                + "## Budget\n\n| ID | Category | Baseline | Forecast (k CNY) | Forecast by |\n|----|----------|----------|------------------|-------------|\n| B1 | Licences | 80 | 90 | Li |\n"
        ])

    static func unreadHeading(_ heading: String, of field: FieldDeclaration, at span: Span) -> Finding {
        Finding(
            unreadHeading, at: span,
            Phrase(
                Localized(
                    "“{0}” begins like “{1}”; what follows is not understood", "“{0}”以“{1}”开头，其后的内容无法识别",
                    "「{0}」以「{1}」開頭，其後的內容無法辨識"),
                .text(heading), .words(field.headings)),
            wayOut: Phrase(
                Localized(
                    "write the unit in brackets, as in “{0} (k CNY)”, or give the column another name",
                    "单位请写在括号内，如“{0}（万元）”，否则请另取列名", "單位請寫在括號內，如「{0}（萬元）」，否則請另取欄名"),
                .words(field.headings)))
    }

    static let duplicateColumn = RuleDescription(
        "duplicate-column", .error,
        summary: "Two headings of a table mean the same field.",
        rationale:
            "Only one of the two can count, and nobody could say which. The first is read; the second is kept and shown.",
        failing: [
            head
                + "## Milestones\n\n                         ↓\n| ID | Name | Baseline | Planned |\n|----|------|----------|---------|\n| M1 | Go-live | 2026-11-20 | 2026-12-01 |\n"
        ],
        passing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline | Forecast |\n|----|------|----------|---------|\n| M1 | Go-live | 2026-11-20 | 2026-12-01 |\n"
        ])

    static let missingID = RuleDescription(
        "missing-id", .warning,
        summary: "A record has no ID.",
        rationale:
            "History, references and signatures follow IDs. Without one a changed record looks like a removed and a new one.",
        failing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n  ↓\n|    | Go-live | 2026-11-20 |\n"
        ],
        passing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Go-live | 2026-11-20 |\n"
        ])

    static let unknownSection = RuleDescription(
        "unknown-section", .warning,
        summary: "A table stands under a heading that names no register.",
        rationale:
            "The section is kept and shown as it stands, but no figure is made from it. A misspelt heading would take a whole register out of the report.",
        failing: [
            head
                + "↓\n## Milestnes\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Go-live | 2026-11-20 |\n"
        ],
        passing: [
            head
                + "## Milestones\n\n| ID | Name | Baseline |\n|----|------|----------|\n| M1 | Go-live | 2026-11-20 |\n"
        ])

    package static let all = [
        missingCharter, missingValue, missingColumn, raggedRow, blankRow, unknownColumn, unreadHeading,
        duplicateColumn, missingID,
        unknownSection,
    ]

    // MARK: Findings

    static func missingValue(_ field: FieldDeclaration, at span: Span) -> Finding {
        Finding(
            missingValue, at: span,
            Phrase(Localized("{0} is missing", "缺少{0}", "缺少{0}"), .words(field.headings)),
            wayOut: Phrase(
                Localized("write the {0}", "请填写{0}", "請填寫{0}"), .words(lowercased(field.headings))))
    }

    static func measurementWithoutKPI(at span: Span) -> Finding {
        Finding(
            missingValue, at: span,
            Phrase(
                Localized(
                    "the KPI of this measurement has no ID, so it belongs to none", "此测量值的指标没有编号，无法归属",
                    "此量測值的指標沒有編號，無法歸屬")),
            wayOut: Phrase(Localized("give the KPI an ID", "请给该指标一个编号", "請給該指標一個編號")))
    }

    static func raggedRow(cells: Int, headings: [String], at span: Span) -> Finding {
        Finding(
            raggedRow, at: span,
            Phrase(
                Localized(
                    "the row has {0} cells, the table {1} columns", "本行有 {0} 格，表有 {1} 列", "本列有 {0} 格，表有 {1} 欄"),
                .text("\(cells)"), .text("\(headings.count)")),
            wayOut: Phrase(
                Localized("columns: {0}", "各列：{0}", "各欄：{0}"), .text(headings.joined(separator: " | "))))
    }

    static func columnWithoutHeading(at span: Span) -> Finding {
        Finding(
            unknownColumn, at: span,
            Phrase(
                Localized(
                    "a column with values has no heading", "有内容的列没有表头", "有內容的欄沒有標題")),
            wayOut: Phrase(Localized("give it a heading, or delete it", "请加上表头，或删除该列", "請加上標題，或刪除該欄")))
    }

    static func unknownColumn(_ heading: String, in register: Register, at span: Span) -> Finding {
        let near = Nearest.match(for: heading, among: register.allHeadings)
        return Finding(
            unknownColumn, at: span,
            Phrase(
                Localized("{0} has no field “{1}”", "“{0}”没有字段“{1}”", "「{0}」沒有欄位「{1}」"), .words(register.titles),
                .text(heading)),
            wayOut: near.map {
                Phrase(Localized("did you mean “{0}”?", "是否指“{0}”？", "是否指「{0}」？"), .text($0))
            } ?? Phrase(Localized("kept and shown as it stands", "原样保留并显示", "原樣保留並顯示")))
    }

    private static func lowercased(_ words: Localized) -> Localized {
        let english = words.english
        // "ID" and "KPI" stay as they are.
        let keeps = english.dropFirst().first.map { $0.isUppercase } ?? true
        return Localized(
            keeps ? english : english.lowercased(), words.simplifiedChinese, words.traditionalChinese)
    }
}
