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
        facts = acceptance.signing.facts ?? assessment.facts(of: acceptance)
    }

    /// Amounts in whole units of the currency: what is signed is not rounded to thousands.
    private var format: PageFormat { context.format.inBaseUnit.inCurrency(facts.currency) }
    private var language: Language { format.language }
    private var project: Project { assessment.project }
    private var signing: StageSignOff { acceptance.signing }
    /// What moves on: as the first signature froze it, else as it is today.
    private let facts: SheetFacts
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
        let total = Phrase(
            Localized("{0} criteria: ", "{0} 项：", "{0} 項："), .text(format.number(acceptance.criteria.count))
        ).text(in: language)
        return total
            + ResultCounts.text(
                passed: acceptance.passed, conditional: acceptance.conditional, failed: acceptance.failed,
                pending: acceptance.pending + acceptance.unread, notApplicable: acceptance.notApplicable, format)
    }

    // MARK: Early or late, more or less

    private var slip: String? {
        guard let planned = facts.plannedFinish, let actual = facts.actualFinish else { return nil }
        let days = actual.days(since: planned)
        let words =
            days > 0
            ? Localized("late by {0}", "延迟 {0}", "延遲 {0}")
            : days < 0 ? Localized("early by {0}", "提前 {0}", "提前 {0}") : Localized("on time", "按期", "如期")
        return Phrase(words, .text(format.spelledDays(abs(days)))).text(in: language)
    }

    private var effortDifference: String? {
        // Before the stage is over, what is left to be used is no saving.
        guard facts.actualFinish != nil, let planned = facts.plannedEffort, let used = facts.usedEffort,
            let difference = used.subtracting(planned), !difference.isZero
        else { return nil }
        let words =
            difference.isNegative
            ? Localized("{0} less than planned", "少于计划 {0}", "少於計畫 {0}")
            : Localized("{0} over plan", "超计划 {0}", "超出計畫 {0}")
        return Phrase(words, .text(format.number(difference.magnitude))).text(in: language)
    }

    /// Why the stage was early or late, or took other effort; that it is not said where it was.
    private var deviation: HTML? {
        if signing.facts == nil, let reason = acceptance.stageRecord?[Stages.deviation] {
            return RichTextHTML.html(reason)
        }
        if let reason = facts.deviation { return RichTextHTML.html(RichText(plain: reason)) }
        guard let planned = facts.plannedFinish, let actual = facts.actualFinish, planned != actual else { return nil }
        return HTML(Localized("not given", "未说明", "未說明")[language])
    }

    // MARK: Who signs what

    private var copies: String {
        let count = blocks.count
        let number = count == 2 ? Localized("Two", "两", "兩") : Localized("Three", "三", "三")
        return Phrase(
            Localized("{0} copies, one for each party.", "一式{0}份，各方各执一份。", "一式{0}份，各方各執一份。"), .words(number)
        ).text(in: language)
    }

    private var issues: [IssueRow] {
        acceptance.conditions.map { IssueRow(record: $0, format: format) }
    }

    private var blocks: [SignatureBlock] {
        [
            (PartyWord.client, Charter.client), (.vendor, Charter.vendor), (.supervisor, Charter.supervisor),
        ].compactMap { party, field -> SignatureBlock? in
            // A supervisor signs where the project has one; the two parties to the contract always do.
            let isWanted = party != .supervisor || signing.parties.contains(party)
            guard let name = charter[field] ?? (isWanted ? RichText(plain: "") : nil) else { return nil }
            return SignatureBlock(
                party: party, company: RichTextHTML.html(name), stage: acceptance.stage, signing: signing,
                project: project, format: format)
        }
    }

    /// In groups that can be compared by eye.
    private static func grouped(_ digest: String) -> String {
        stride(from: 0, to: digest.utf8.count, by: 4).map { String(digest.dropFirst($0).prefix(4)) }
            .joined(separator: " ")
    }

    package static let viewName = "acceptance page"
    package static let fields: [ViewField<Self>] = [
        .view("frame", "Language, title and style", PageFrame.self) { page in
            let stage = page.acceptance.stageRecord?.title.plain ?? page.acceptance.stage
            return page.context.frame(page.title + (page.language.isChinese ? "：" : ": ") + stage)
        },
        .text("title", "The sheet's title") { $0.title },
        .text("number", "The sheet's number") { $0.project.id + "-" + $0.acceptance.stage },
        .text("version", "Which version of the sheet it is") { page in
            Phrase(Localized("Version {0}", "第 {0} 版", "第 {0} 版"), .text("\(page.signing.version)"))
                .text(in: page.language)
        },
        .text("date", "The day of which the facts are") { $0.format.date($0.facts.asOf) },
        .text("state", "How far signing has come") { $0.acceptance.signOff.words[$0.language] },
        .text("stateClass", "The state's colour class") { $0.acceptance.signOff.status.cssClass },
        .html("stateMark", "The state's shape") { HTML(StatusMark.svg($0.acceptance.signOff.status.colour)) },
        .optionalView("changed", "What was changed since parties signed", ChangedSinceSigning.self) {
            ChangedSinceSigning($0.signing, $0.language)
        },
        .list("chain", "Signatures that later ones replaced", SupersededSignature.self) { page in
            page.signing.superseded.map { SupersededSignature(record: $0, format: page.format) }
        },
        .optionalView("errors", "What could not be read", ErrorBanner.self) {
            ErrorBanner.unread($0.context, $0.context.sheetFindings)
        },
        .optionalView("signatureErrors", "Signatures that do not hold", ErrorBanner.self) {
            ErrorBanner.signatures($0.context, $0.context.sheetFindings)
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
        .text("plannedFinish", "When the stage was to end") { $0.facts.plannedFinish?.iso ?? "–" },
        .text("actualFinish", "When it ended") { $0.facts.actualFinish?.iso ?? "–" },
        .optionalText("slip", "How early or late that was") { $0.slip },
        .text("plannedEffort", "Person-days planned") { page in page.facts.plannedEffort.map(page.format.number) ?? "–"
        },
        .text("actualEffort", "Person-days used") { page in page.facts.usedEffort.map(page.format.number) ?? "–" },
        .optionalText("effortDifference", "How many more or less than planned") { $0.effortDifference },
        .optionalHTML("deviation", "Why it was early or late") { $0.deviation },
        .text("counts", "How the criteria came out") { $0.counts },
        .list("criteria", "The criteria with their results", CriterionRow.self) { page in
            page.acceptance.criteria.map {
                CriterionRow(
                    record: $0, language: page.language, attachments: page.context.attachments.fromBelow)
            }
        },
        .optionalView("deliverables", "Deliverables of the stage, where it has any", DeliverableList.self) { page in
            DeliverableList(page.facts.deliverables, language: page.language)
        },
        .list("payments", "Payments that become due with this stage", SheetPayment.self) { page in
            page.facts.payments.map { SheetPayment(payment: $0, format: page.format) }
        },
        .optionalView("annexes", "What the final sheet has besides", FinalAnnexes.self) { page in
            page.facts.accounts.map { FinalAnnexes($0, page.format, isFrozen: page.signing.facts != nil) }
        },
        .texts("rates", "The exchange rates at which amounts were converted") { page in
            page.facts.rates.map { page.format.words($0) }
        },
        .text("copies", "How many copies are signed") { $0.copies },
        .list("issues", "Issues that a condition names", IssueRow.self) { $0.issues },
        .flag("isPass", "Whether every criterion passed, and no party sets a condition") { page in
            page.acceptance.conclusion == .pass && !page.signing.isConditional
        },
        .flag("isConditional", "Whether it passed with conditions, of a criterion or of a party") { page in
            page.acceptance.conclusion == .conditionalPass
                || page.acceptance.conclusion == .pass && page.signing.isConditional
        },
        .flag("isFail", "Whether a mandatory criterion failed") { $0.acceptance.conclusion == .fail },
        .flag("hasIssues", "Whether a condition names an issue") { !$0.issues.isEmpty },
        .flag("isOpen", "Whether criteria are pending") { $0.acceptance.conclusion == .open },
        .list("parties", "A signature block for each party", SignatureBlock.self) { $0.blocks },
        .optionalText("digest", "The digest in groups of four digits") { $0.digest.map(Self.grouped) },
        .flag("isFrozen", "Whether the facts are those that the first signature froze") { $0.signing.facts != nil },
        .optionalView("proof", "How to check a signature without this program", SignatureProof.self) {
            SignatureProof($0.signing)
        },
        .optionalView("commit", "The commit that the files are of", CommitView.self) { $0.context.commit },
    ]
    package static let shape = ViewShape(Self.self)
}
