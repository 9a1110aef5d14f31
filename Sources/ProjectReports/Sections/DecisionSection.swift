import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// What is asked of the committee.
struct DecisionSection: View {
    let rows: [DecisionRow]
    let isKept: Bool

    init(_ assessment: ProjectAssessment, _ format: PageFormat) {
        rows = assessment.pendingDecisions.map { DecisionRow(record: $0, assessment: assessment, format: format) }
        isKept = assessment.project.content(Decisions.register) != nil
    }

    static let viewName = "decisions"
    static let fields: [ViewField<Self>] = [
        .list("rows", "Pending decisions, the most urgent first", DecisionRow.self) { $0.rows },
        .flag("isKept", "Whether the project keeps a decision register") { $0.isKept },
    ]
    static let shape = ViewShape(Self.self)
}

struct DecisionRow: View {
    let record: Record
    let assessment: ProjectAssessment
    let format: PageFormat

    private var byLine: String? {
        let decider = record[Decisions.decider]?.plain
        let date = record[Decisions.neededBy].map { date in
            Phrase(Localized("by {0}", "{0}前决定", "{0}前決定"), .text(format.shortDate(date))).text(in: format.language)
        }
        let parts = [decider, date].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: format.language.isChinese ? "，" : ", ")
    }

    static let viewName = "decision"
    static let fields: [ViewField<Self>] = [
        .optionalText("id", "The decision's ID") { $0.record.id?.value },
        .html("decision", "What is to be decided") { RichTextHTML.html($0.record.title) },
        .optionalHTML("recommendation", "What is recommended") {
            $0.record[Decisions.recommendation].map(RichTextHTML.html)
        },
        .optionalHTML("consequence", "What not deciding leads to") {
            $0.record[Decisions.consequence].map(RichTextHTML.html)
        },
        .optionalHTML("decider", "Who decides") { $0.record[Decisions.decider].map(RichTextHTML.html) },
        .optionalText("byLine", "Who decides by when, in one phrase") { $0.byLine },
        .optionalText("neededBy", "By when") { row in row.record[Decisions.neededBy].map(row.format.shortDate) },
        .flag("isOverdue", "Whether that date has passed") { row in
            row.record[Decisions.neededBy].map { $0 < row.assessment.statusDate } ?? false
        },
        .html("project", "The project's name, for the portfolio's page") {
            RichTextHTML.html($0.assessment.project.name.value)
        },
        .text("language", "The project's language, for the portfolio's page") { $0.format.language.tag },
        .text("folder", "The project's folder, for the portfolio's page") { $0.assessment.project.folder },
    ]
    static let shape = ViewShape(Self.self)
}
