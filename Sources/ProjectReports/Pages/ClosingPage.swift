import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The closing report: budget against actual, benefits, archive, support, lessons.
package struct ClosingPage: View {
    let assessment: ProjectAssessment
    let context: ReportContext

    package init(_ assessment: ProjectAssessment, _ context: ReportContext) {
        self.assessment = assessment
        self.context = context
    }

    /// Whether a project has come so far that its closing report is read: its final acceptance or its support has
    /// begun, or it is over.
    package static func isDue(_ assessment: ProjectAssessment) -> Bool {
        let review = Review(assessment.project, statusDate: assessment.statusDate)
        if review.isClosed { return true }
        return review.records(Stages.register).contains { stage in
            (stage[Stages.type] == .acceptance || stage[Stages.type] == .support) && review.hasBegun(stage)
        }
    }

    private var format: PageFormat { context.format }
    private var language: Language { context.format.language }

    package static let viewName = "closing page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) { page in
            page.context.frame(
                page.assessment.project.name.value.plain + (page.language.isChinese ? "：" : ": ")
                    + Localized("Closing report", "结项报告", "結案報告")[page.language])
        },
        .html("name", "The project's name") { RichTextHTML.html($0.assessment.project.name.value) },
        .text("date", "The status date") { $0.format.date($0.assessment.statusDate) },
        .view("status", "The project's status", StatusView.self) {
            StatusView(status: $0.assessment.overall, language: $0.language)
        },
        .list("headlines", "Six headline figures", Headline.self) { Headline.all($0.assessment, $0.format) },
        .optionalView("budget", "Budget against actual", BudgetSection.self) {
            BudgetSection($0.assessment, $0.format)
        },
        .list("tables", "Benefits, archive, support, lessons", FigureTable.self) { page in
            ClosingTables(assessment: page.assessment, format: page.format).all
        },
        .optionalView("acceptance", "Acceptance by stage", AcceptanceSection.self) {
            AcceptanceSection($0.assessment, $0.format)
        },
        .optionalView("commit", "The commit that the files are of", CommitView.self) { $0.context.commit },
    ]
    package static let shape = ViewShape(Self.self)
}

/// The tables of a closing report.
struct ClosingTables {
    let assessment: ProjectAssessment
    let format: PageFormat

    private var project: Project { assessment.project }
    private var language: Language { format.language }

    var all: [FigureTable] {
        let delivery = DeliverySection(assessment: assessment, format: format).tables
        let wanted = ["payments", "effort", "training"]
        return [benefits].compactMap { $0 } + wanted.compactMap { key in delivery.first { $0.key == key } }
            + [archive, support, improvements, lessons].compactMap { $0 }
    }

    private var benefits: FigureTable? {
        guard !assessment.kpis.isEmpty else { return nil }
        let rows = assessment.kpis.map { kpi in
            let card = KPICard(kpi: kpi, format: format)
            return FigureRow(cells: [
                .head(kpi.record), .rich(kpi.record.cell(KPIs.baseline)?.text),
                .rich(kpi.record.cell(KPIs.target)?.text), .number(kpi.last == nil ? nil : card.value),
                .short(kpi.last.map { format.date($0.date) }), .mark(kpi.state, kpi.state.word[language]),
            ])
        }
        return FigureTable(
            "benefits", Localized("Benefits", "效益", "效益"),
            [
                (Localized("KPI", "指标", "指標"), false), (Localized("At the start", "起始值", "起始值"), false),
                (Localized("Target", "目标值", "目標值"), false), (Localized("Reached", "实际值", "實際值"), true),
                (Localized("Measured", "测量日期", "量測日期"), false), (Localized("State", "状态", "狀態"), false),
            ], rows, format)
    }

    private var archive: FigureTable? {
        Self.archive(SheetFacts.documents(of: project), format)
    }

    /// The archive checklist; nil where the project has no deliverables.
    static func archive(_ documents: [SheetFacts.Document], _ format: PageFormat) -> FigureTable? {
        guard !documents.isEmpty else { return nil }
        let language = format.language
        let none = Localized("none recorded", "未登记", "未登記")[language]
        let yes = Localized("archived", "已归档", "已歸檔")[language]
        let no = Localized("not archived", "未归档", "未歸檔")[language]
        let rows = documents.map { document in
            let type = document.type.flatMap { word in
                DeliverableType.allCases.first { $0.canonical == word }?.label[language]
            }
            guard let name = document.name else {
                return FigureRow(cells: [.head("–"), .short(type), .short(nil), .rich(nil), .mark(.amber, none)])
            }
            return FigureRow(cells: [
                .head(document.id, RichText(plain: name)), .short(type),
                .short(document.approved.map { format.date($0) }),
                .rich(document.location.map { RichText(plain: $0) }),
                .mark(document.isArchived ? .green : .amber, document.isArchived ? yes : no),
            ])
        }
        return FigureTable(
            "archive", Localized("Archive checklist", "归档清单", "歸檔清單"),
            note: Phrase(
                Localized("{0} of {1} archived", "{1} 项中 {0} 项已归档", "{1} 項中 {0} 項已歸檔"),
                .text(format.number(documents.count { $0.isArchived })), .text(format.number(documents.count))
            ).text(in: language),
            [
                (Localized("Document", "文档", "文件"), false), (Localized("Type", "类型", "類型"), false),
                (Localized("Approved", "批准日期", "核准日期"), false), (Localized("Location", "存放位置", "存放位置"), false),
                (Localized("Archive", "归档", "歸檔"), false),
            ], rows, format)
    }

    private var support: FigureTable? {
        let records = project.records(Support.register).filter { !$0.isRagged }
        guard !records.isEmpty else { return nil }
        let rows = records.map { record in
            FigureRow(cells: [
                .head(record[Support.service]?.label[language] ?? record.title.plain), .rich(record[Support.owner]),
                .rich(record[Support.hours]), .rich(record[Support.contact]), .rich(record[Support.responseTime]),
                .short(record[Support.until].map { format.date($0) }),
            ])
        }
        return table(
            "support", Support.register, ["service", "owner", "hours", "contact", "responseTime", "until"], rows)
    }

    private var improvements: FigureTable? {
        let records = project.records(Improvements.register).filter {
            !$0.isRagged && !($0[Improvements.state]?.isClosed ?? false)
        }
        guard !records.isEmpty else { return nil }
        let rows = records.map { record in
            FigureRow(cells: [
                .head(record), .rich(record[Improvements.benefit]), .rich(record[Improvements.owner]),
                .short(record[Improvements.due].map { format.date($0) }),
                .short((record[Improvements.state] ?? .proposed).label[language]),
            ])
        }
        return table("improvements", Improvements.register, ["improvement", "benefit", "owner", "due", "state"], rows)
    }

    private var lessons: FigureTable? {
        let records = project.records(Lessons.register).filter { !$0.isRagged }
        guard !records.isEmpty else { return nil }
        let rows = records.map { record in
            FigureRow(cells: [.head(record), .rich(record[Lessons.category]), .rich(record[Lessons.recommendation])])
        }
        return table("lessons", Lessons.register, ["lesson", "category", "recommendation"], rows)
    }

    private func table(_ key: String, _ register: Register, _ keys: [String], _ rows: [FigureRow]) -> FigureTable {
        let columns = keys.compactMap { key in
            register.slot(key: key).map { (register.fields[$0].headings, false) }
        }
        return FigureTable(key, register.titles, columns, rows, format)
    }
}
