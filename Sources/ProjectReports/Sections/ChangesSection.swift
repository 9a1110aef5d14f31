import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What changed since the last report.
struct ChangesSection: View {
    let assessment: ProjectAssessment
    let format: PageFormat
    private let changes: [RecentChange]

    private static let shown = 10

    init(_ assessment: ProjectAssessment, _ format: PageFormat) {
        self.assessment = assessment
        self.format = format
        changes = assessment.recentChanges
    }

    private var more: String? {
        let count = changes.count - Self.shown
        guard count > 0 else { return nil }
        return Phrase(
            Localized("and {0} more, dated in the registers", "另有 {0} 项，见登记册中的日期", "另有 {0} 項，見登記冊中的日期"),
            .text(format.number(count))
        ).text(in: format.language)
    }

    static let viewName = "changes"
    static let fields: [ViewField<Self>] = [
        .text("title", "Since which day changes are told") { section in
            Phrase(
                Localized("Changed since {0}", "{0}以来的变化", "{0}以來的變化"),
                .text(section.format.shortDate(section.assessment.changesSince))
            ).text(in: section.format.language)
        },
        .list("rows", "The changes, the worst first", ChangeRow.self) { section in
            section.changes.prefix(shown).map {
                ChangeRow(change: $0, assessment: section.assessment, format: section.format)
            }
        },
        .optionalText("more", "How many more there are") { $0.more },
        .flag("isCompared", "Whether there is an earlier report to compare with") { $0.assessment.earlier != nil },
    ]
    static let shape = ViewShape(Self.self)
}

struct ChangeRow: View {
    let change: RecentChange
    let assessment: ProjectAssessment
    let format: PageFormat

    private var language: Language { format.language }

    var title: HTML {
        switch change.subject {
        case .record(let record): return RichTextHTML.html(assessment.title(of: record, format))
        case .records(let register, _): return HTML(register.titles[language])
        case .stage(let stage):
            if stage == AcceptanceAssessment.finalStage { return HTML(ChangeWords.wholeProject[language]) }
            let record = assessment.project.records(Stages.register).first { $0.id?.value == stage && !$0.isRagged }
            return record.map { RichTextHTML.html($0.title) } ?? HTML("")
        }
    }

    var id: String {
        switch change.subject {
        case .record(let record): record.id?.value ?? ""
        case .records: ""
        case .stage(let stage): stage == AcceptanceAssessment.finalStage ? "" : stage
        }
    }

    var detail: String {
        let words = ChangeWords.text(change.event, format)
        guard case .records(_, let count) = change.subject else { return words }
        return Phrase(
            Localized("{0} {1}", "{0} 项{1}", "{0} 項{1}"), .text(format.number(count)), .text(words)
        ).text(in: language)
    }

    static let viewName = "change"
    static let fields: [ViewField<Self>] = [
        .text("label", "Worse, new, better, changed or closed") { $0.change.changeClass.words[$0.language] },
        .text("class", "Its colour class") { row in
            switch row.change.changeClass {
            case .worse: "r"
            case .new: "b"
            case .better, .closed: "g"
            case .changed: "n"
            }
        },
        .text("id", "The record's ID") { $0.id },
        .html("title", "What it is about") { $0.title },
        .text("detail", "What happened") { $0.detail },
        .optionalText("date", "On which day") { row in row.change.date.map(row.format.shortDate) },
    ]
    static let shape = ViewShape(Self.self)
}
