import Diagnostics
import ProjectModel
import Templates

/// One register as a table.
struct RegisterView: View {
    let content: RegisterContent
    let language: Language
    let attachments: AttachmentLinks
    let links: RecordLinks
    /// The address of its CSV file; nil where none is written.
    let file: String?
    /// What is worked out of the records.
    let figures: [FigureTable]
    /// The slots that any record has a cell for.
    let slots: [Int]
    /// Columns that the register does not know, in the order in which they first occur.
    let unknown: [UnknownColumn]

    init(
        content: RegisterContent, language: Language, attachments: AttachmentLinks, links: RecordLinks,
        file: String?,
        figures: [FigureTable] = []
    ) {
        self.file = file
        self.attachments = attachments
        self.links = links
        self.content = content
        self.language = language
        self.figures = figures
        let all = content.records + content.totals
        slots = content.register.fields.indices.filter { slot in
            slot == content.register.idSlot || slot == content.register.titleSlot
                || all.contains { !($0.cells[slot]?.text.isEmpty ?? true) }
        }
        var unknown: [UnknownColumn] = []
        for record in all where !record.isRagged {
            for column in UnknownColumn.columns(of: record) where !unknown.contains(column) { unknown.append(column) }
        }
        self.unknown = unknown
    }

    static let viewName = "register"
    static let fields: [ViewField<Self>] = [
        .text("key", "The register's name in JSON, which is its anchor") { $0.content.register.key },
        .text("title", "Its title") { $0.content.register.titles[$0.language] },
        .optionalText("file", "The address of its CSV file") { $0.file },
        .text("count", "How many records it has") { String($0.content.records.count) },
        .list("headings", "The columns", RegisterHeading.self) { view in
            let register = view.content.register
            return view.slots.map { slot in
                RegisterHeading(text: register.fields[slot].headings[view.language], kind: register.cellKind(slot))
            } + view.unknown.map { RegisterHeading(text: Visible.text($0.heading), kind: "") }
        },
        .list("rows", "Its records", RegisterRow.self) { view in
            let kinds = view.slots.map { view.content.register.cellKind($0) }
            // Two records of one ID are an error; an anchor leads to the first.
            var seen: Set<String> = []
            let records = view.content.records.map { record in
                let isFirst = record.id.map { seen.insert($0.value).inserted } ?? false
                return RegisterRow(
                    record: record, slots: view.slots, kinds: kinds, unknown: view.unknown, isTotal: false,
                    hasAnchor: isFirst, attachments: view.attachments, links: view.links)
            }
            let totals = view.content.totals.map { record in
                RegisterRow(
                    record: record, slots: view.slots, kinds: kinds, unknown: view.unknown, isTotal: true,
                    hasAnchor: false, attachments: view.attachments, links: view.links)
            }
            return records + totals
        },
        .list("figures", "What is worked out of the records", FigureTable.self) { $0.figures },
        .list("remarks", "What is written around the records", Remark.self) { view in
            view.content.remarks.map { Remark(text: RichTextHTML.html($0, view.attachments)) }
        },
    ]
    static let shape = ViewShape(Self.self)
}

struct Remark: View {
    let text: HTML

    static let viewName = "remark"
    static let fields: [ViewField<Self>] = [.html("text", "The text") { $0.text }]
    static let shape = ViewShape(Self.self)
}

struct RegisterRow: View {
    let record: Record
    let slots: [Int]
    /// The class of the cells of each slot.
    let kinds: [String]
    let unknown: [UnknownColumn]
    let isTotal: Bool
    let hasAnchor: Bool
    let attachments: AttachmentLinks
    let links: RecordLinks

