import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// A small table of figures under a heading: tests, migration, training and the like.
struct FigureTable: View {
    /// Its anchor on the page.
    let key: String
    let title: String
    /// What stands beside the title.
    var note = ""
    /// Whether it takes the whole width of the page.
    var isWide = false
    /// Whether it does on paper, where the type is smaller.
    var isWideOnPaper = false
    let columns: [FigureColumn]
    let rows: [FigureRow]

    static let viewName = "figure table"
    static let fields: [ViewField<Self>] = [
        .text("key", "Its anchor") { $0.key },
        .text("title", "Its title") { $0.title },
        .text("note", "What stands beside the title") { $0.note },
        .flag("isWide", "Whether it takes the whole width") { $0.isWide },
        .flag("isWideOnPaper", "Whether it does on paper, where the type is smaller") { $0.isWideOnPaper },
        .list("columns", "The columns", FigureColumn.self) { $0.columns },
        .list("rows", "The rows", FigureRow.self) { $0.rows },
    ]
    static let shape = ViewShape(Self.self)

    /// - Parameter columns: the headings, and which of them are over numbers.
    init(
        _ key: String, _ title: Localized, note: String = "", isWide: Bool = false,
        _ columns: [(words: Localized, isNumber: Bool)],
        _ rows: [FigureRow], _ format: PageFormat
    ) {
        self.key = key
        self.title = title[format.language]
        self.note = note
        let headings = columns.map { $0.words[format.language] }
        let width = TableWidth(headings, rows)
        self.isWide = isWide || !width.fitsHalfPage
        isWideOnPaper = isWide || !width.fitsHalfSheet
        self.columns = columns.map { FigureColumn(text: $0.words[format.language], isNumber: $0.isNumber) }
        self.rows = rows
    }
}

struct FigureColumn: View {
    let text: String
    let isNumber: Bool

    static let viewName = "figure column"
    static let fields: [ViewField<Self>] = [
        .text("text", "The heading") { $0.text },
        .text("class", "n over numbers") { $0.isNumber ? "n" : "" },
    ]
    static let shape = ViewShape(Self.self)
}

struct FigureRow: View {
    let cells: [FigureCell]
    var isSum = false

    static let viewName = "figure row"
    static let fields: [ViewField<Self>] = [
        .list("cells", "The cells", FigureCell.self) { $0.cells },
        .flag("isSum", "Whether it adds up the rows above") { $0.isSum },
    ]
    static let shape = ViewShape(Self.self)
}

/// A cell with text, a number, or a mark.
struct FigureCell: View {
    let text: HTML
    var kind = ""
    var isHead = false
    var mark: MarkView?

    static let viewName = "figure cell"
    static let fields: [ViewField<Self>] = [
        .html("text", "What it says") { $0.text },
        .text("class", "n for numbers, nb for what stays on one line, late for what is too late, or nothing") {
            $0.kind
        },
        .flag("isHead", "Whether it names the row") { $0.isHead },
        .optionalView("status", "A mark before the text", MarkView.self) { $0.mark },
    ]
    static let shape = ViewShape(Self.self)

    static func head(_ text: RichText) -> FigureCell { FigureCell(text: RichTextHTML.html(text), isHead: true) }
    static func head(_ text: String) -> FigureCell { head(RichText(plain: text)) }

    /// The ID and the name of a record.
    static func head(_ record: Record) -> FigureCell { head(record.id?.value, record.title) }

    static func head(_ id: String?, _ text: RichText) -> FigureCell {
        let title = RichTextHTML.html(text)
        guard let id else { return FigureCell(text: title, isHead: true) }
        let mark = RichTextHTML.html(RichText(plain: id))
        let open = Array("<span class=\"id\">".utf8)
        return FigureCell(text: HTML(open + mark.bytes + Array("</span> ".utf8) + title.bytes), isHead: true)
    }

    static func text(_ text: String, _ kind: String = "") -> FigureCell {
        FigureCell(text: RichTextHTML.html(RichText(plain: text)), kind: kind)
    }

    static func rich(_ text: RichText?) -> FigureCell {
        FigureCell(text: text.map(RichTextHTML.html) ?? HTML(""))
    }

    /// A figure, or a dash where there is none.
    static func number(_ text: String?) -> FigureCell { .text(text ?? "–", "n") }

    /// A date or a few words that stay on one line.
    static func short(_ text: String?) -> FigureCell { .text(text ?? "", "nb") }

    static func mark(_ status: Status, _ words: String) -> FigureCell {
        FigureCell(text: HTML(""), kind: "nb", mark: MarkView(status: status, words: words))
    }
}

/// A status mark with words of its own.
struct MarkView: View {
    let status: Status
    let words: String

    static let viewName = "mark"
    static let fields: [ViewField<Self>] = [
        .text("class", "g, a, r or n") { $0.status.cssClass },
        .html("mark", "The shape as SVG") { HTML(StatusMark.svg($0.status.colour)) },
        .text("word", "What it says") { $0.words },
    ]
    static let shape = ViewShape(Self.self)
}
