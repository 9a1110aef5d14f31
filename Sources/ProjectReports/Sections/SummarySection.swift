import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The manager's summary, and what the manager says otherwise than the figures.
struct SummarySection: View {
    let assessment: ProjectAssessment
    let format: PageFormat
    /// Whether weekly updates are left out.
    let isForClient: Bool
    let attachments: AttachmentLinks

    /// Where the declared status is better than the computed one, with the worst reason.
    private var watermelon: String? {
        guard assessment.isDeclaredBetter, let declared = assessment.declaredOverall else { return nil }
        let language = format.language
        let worst = assessment.dimensions.first { $0.computed == assessment.overall }
        let reason = worst.flatMap { $0.reasons.first }.map { ReasonWords.text($0, worst?.dimension, format) } ?? ""
        let dimension = worst.map { $0.dimension.words[language] } ?? ""
        return Phrase(
            Localized(
                "The manager reports {0}. The figures give {1} for {2}: {3}.",
                "经理申报为{0}，数据显示{2}为{1}：{3}。", "經理申報為{0}，數據顯示{2}為{1}：{3}。"),
            .words(declared.word), .words(assessment.overall.word),
            .text(language == .english ? dimension.lowercased() : dimension),
            .text(reason)
        ).text(in: language)
    }

    static let viewName = "summary"
    static let fields: [ViewField<Self>] = [
        .text("confidence", "How sure one may be of delivery, put together from the figures") {
            ReasonWords.text($0.assessment.confidence, $0.format)
        },
        .optionalHTML("text", "The summary of the weekly update") {
            section in section.assessment.update?.summary.map { RichTextHTML.html($0, section.attachments) }
        },
        .flag("isForClient", "Whether weekly updates are left out") { $0.isForClient },
        .optionalText("olderWeek", "The update's week, where it is not the reporting week") { section in
            section.assessment.update.flatMap { $0.week == section.assessment.statusDate.week ? nil : $0.week.iso }
        },
        .optionalText("watermelon", "What the manager declares better than the figures say") { $0.watermelon },
        .optionalHTML("reason", "The manager's reason for the declared overall status") {
            $0.assessment.overallDeclaration?[DeclaredStatus.reason].map(RichTextHTML.html)
        },
    ]
    static let shape = ViewShape(Self.self)
}