    private var cells: [RegisterCell] {
        if record.isRagged {
            let first = record.register.idSlot.flatMap { record.cells[$0] }.map {
                RegisterCell(text: $0.text, kind: "id")
            }
            return (first.map { [$0] } ?? [])
                + record.unknownCells.map {
                    RegisterCell(text: $0.text, attachments: attachments)
                }
        }
        return zip(slots, kinds).map { slot, kind in
            guard let cell = record.cells[slot] else { return RegisterCell(text: RichText(plain: "")) }
            return RegisterCell(
                text: cell.text, isUnread: cell.value == .unread, kind: kind, attachments: attachments,
                linked: links.html(cell, allowed: record.register.referenceSlots.first { $0.slot == slot }?.allowed),
                back: hasAnchor && slot == record.register.titleSlot ? links.back(to: record) : nil)
        }
            + unknownCells
    }

    private var unknownCells: [RegisterCell] {
        guard !unknown.isEmpty else { return [] }
        let columns = UnknownColumn.columns(of: record)
        return unknown.map { column in
            let index = columns.firstIndex(of: column)
            return RegisterCell(
                text: index.map { record.unknownCells[$0].text } ?? RichText(plain: ""), attachments: attachments)
        }
    }

    static let viewName = "register row"
    static let fields: [ViewField<Self>] = [
        .optionalText("anchor", "The record's anchor: its ID, after the register's name where another has that ID") {
            row in
            row.hasAnchor ? row.links.anchor(of: row.record) : nil
        },
        .list("cells", "What is written, a cell a column", RegisterCell.self) { $0.cells },
        .flag("isTotal", "Whether it is a total that was written beside the records") { $0.isTotal },
        .flag("isRagged", "Whether it has another number of cells than its table") { $0.record.isRagged },
        .optionalHTML("notes", "What follows a card's facts") { row in
            row.record.notes.map { RichTextHTML.html($0, row.attachments) }
        },
    ]
    static let shape = ViewShape(Self.self)
}

/// A column that a register does not know: of two with the same heading, or with none, the first and the second.
struct UnknownColumn: Equatable {
    let heading: String
    let occurrence: Int

    /// The columns of a record's unknown cells, one a cell.
    static func columns(of record: Record) -> [UnknownColumn] {
        var seen: [String: Int] = [:]
        return record.unknownCells.map { cell in
            let occurrence = seen[cell.heading] ?? 0
            seen[cell.heading] = occurrence + 1
            return UnknownColumn(heading: cell.heading, occurrence: occurrence)
        }
    }
}

struct RegisterHeading: View {
    let text: String
    let kind: String

    static let viewName = "register heading"
    static let fields: [ViewField<Self>] = [
        .text("text", "The heading in the page's language") { $0.text },
        .text("class", "As that of the cells below it") { $0.kind },
    ]
    static let shape = ViewShape(Self.self)
}

extension Register {
    /// How the cells of a field are set.
    fileprivate func cellKind(_ slot: Int) -> String {
        switch fields[slot].type {
        case .id: "id"
        case .number, .amount, .percent, .duration, .scale: "n"
        case .date, .state, .person, .references, .yesNo, .target: "d"
        case .text, .period, .durations, .percents: slot == titleSlot ? "t" : ""
        }
    }
}

struct RegisterCell: View {
    let text: RichText
    var isUnread = false
    var kind = ""
    var attachments = AttachmentLinks.none
    /// The text with its references as links; nil where it has none.
    var linked: HTML?
    /// What refers to the record, in the cell that names it.
    var back: BackLinks?

    /// Longer than this, a text is folded on a screen.
    private static let longText = 320

    static let viewName = "register cell"
    static let fields: [ViewField<Self>] = [
        .html("text", "What is written") { $0.linked ?? RichTextHTML.html($0.text, $0.attachments) },
        .flag("isLong", "Whether it is folded on a screen until it is pointed at") {
            $0.text.plain.utf8.count > longText
        },
        .optionalView("back", "What refers to the record", BackLinks.self) { $0.back },
        .text("class", "id, t for what names the record, n for numbers, d for what stays on one line, or nothing") {
            $0.kind
        },
        .flag("isUnread", "Whether it could not be understood") { $0.isUnread },
    ]
    static let shape = ViewShape(Self.self)
}
