import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

struct CriterionRow: View {
    let record: Record
    let language: Language
    let attachments: AttachmentLinks

    private var result: AcceptanceResult { record[Acceptance.result] ?? .pending }

    /// The status whose colour and shape the result has.
    private var status: Status {
        switch result {
        case .pass: .green
        case .conditionalPass: .amber
        case .fail: .red
        case .pending, .notApplicable: .notRated
        }
    }

    private func text(_ field: Field<RichText>) -> HTML { record[field].map(RichTextHTML.html) ?? HTML("–") }

    static let viewName = "criterion"
    static let fields: [ViewField<Self>] = [
        .text("id", "Its ID") { $0.record.id?.value ?? "–" },
        .html("criterion", "What is accepted") { row in
            row.record.isRagged
                ? HTML(
                    row.record.unknownCells.map { String(decoding: RichTextHTML.html($0.text).bytes, as: UTF8.self) }
                        .joined(separator: " | "))
                : RichTextHTML.html(row.record.title)
        },
        .html("standard", "What must be reached") { $0.text(Acceptance.standard) },
        .html("method", "How it is verified") { $0.text(Acceptance.method) },
        .text("result", "How it came out") { $0.result.label[$0.language] },
        .text("class", "The result's colour class") { row in
            row.status.cssClass
        },
        .html("mark", "The result's shape") { row in
            HTML(StatusMark.svg(row.status.colour))
        },
        .html("evidence", "Where it is shown") { row in
            row.record[Acceptance.evidence].map { RichTextHTML.html($0, row.attachments) } ?? HTML("–")
        },
        .html("verifier", "Who verified it") { $0.text(Acceptance.verifier) },
        .optionalHTML("condition", "Its condition") { $0.record[Acceptance.condition].map(RichTextHTML.html) },
        .flag("isOptional", "Whether it is not mandatory") { !($0.record[Acceptance.mandatory] ?? true) },
        .flag("isRagged", "Whether the row could not be understood") { $0.record.isRagged },
    ]
    static let shape = ViewShape(Self.self)
}

struct IssueRow: View {
    let record: Record
    let format: PageFormat

    static let viewName = "issue"
    static let fields: [ViewField<Self>] = [
        .text("id", "Its ID") { $0.record.id?.value ?? "–" },
        .html("issue", "What it is") { RichTextHTML.html($0.record.title) },
        .html("owner", "Who resolves it") { $0.record[Issues.owner].map(RichTextHTML.html) ?? HTML("–") },
        .text("due", "Until when") { $0.record[Issues.due]?.iso ?? "–" },
    ]
    static let shape = ViewShape(Self.self)
}

struct DeliverableList: View {
    let rows: [DeliverableRow]

    /// Nil where the stage has none.
    init?(_ deliverables: [SheetFacts.Deliverable], language: Language) {
        guard !deliverables.isEmpty else { return nil }
        rows = deliverables.map { DeliverableRow(deliverable: $0, language: language) }
    }

    static let viewName = "deliverables"
    static let fields: [ViewField<Self>] = [
        .list("rows", "A row for each deliverable", DeliverableRow.self) { $0.rows }
    ]
    static let shape = ViewShape(Self.self)
}

struct DeliverableRow: View {
    let deliverable: SheetFacts.Deliverable
    let language: Language

    static let viewName = "deliverable"
    static let fields: [ViewField<Self>] = [
        .text("id", "Its ID") { $0.deliverable.id ?? "–" },
        .html("name", "What it is") { RichTextHTML.html(RichText(plain: $0.deliverable.name)) },
        .text("state", "Where it stands") { row in
            DeliverableState.allCases.first { $0.canonical == row.deliverable.state }?.label[row.language] ?? "–"
        },
    ]
    static let shape = ViewShape(Self.self)
}
