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
            let links = RecordLinks(page.project)
            return page.project.registers.filter { !$0.records.isEmpty || !$0.totals.isEmpty || !$0.remarks.isEmpty }
                .map { content in
                    RegisterView(
                        content: content, language: page.language, attachments: page.context.attachments, links: links,
                        file: page.context.registerFiles[content.register.key],
                        figures: figures.tables(of: content.register))
                }
        },
        .list("updates", "The weekly updates, the latest first", UpdateView.self) { page in
            page.project.updates.reversed().map {
                UpdateView(update: $0, language: page.language, attachments: page.context.attachments)
            }
        },
        .list("sections", "Sections that name no register", NarrativeView.self) { page in
            page.project.narratives.map { NarrativeView(narrative: $0, attachments: page.context.attachments) }
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

struct NarrativeView: View {
    let narrative: Narrative
    let attachments: AttachmentLinks

    static let viewName = "section"
    static let fields: [ViewField<Self>] = [
        .optionalHTML("heading", "Its heading") { $0.narrative.heading.map(RichTextHTML.html) },
        .html("body", "What it says") { RichTextHTML.html($0.narrative.body, $0.attachments) },
    ]
    static let shape = ViewShape(Self.self)
}

struct UpdateView: View {
    let update: WeeklyUpdate
    let language: Language
    let attachments: AttachmentLinks

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
            text.map { NarrativePart(heading: HTML(words[language]), body: RichTextHTML.html($0, attachments)) }
        } + (morale.map { [$0] } ?? [])
            + update.others.map {
                NarrativePart(
                    heading: $0.heading.map(RichTextHTML.html) ?? HTML(""),
                    body: RichTextHTML.html($0.body, attachments))
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
