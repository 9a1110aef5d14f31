import Diagnostics
import ProjectAssessment
import ProjectModel
import Templates

/// The page's head: whose report of which week, and the verdict.
struct MastheadSection: View {
    let assessment: ProjectAssessment
    let format: PageFormat

    private var charter: Record { assessment.project.charter }

    private func html(_ text: RichText?) -> HTML? { text.map(RichTextHTML.html) }

    private var stage: String? {
        guard let stage = assessment.currentStage else { return nil }
        let name = stage[Stages.name]?.plain ?? ""
        return [stage.id?.value ?? "", name].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var strip: HTML {
        let statuses = assessment.trail.map(\.overall.computed) + [assessment.overall]
        let words = statuses.suffix(12).map { $0.word[format.language] }
            .joined(separator: format.language.isChinese ? "、" : ", ")
        let title = Phrase(
            Localized("Status of the last reports: {0}", "近期各次报告的状态：{0}", "近期各次報告的狀態：{0}"), .text(words)
        ).text(in: format.language)
        return HTML(StatusStrip(statuses: statuses.map(\.colour), title: title).svg())
    }

    static let viewName = "masthead"
    static let fields: [ViewField<Self>] = [
        .html("name", "The project's name") { RichTextHTML.html($0.assessment.project.name.value) },
        .text("week", "The reporting week, as 2026-W47") { $0.assessment.statusDate.week.iso },
        .text("date", "The status date") { $0.format.date($0.assessment.statusDate) },
        .optionalHTML("sponsor", "The sponsor") { $0.html($0.charter[Charter.sponsor]) },
        .optionalHTML("manager", "The project manager") { $0.html($0.charter[Charter.manager]) },
        .optionalText("stage", "The current stage: ID and name") { $0.stage },
        .view("status", "The computed overall status", StatusView.self) {
            StatusView(status: $0.assessment.overall, language: $0.format.language)
        },
        .optionalView("previous", "The computed overall status in the last report", StatusView.self) { section in
            section.assessment.earlier.map {
                StatusView(status: $0.overall.computed, language: section.format.language)
            }
        },
        .html("strip", "The last twelve reports as blocks; nothing without history") { $0.strip },
        .optionalView("declared", "The manager's own overall status", StatusView.self) { section in
            section.assessment.declaredOverall.map { StatusView(status: $0, language: section.format.language) }
        },
    ]
    static let shape = ViewShape(Self.self)
}
