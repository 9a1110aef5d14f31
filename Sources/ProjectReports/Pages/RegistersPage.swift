import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// Every record of a project as it was written, and what no register took.
package struct RegistersPage: View {
    let assessment: ProjectAssessment
    let context: ReportContext

    package init(_ assessment: ProjectAssessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
    }

    private var project: Project { assessment.project }
    private var language: Language { context.format.language }

    package static let viewName = "registers page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) { page in
            page.context.frame(
                page.project.name.value.plain + (page.language.isChinese ? "：" : ": ")
                    + PageWords.registers[page.language])
        },
        .html("name", "The project's name") { RichTextHTML.html($0.project.name.value) },
        .list("charter", "The charter's facts", FactRow.self) { FactRow.rows($0.project.charter, $0.language) },
        .list("registers", "Every register that the project keeps", RegisterView.self) { page in
            let figures = SelectionSection(assessment: page.assessment, format: page.context.format)
            return page.project.registers.filter { !$0.records.isEmpty || !$0.totals.isEmpty || !$0.remarks.isEmpty }
                .map { content in
                    RegisterView(
                        content: content, language: page.language, attachments: page.context.attachments,
                        file: page.context.registerFiles[content.register.key],
                        figures: figures.tables(of: content.register))
                }
        },
        .list("updates", "The weekly updates, the latest first", UpdateView.self) { page in
            page.project.updates.reversed().map { UpdateView(update: $0, language: page.language) }
        },
        .list("sections", "Sections that name no register", NarrativeView.self) { page in
            page.project.narratives.map { NarrativeView(narrative: $0) }
        },
        .texts("files", "Files that are none of the tool's") { $0.project.otherFiles.map(Visible.text) },
        .list("findings", "All findings", FindingRow.self) { $0.context.rows($0.context.findings) },
    ]
    package static let shape = ViewShape(Self.self)
}

/// A fact of the charter.
struct FactRow: View {
    let label: String
    let value: HTML
    let isUnread: Bool

    static let viewName = "fact"
    static let fields: [ViewField<Self>] = [
        .text("label", "The field") { $0.label },
        .html("value", "What is written") { $0.value },
        .flag("isUnread", "Whether it could not be understood") { $0.isUnread },
    ]
    static let shape = ViewShape(Self.self)

    static func rows(_ record: Record, _ language: Language) -> [FactRow] {
        let known = zip(record.register.fields, record.cells).compactMap { field, cell -> FactRow? in
            guard let cell, !cell.text.isEmpty else { return nil }
            return FactRow(
                label: field.headings[language], value: RichTextHTML.html(cell.text), isUnread: cell.value == .unread)
        }
        return known
            + record.unknownCells.map { cell in
                FactRow(label: Visible.text(cell.heading), value: RichTextHTML.html(cell.text), isUnread: false)
            }
    }
}

/// One register as a table.
struct RegisterView: View {
    let content: RegisterContent
    let language: Language
    let attachments: AttachmentLinks
    /// The address of its CSV file; nil where none is written.
    let file: String?
    /// What is worked out of the records.
    let figures: [FigureTable]
    /// The slots that any record has a cell for.
    let slots: [Int]
    /// Columns that the register does not know, in the order in which they first occur.
    let unknown: [UnknownColumn]

    init(
        content: RegisterContent, language: Language, attachments: AttachmentLinks, file: String?,
        figures: [FigureTable] = []
    ) {
        self.file = file
        self.attachments = attachments
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
                    hasAnchor: isFirst, attachments: view.attachments)
            }
            let totals = view.content.totals.map { record in
                RegisterRow(
                    record: record, slots: view.slots, kinds: kinds, unknown: view.unknown, isTotal: true,
                    hasAnchor: false, attachments: view.attachments)
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
                text: cell.text, isUnread: cell.value == .unread, kind: kind, attachments: attachments)
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
        .optionalText("anchor", "The record's anchor, as risks-3") { row in
            guard row.hasAnchor, !row.record.isRagged else { return nil }
            return row.record.id.flatMap { RegisterRow.anchor($0.value, in: row.record.register) }
        },
        .list("cells", "What is written, a cell a column", RegisterCell.self) { $0.cells },
        .flag("isTotal", "Whether it is a total that was written beside the records") { $0.isTotal },
        .flag("isRagged", "Whether it has another number of cells than its table") { $0.record.isRagged },
        .optionalHTML("notes", "What follows a card's facts") { row in
            row.record.notes.map { RichTextHTML.html($0, row.attachments) }
        },
    ]
    static let shape = ViewShape(Self.self)

    /// White space ends an anchor: what has some is no ID, and gets none.
    static func anchor(_ id: String, in register: Register) -> String? {
        id.contains(where: \.isWhitespace) ? nil : register.key + "-" + id
    }
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

    static let viewName = "register cell"
    static let fields: [ViewField<Self>] = [
        .html("text", "What is written") { RichTextHTML.html($0.text, $0.attachments) },
        .text("class", "id, t for what names the record, n for numbers, d for what stays on one line, or nothing") {
            $0.kind
        },
        .flag("isUnread", "Whether it could not be understood") { $0.isUnread },
    ]
    static let shape = ViewShape(Self.self)
}

struct NarrativeView: View {
    let narrative: Narrative

    static let viewName = "section"
    static let fields: [ViewField<Self>] = [
        .optionalHTML("heading", "Its heading") { $0.narrative.heading.map(RichTextHTML.html) },
        .html("body", "What it says") { RichTextHTML.html($0.narrative.body) },
    ]
    static let shape = ViewShape(Self.self)
}

struct UpdateView: View {
    let update: WeeklyUpdate
    let language: Language

    private var parts: [NarrativePart] {
        let known: [(Localized, RichText?)] = [
            (Localized("Summary", "概述", "概述"), update.summary), (Localized("Done", "本周完成", "本週完成"), update.done),
            (Localized("Next", "下周计划", "下週計畫"), update.next),
            (Localized("Decisions needed", "需要决策", "需要決策"), update.decisions),
        ]
        let morale = update.morale.map {
            NarrativePart(heading: HTML(Localized("Morale", "士气", "士氣")[language]), body: HTML("\($0.value) / 5"))
        }
        return known.compactMap { words, text in
            text.map { NarrativePart(heading: HTML(words[language]), body: RichTextHTML.html($0)) }
        } + (morale.map { [$0] } ?? [])
            + update.others.map {
                NarrativePart(heading: $0.heading.map(RichTextHTML.html) ?? HTML(""), body: RichTextHTML.html($0.body))
            }
    }

    static let viewName = "update"
    static let fields: [ViewField<Self>] = [
        .text("week", "The week, as 2026-W47") { $0.update.week.iso },
        .list("parts", "Its parts", NarrativePart.self) { $0.parts },
    ]
    static let shape = ViewShape(Self.self)
}

struct NarrativePart: View {
    let heading: HTML
    let body: HTML

    static let viewName = "part"
    static let fields: [ViewField<Self>] = [
        .html("heading", "Its heading") { $0.heading },
        .html("body", "What it says") { $0.body },
    ]
    static let shape = ViewShape(Self.self)
}
