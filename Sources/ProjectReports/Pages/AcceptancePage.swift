import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The sheet that two companies sign for a stage.
package struct AcceptancePage: View {
    let assessment: ProjectAssessment
    let acceptance: AcceptanceAssessment
    let context: ReportContext
    /// The digest of what the sheet says as 64 hexadecimal digits; nil where it cannot be signed.
    let digest: String?

    package init(
        _ acceptance: AcceptanceAssessment, of assessment: ProjectAssessment, _ context: ReportContext, digest: String?
    ) {
        self.acceptance = acceptance
        self.assessment = assessment
        self.context = context
        self.digest = digest
    }

    private var format: PageFormat { context.format }
    private var language: Language { format.language }
    private var project: Project { assessment.project }
    private var charter: Record { project.charter }
    private var isFinal: Bool { acceptance.stage == AcceptanceAssessment.finalStage }

    private var title: String {
        (isFinal
            ? Localized("Final acceptance sheet", "项目终验确认单", "專案最終驗收確認單")
            : Localized("Stage acceptance sheet", "阶段验收确认单", "階段驗收確認單"))[language]
    }

    private var stageName: HTML {
        guard let record = acceptance.stageRecord else {
            return HTML(isFinal ? Localized("whole project", "整个项目", "整個專案")[language] : "")
        }
        return RichTextHTML.html(record.title)
    }

    private func fact(_ field: Field<RichText>) -> HTML? { charter[field].map(RichTextHTML.html) }

    private var counts: String {
        let parts: [(Int, Localized)] = [
            (acceptance.passed, Localized("{0} passed", "{0} 项通过", "{0} 項通過")),
            (acceptance.conditional, Localized("{0} conditional", "{0} 项有条件通过", "{0} 項有條件通過")),
            (acceptance.failed, Localized("{0} failed", "{0} 项不通过", "{0} 項不通過")),
            (acceptance.pending + acceptance.unread, Localized("{0} pending", "{0} 项待验收", "{0} 項待驗收")),
            (acceptance.notApplicable, Localized("{0} not applicable", "{0} 项不适用", "{0} 項不適用")),
        ]
        let shown = parts.filter { $0.0 > 0 }.map { Phrase($0.1, .text(format.number($0.0))).text(in: language) }
        let total = Phrase(
            Localized("{0} criteria: ", "{0} 项：", "{0} 項："), .text(format.number(acceptance.criteria.count))
        ).text(in: language)
        return total + shown.joined(separator: language.isChinese ? "，" : ", ")
    }

    private var issues: [IssueRow] {
        ConditionIssues.named(by: acceptance.criteria, in: project).map { IssueRow(record: $0, format: format) }
    }

    private var parties: [PartyBlock] {
        [
            (PartyWord.client, Charter.client), (.vendor, Charter.vendor), (.supervisor, Charter.supervisor),
        ].compactMap { party, field -> PartyBlock? in
            // A supervisor signs where the project has one; the two parties to the contract always do.
            guard let name = charter[field] ?? (party == .supervisor ? nil : RichText(plain: "")) else { return nil }
            return PartyBlock(party: party.label[language], company: RichTextHTML.html(name))
        }
    }

    package static let viewName = "acceptance page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) { page in
            let stage = page.acceptance.stageRecord?.title.plain ?? page.acceptance.stage
            return page.context.frame(page.title + (page.language.isChinese ? "：" : ": ") + stage)
        },
        .text("title", "The sheet's title") { $0.title },
        .text("number", "The sheet's number") { $0.project.id + "-" + $0.acceptance.stage },
        .text("date", "The status date") { $0.format.date($0.assessment.statusDate) },
        .optionalView("errors", "What could not be read", ErrorBanner.self) {
            ErrorBanner($0.context, $0.context.sheetFindings)
        },
        .html("name", "The project's name") { RichTextHTML.html($0.project.name.value) },
        .optionalHTML("contract", "The contract's number") { $0.fact(Charter.contract) },
        .optionalHTML("client", "The client") { $0.fact(Charter.client) },
        .optionalHTML("vendor", "The vendor") { $0.fact(Charter.vendor) },
        .optionalHTML("supervisor", "The supervisor") { $0.fact(Charter.supervisor) },
        .text("stage", "The stage's ID") { $0.isFinal ? "" : $0.acceptance.stage },
        .html("stageName", "The stage's name") { $0.stageName },
        .optionalHTML("basis", "What acceptance is based on") { $0.fact(Charter.basis) },
        .optionalHTML("place", "Where acceptance takes place") { $0.fact(Charter.place) },
        .text("plannedFinish", "When the stage was to end") { page in
            (page.isFinal ? page.charter[Charter.finish] : page.acceptance.stageRecord?[Stages.finish])?.iso ?? "–"
        },
        .text("actualFinish", "When it ended") { $0.acceptance.stageRecord?[Stages.actualFinish]?.iso ?? "–" },
        .text("plannedEffort", "Person-days planned") { page in
            page.acceptance.stageRecord?[Stages.effort].map(page.format.number) ?? "–"
        },
        .text("counts", "How the criteria came out") { $0.counts },
        .list("criteria", "The criteria with their results", CriterionRow.self) { page in
            page.acceptance.criteria.map {
                CriterionRow(
                    record: $0, language: page.language, attachments: page.context.attachments.fromBelow)
            }
        },
        .optionalView("deliverables", "Deliverables of the stage, where it has any", DeliverableList.self) { page in
            DeliverableList(page.project, stage: page.acceptance.stage, language: page.language)
        },
        .list("issues", "Issues that a condition names", IssueRow.self) { $0.issues },
        .flag("isPass", "Whether every criterion passed") { $0.acceptance.conclusion == .pass },
        .flag("isConditional", "Whether it passed with conditions") { $0.acceptance.conclusion == .conditionalPass },
        .flag("isFail", "Whether a mandatory criterion failed") { $0.acceptance.conclusion == .fail },
        .flag("isOpen", "Whether criteria are pending") { $0.acceptance.conclusion == .open },
        .list("parties", "A signature block for each party", PartyBlock.self) { $0.parties },
        .optionalText("digest", "The digest in groups of four digits") { page in
            page.digest.map { digest in
                stride(from: 0, to: digest.utf8.count, by: 4).map { start in
                    String(digest.dropFirst(start).prefix(4))
                }.joined(separator: " ")
            }
        },
        .optionalView("commit", "The commit that the files are of", CommitView.self) { $0.context.commit },
    ]
    package static let shape = ViewShape(Self.self)
}

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

    init?(_ project: Project, stage: String, language: Language) {
        let records = project.records(Deliverables.register).filter { record in
            !record.isRagged && record[Deliverables.stage]?.contains { $0.id == stage } ?? false
        }
        guard !records.isEmpty else { return nil }
        rows = records.map { DeliverableRow(record: $0, language: language) }
    }

    static let viewName = "deliverables"
    static let fields: [ViewField<Self>] = [
        .list("rows", "A row for each deliverable", DeliverableRow.self) { $0.rows }
    ]
    static let shape = ViewShape(Self.self)
}

struct DeliverableRow: View {
    let record: Record
    let language: Language

    static let viewName = "deliverable"
    static let fields: [ViewField<Self>] = [
        .text("id", "Its ID") { $0.record.id?.value ?? "–" },
        .html("name", "What it is") { RichTextHTML.html($0.record.title) },
        .text("state", "Where it stands") { row in row.record[Deliverables.state].map { $0.label[row.language] } ?? "–"
        },
    ]
    static let shape = ViewShape(Self.self)
}

struct PartyBlock: View {
    let party: String
    let company: HTML

    static let viewName = "party"
    static let fields: [ViewField<Self>] = [
        .text("party", "Client, vendor or supervisor") { $0.party },
        .html("company", "The company") { $0.company },
    ]
    static let shape = ViewShape(Self.self)
}
